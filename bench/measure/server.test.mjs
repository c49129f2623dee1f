import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliDecompressSync} from 'node:zlib';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {configuration} from './nginx.mjs';
import {fileAt, serveFolder} from './server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const page = '<!doctype html><p>毛豆</p>'.repeat(50);

beforeAll(() => {
  writeFileSync(join(folder, 'pod.html'), page);
  writeFileSync(join(folder, '404.html'), 'nothing');
});
afterAll(() => rmSync(folder, {recursive: true}));

test('an address without an ending is a page, and none leads out of the folder', () => {
  expect(fileAt(folder, '/pod')).toBe(join(folder, 'pod.html'));
  expect(fileAt(folder, '/pod/')).toBe(join(folder, 'pod.html'));
  expect(fileAt(folder, '/%2e%2e/%2e%2e/etc/passwd')).toBeUndefined();
});

test('a page goes out compressed, with its length, and what is not there says so', async () => {
  const {origin, stop} = await serveFolder(folder);
  try {
    const {request} = await import('node:http');
    const raw = await new Promise((resolve) => {
      request(`${origin}/pod`, {headers: {'accept-encoding': 'br'}}, (response) => {
        const parts = [];
        response
          .on('data', (part) => parts.push(part))
          .on('end', () => resolve({headers: response.headers, body: Buffer.concat(parts)}));
      }).end();
    });
    expect(raw.headers['content-encoding']).toBe('br');
    expect(Number(raw.headers['content-length'])).toBe(raw.body.length);
    expect(brotliDecompressSync(raw.body).toString()).toBe(page);
    expect((await fetch(`${origin}/none`)).status).toBe(404);
  } finally {
    stop();
  }
});

test('nginx gets the same words for every site but for folder and port', () => {
  const text = configuration('/scratch', [
    {folder: '/a', port: 1},
    {folder: '/b', port: 2},
  ]);
  const servers = [...text.matchAll(/ {2}server \{[\s\S]*?\n {2}\}/g)].map(([one]) => one);
  expect(servers).toHaveLength(2);
  expect(servers[0].replace('/a', '/b').replace(':1;', ':2;')).toBe(servers[1]);
});
