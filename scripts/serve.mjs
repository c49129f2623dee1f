// node scripts/serve.mjs: serves build/ on a free port and prints the address once it answers.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {freePort} from './freePort.mjs';
import {root} from './run.mjs';

/** Resolves when the address answers with success. Gives up after `seconds`, or when `child` has ended. */
export async function answering(url, child, seconds = 30) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end && child.exitCode === null; ) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer`);
}

/** The built site behind `docusaurus serve`: its origin, and how to stop it. */
export async function serveBuild() {
  if (!existsSync(join(root, 'build/index.html'))) throw new Error('there is no build/ to serve; first: npm run build');
  const port = await freePort();
  const docusaurus = join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const server = spawn(process.execPath, [docusaurus, 'serve', '--no-open', '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = () => server.kill();
  process.once('exit', stop);
  const origin = `http://localhost:${port}`;
  await answering(origin, server);
  return {origin, stop};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {origin} = await serveBuild();
  console.log(`Serving at ${origin}`);
}
