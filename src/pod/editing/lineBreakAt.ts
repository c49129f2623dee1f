import type {TextEdit} from '../textEdit';
import {placeAt} from './place';

const spaces = (count: number): string => ' '.repeat(Math.max(0, count));

/** The column in which the map around the list stands: where a list ends when its last dash is given up. */
function columnAround(source: string, offset: number): number {
  const place = placeAt(source, offset);
  const above = place?.links.findLast((link) => 'entry' in link && !link.node.flow);
  return above?.node.column ?? 0;
}

/**
 * What Enter does in YAML: below a key the block begins two spaces further in, a text in a list is followed by the next dash,
 * a dash with nothing behind it is given up, and everything else stays in its column. Undefined within brackets, which need
 * no columns.
 */
export function lineBreakAt(source: string, offset: number): TextEdit | undefined {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const [lineEnd = ''] = /^[^\n]*/.exec(source.slice(offset)) ?? [];
  const before = source.slice(start, offset);
  const [, blank = '', dashes = '', rest = ''] = /^([ \t]*)((?:-(?: +|$))*)(.*)$/.exec(before) ?? [];
  const end = offset + (/^[ \t]*/.exec(lineEnd)?.[0].length ?? 0);
  const into = (column: number, dash = ''): TextEdit => ({start: offset, end, text: `\n${spaces(column)}${dash}`});

  const place = placeAt(source, offset);
  const isText =
    place?.spot === 'value' &&
    place.style === 'block' &&
    offset > place.start &&
    source.slice(place.start, offset).includes('\n');
  if (isText || rest.startsWith('#')) return {start: offset, end: offset, text: `\n${blank}`};
  if (place?.links.some(({node}) => node.flow) || (place?.spot === 'key' && place.map.flow)) return undefined;

  const column = blank.length + dashes.length;
  const words = rest.replace(/(?:^|\s)#.*$/, '').trimEnd();
  if (dashes && words === '' && lineEnd.trim() === '') return {start, end, text: spaces(columnAround(source, offset))};
  if (/(?:^|\s)[|>][-+0-9]*$/.test(words)) return into(/^[|>]/.test(words) ? column : column + 2);
  if (/:$/.test(words)) return into(column + 2);
  const isPlainItem = dashes !== '' && !/:(?:\s|$)/.test(words) && !/^[{["']/.test(words);
  const isWholeItem = dashes !== '' && /^(?:"[^"]*"|'[^']*')$/.test(words);
  if ((isPlainItem || isWholeItem) && lineEnd.trim() === '') return into(blank.length, dashes);
  return into(column);
}
