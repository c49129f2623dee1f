import {markFor} from '../../components/reading/blockNames';
import type {Finished} from './page';

const tables = /<table data-block[\s>](?:(?!<\/table>)[\s\S])*/g;
const cells = /<t[dh][\s>]/g;
const markedCells = /(<t[dh](?:\s[^>]*)?><div(?:\s[^>]*)?><div) data-block=:>/g;
const marks = / data-block[=\s>]/g;

/** Leaves the marks out of a table in which every cell has one, and nothing else has. */
const withoutCells = (table: string): string => {
  const count = (pattern: RegExp): number => table.match(pattern)?.length ?? 0;
  return count(cells) === count(markedCells) && count(marks) === count(cells) + 1
    ? table.replaceAll(markedCells, '$1>')
    : table;
};

/**
 * Leaves out the names of blocks that follow from the ones before: the client counts them again when the reader begins. Nothing on a
 * page selects them by name before.
 */
export default function blockMarks({pages}: Finished): void {
  for (const page of pages) {
    let before = '';
    page.html = page.html.replaceAll(/ data-block=(?:"([^"]*)"|([^\s>"]+))/g, (whole, quoted?: string, bare?: string) => {
      const name = quoted ?? bare ?? '';
      const mark = markFor(before, name);
      before = name;
      return mark === undefined ? whole : ` data-block${mark && `=${mark}`}`;
    });
    page.html = page.html.replaceAll(tables, withoutCells);
  }
}
