// npm run release -- DIR: makes of build/ what nginx serves, as a folder to copy to a server: DIR/site (the site, with compressed copies
// beside the files), DIR/conf (deploy/nginx, with the headers of this build) and DIR/run (empty). DIR is `release` unless it is said.
// Then: nginx -p DIR -c conf/nginx.conf
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {createJiti} from 'jiti';
import {root} from './run.mjs';

const jiti = createJiti(import.meta.url);
const {filesIn, inlinedIn} = await jiti.import('../src/plugins/headers/policies.ts');
const {hashesOf} = await jiti.import('../src/plugins/headers/policy.ts');
const {nginxHeaders} = await jiti.import('../src/plugins/headers/nginxHeaders.ts');

const isText = /\.(html|css|js|mjs|json|webmanifest|md|txt|csv|xml|yaml|svg)$/;
/** Below this a copy saves no packet. */
const smallest = 1024;

const methods = {
  br: (bytes, quality) =>
    promisify(brotliCompress)(bytes, {
      params: {[constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
    }),
  gz: (bytes) => promisify(gzip)(bytes, {level: 9}),
};

/** Writes `file.br` and `file.gz`, with the file's own date, from which nginx makes the ETag. */
async function compress(path, quality) {
  const {size, atime, mtime} = statSync(path);
  if (size < smallest) return;
  const bytes = readFileSync(path);
  for (const [ending, method] of Object.entries(methods)) {
    const small = await method(bytes, quality);
    if (small.length >= size) continue;
    writeFileSync(`${path}.${ending}`, small);
    utimesSync(`${path}.${ending}`, atime, mtime);
  }
}

/** As many at a time as zlib has threads. */
async function compressAll(paths, quality) {
  const waiting = [...paths];
  const work = async () => {
    for (let path = waiting.pop(); path; path = waiting.pop()) await compress(path, quality);
  };
  await Promise.all([work(), work(), work(), work()]);
}

/** The best quality takes a minute of the processor; a test that only wants to see compressed files asks for less. */
export async function release(to, {from = join(root, 'build'), quality = 11} = {}) {
  if (!existsSync(join(from, 'index.html'))) throw new Error(`there is no site in ${from}; first: npm run build`);
  const [site, conf] = [join(to, 'site'), join(to, 'conf')];
  for (const folder of [site, conf]) rmSync(folder, {recursive: true, force: true});
  mkdirSync(join(to, 'run'), {recursive: true});
  cpSync(from, site, {recursive: true, preserveTimestamps: true});
  cpSync(join(root, 'deploy/nginx'), conf, {recursive: true});
  for (const folder of ['modules', 'http']) mkdirSync(join(conf, folder), {recursive: true});
  const files = filesIn(site);
  const {maps, server} = nginxHeaders(hashesOf(inlinedIn(site, files)));
  writeFileSync(join(conf, 'headers.maps.conf'), maps);
  writeFileSync(join(conf, 'headers.conf'), server);
  await compressAll(
    files.filter((file) => isText.test(file)).map((file) => join(site, file)),
    quality,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const to = resolve(process.argv[2] ?? join(root, 'release'));
  await release(to);
  console.log(`nginx -p ${to} -c conf/nginx.conf`);
}
