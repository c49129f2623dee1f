import {createServer} from 'node:net';

/** A port of this machine that nobody listens on. */
export function freePort() {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, 'localhost', () => {
      const {port} = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
