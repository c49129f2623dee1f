// node scripts/serve.mjs: serves build/ on a free port, with the headers that its hosts send, and prints the address.
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import handler from 'serve-handler';
import {root} from './run.mjs';

const folder = join(root, 'build');

/** The rules of `_headers`: a path, or the beginning of one that ends with `*`, and below it what is sent with it. */
function rulesOf(text) {
  return text.split(/\n(?=\S)/).map((rule) => {
    const [path = '', ...lines] = rule.trimEnd().split('\n');
    const headers = lines
      .map((line) =>
        line
          .trim()
          .match(/^([^:]+): (.*)$/)
          ?.slice(1),
      )
      .filter(Boolean);
    return {fits: path.endsWith('*') ? (at) => at.startsWith(path.slice(0, -1)) : (at) => at === path, headers};
  });
}

/** The built site as a host serves it: its origin, and how to stop it. */
export async function serveBuild() {
  if (!existsSync(join(folder, 'index.html'))) throw new Error('there is no build/ to serve; first: npm run build');
  const rules = rulesOf(readFileSync(join(folder, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    for (const {headers} of rules.filter(({fits}) => fits(pathname)))
      for (const [name, value] of headers) response.appendHeader(name, value);
    handler(request, response, {public: folder, cleanUrls: true, directoryListing: false});
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {origin: `http://localhost:${server.address().port}`, stop: () => server.close()};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {origin} = await serveBuild();
  console.log(`Serving at ${origin}`);
}
