/** A place of the book that paper can point to: `4`, `4.2` or `4.2.1`, and its words. */
export type NumberedPlace = {number: string; title: string};

const heading = /^(##|###) (.*?) *\{\/\* #([\w-]+) \*\/\}/;

/** Numbers the sections of a chapter in reading order, by the ids of their headings. */
export function sectionNumbers(source: string, chapter: number): Map<string, NumberedPlace> {
  const numbered = new Map<string, NumberedPlace>();
  let [section, part] = [0, 0];
  for (const line of source.split('\n')) {
    const [, depth, words = '', id] = heading.exec(line) ?? [];
    if (id === undefined) continue;
    [section, part] = depth === '##' ? [section + 1, 0] : [section, part + 1];
    const number = [chapter, section, ...(part > 0 ? [part] : [])].join('.');
    numbered.set(id, {number, title: words.replaceAll(/<[^>]*>|[`*]/g, '').trim()});
  }
  return numbered;
}
