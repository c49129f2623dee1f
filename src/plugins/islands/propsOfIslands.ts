import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Finished} from '../finish/page';

/** Props that are longer than this, in characters, are fetched by those who need them. */
const longest = 240;

const entities: Record<string, string> = {
  quot: '"',
  '#34': '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  lt: '<',
  gt: '>',
  amp: '&',
};

const decoded = (text: string): string => text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

/**
 * Takes the long props of islands out of the pages: who only reads has no use for them. Each is a file by what is in it. An exhibit
 * that stands alone keeps its own: in a frame with a sandbox it could not fetch them.
 */
export default function propsOfIslands({pages, outDir, context: {baseUrl}}: Finished): void {
  const folder = 'assets/islands';
  mkdirSync(join(outDir, folder), {recursive: true});
  for (const page of pages) {
    if (page.file.startsWith('embed/')) continue;
    page.html = page.html.replaceAll(/ data-props=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g, (whole, ...found: string[]) => {
      const props = decoded(found.slice(0, 3).find((one) => one !== undefined) ?? '');
      if (props.length <= longest) return whole;
      JSON.parse(props);
      const file = `${folder}/${createHash('sha256').update(props).digest('hex').slice(0, 12)}.json`;
      writeFileSync(join(outDir, file), props);
      return ` data-props-from="${baseUrl}${file}"`;
    });
  }
}
