/**
 * Blocks of a chapter are named by their section and their place in it: `flow.3`, and `flow.3:0` for the first cell of a table. Most
 * follow from the one before, so in a built page they stand without their names; this is the rule by which both sides count.
 */
const parts = /^(.*)\.(\d+)(?::(\d+))?$/;

/** The mark that stands for a name which follows from the one before it: nothing for the next block, a colon for the next cell. */
export type Mark = '' | ':';

const nextBlock = (section: string, at: string): string => `${section}.${Number(at) + 1}`;

/** What a mark says after this name. */
export function nameFrom(before: string, mark: Mark): string | undefined {
  const [, section, at, cell] = before.match(parts) ?? [];
  if (section === undefined || at === undefined) return undefined;
  return mark === '' ? nextBlock(section, at) : `${section}.${at}:${cell === undefined ? 0 : Number(cell) + 1}`;
}

/** The mark for a name after another one, if there is one. */
export const markFor = (before: string, name: string): Mark | undefined =>
  (['', ':'] as const).find((mark) => nameFrom(before, mark) === name);

/** Where the words of a cell stand, in a table that marks none of its cells because all are blocks. */
const bareCells = 'table[data-block]:not(:has([data-block])) :is(th, td) > div > div';

/** Gives the blocks of a page the names that were left out of it. */
export function nameBlocks(page: ParentNode): void {
  for (const cell of page.querySelectorAll<HTMLElement>(bareCells)) cell.dataset.block = ':';
  let before = '';
  for (const {dataset} of page.querySelectorAll<HTMLElement>('[data-block]')) {
    const told = dataset.block ?? '';
    if (told === '' || told === ':') dataset.block = nameFrom(before, told) ?? '';
    before = dataset.block ?? '';
  }
}
