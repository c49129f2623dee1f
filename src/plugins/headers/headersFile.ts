import {type Hashes, type Header, headers, type Kind, kindOf, valueFor} from './policy';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Where several rules fit a path, these hosts send a header of both once with
 * both values, so what differs from place to place stands in rules that never fit together: one for each folder at the top.
 */
export function headersFile(hashes: Hashes, files: string[]): string {
  const all = headers(hashes);
  const isEverywhere = (header: Header) => !header.but || Boolean(header.isOnlyLess);
  const everywhere = all.filter(isEverywhere).map(({name, value}) => [name, value] as const);
  const groups = rulePaths(files).map(([path, kind]) => {
    const own = all.filter((header) => !isEverywhere(header)).map((header) => [header.name, valueFor(header, kind)] as const);
    return rule(path, own);
  });
  return [rule('/*', everywhere), ...groups].join('\n');
}

/** Cloudflare Pages cuts a line off there. */
const longestLine = 2000;

const rule = (path: string, values: (readonly [name: string, value: string])[]): string =>
  `${path}\n${values
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .map((line) => {
      if (line.length <= longestLine) return line;
      throw new Error(`a header is too long; the same script in all pages needs one hash: ${line}`);
    })
    .join('')}`;

/** A rule for each file and each folder at the top of a language, its pages under their clean addresses. */
function rulePaths(files: string[]): [path: string, kind: Kind][] {
  const paths = new Map<string, Kind>();
  for (const file of files.filter((one) => one !== '_headers')) {
    const [, root = '', first = '', rest] = /^(en\/)?([^/]+)(\/.*)?$/.exec(file) ?? [];
    const base = `/${root}${first}`;
    if (rest !== undefined) {
      paths.set(`${base}/*`, kindOf(`${base}/`));
      if (rest === '/index.html') paths.set(base, 'page');
    } else if (first === 'index.html') {
      paths.set(`/${root}`, 'page');
      if (root) paths.set('/en', 'page');
    } else paths.set(base, kindOf(base));
  }
  return [...paths].sort(([one], [other]) => (one < other ? -1 : 1));
}
