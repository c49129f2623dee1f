// A small server of built sites for measurements: what is text goes out compressed as hard as it can be, as a host does that compresses
// beforehand.
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.yaml': 'text/yaml; charset=utf-8',
};

export const isText = (path) => !['.png', '.jpg', '.webp', '.woff2', '.wasm', '.zip', '.pdf'].includes(extname(path));

export const brotliOf = (bytes) =>
  brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length}});

export const gzipOf = (bytes) => gzipSync(bytes, {level: 9});

/** The file behind an address: itself, with `.html`, or the index of a folder; as every static host has it. */
export function fileAt(folder, pathname) {
  const path = normalize(decodeURIComponent(pathname));
  if (path.split(sep).includes('..')) return undefined;
  const candidates = [path, `${path.replace(/\/$/, '')}.html`, join(path, 'index.html')].map((one) => join(folder, one));
  return candidates.find((one) => existsSync(one) && statSync(one).isFile());
}

/** Serves a folder on a port (0: any) of this machine alone. */
export async function serveFolder(folder, port = 0) {
  const kept = new Map();
  const bodyOf = (file, coding) => {
    const key = `${coding} ${file}`;
    if (!kept.has(key)) {
      const plain = readFileSync(file);
      kept.set(key, coding === 'br' ? brotliOf(plain) : coding === 'gzip' ? gzipOf(plain) : plain);
    }
    return kept.get(key);
  };
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const found = fileAt(folder, pathname);
    const file = found ?? fileAt(folder, '/404.html');
    if (!file) return response.writeHead(404).end();
    const accepted = request.headers['accept-encoding'] ?? '';
    const coding = !isText(file) ? '' : /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : '';
    const body = bodyOf(file, coding);
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'max-age=3600',
      ...(coding ? {'content-encoding': coding, vary: 'accept-encoding'} : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {origin: `http://localhost:${server.address().port}`, stop: () => server.close().closeAllConnections()};
}
