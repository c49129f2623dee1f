import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The document of committed tables. */
export const readme = fileURLToPath(new URL('README.md', import.meta.url));

/** Puts a text between `<!-- name -->` and `<!-- /name -->` of a document. */
export function withTable(document, name, text) {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [document.indexOf(from), document.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`the document has no place for ${name}`);
  return `${document.slice(0, start + from.length)}\n\n${text}\n\n${document.slice(end)}`;
}

export const writeInto = (path, name, text) => writeFileSync(path, withTable(readFileSync(path, 'utf8'), name, text));
