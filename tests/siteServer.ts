import {createReadStream, existsSync, readFileSync, statSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo, Socket} from 'node:net';
import {extname, join} from 'node:path';

const build = join(__dirname, '../build');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** An address without an ending is a page. */
const typeOf = (path: string): string => types[extname(path) || '.html'] ?? 'text/plain; charset=utf-8';

/** The built site behind a server that a test may cut off, slow down, or give another build to serve. */
export type SiteServer = {
  origin: string;
  /** What has been asked for since the test last emptied it. */
  asked: string[];
  /** Files of another build, by path. */
  changed: Map<string, string>;
  /** Paths for which the server lets the browser wait. */
  slow: Set<string>;
  cut(): Promise<void>;
  mend(): Promise<void>;
};

export async function startSite(): Promise<SiteServer> {
  const asked: string[] = [];
  const changed = new Map<string, string>();
  const slow = new Set<string>();
  const sockets = new Set<Socket>();

  const server = createServer(async ({url = '/', method}, response) => {
    const path = decodeURIComponent(url.split('?')[0] ?? '/');
    asked.push(path);
    if (slow.has(path)) await new Promise((resolve) => setTimeout(resolve, 8000));
    const replaced = changed.get(path);
    if (replaced !== undefined) return send(response, 200, typeOf(path), replaced);
    const file = [path, `${path}/index.html`, `${path}.html`]
      .map((name) => join(build, name))
      .find((name) => existsSync(name) && statSync(name).isFile());
    if (!file) return send(response, 404, typeOf('/404.html'), readFileSync(join(build, '404.html'), 'utf8'));
    response.writeHead(200, {'content-type': typeOf(file), 'content-length': statSync(file).size, 'cache-control': 'no-cache'});
    if (method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  await listen(0);
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    asked,
    changed,
    slow,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
    mend: () => listen(port),
  };
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, {'content-type': type, 'cache-control': 'no-cache'});
  response.end(text);
}
