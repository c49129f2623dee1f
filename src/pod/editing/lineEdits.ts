import type {TextEdit} from '../textEdit';

/** The edits that make one text of another, line by line, so that a cursor in a line that stays the same stays where it is. */
export function lineEdits(before: string, after: string): TextEdit[] {
  const old = before.split('\n');
  const fresh = after.split('\n');
  const shorter = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < shorter && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  let start = old.slice(0, head).reduce((sum, line) => sum + line.length + 1, 0);
  const changed = old.slice(head, old.length - tail);
  const put = fresh.slice(head, fresh.length - tail);
  if (changed.length !== put.length) {
    // Whole lines with their ends; where the last line is among them, the end of the line before goes along.
    const atEnd = tail === 0;
    const from = atEnd ? Math.max(0, start - 1) : start;
    const text = put.map((line) => (atEnd ? `\n${line}` : `${line}\n`)).join('');
    const end = start + changed.reduce((sum, line) => sum + line.length + 1, 0);
    if (!atEnd) return [{start, end, text}];
    return [{start: from, end: before.length, text: start === 0 ? text.slice(1) : text}];
  }
  const edits: TextEdit[] = [];
  for (const [index, line] of changed.entries()) {
    const text = put[index] ?? '';
    if (line !== text) edits.push({start, end: start + line.length, text});
    start += line.length + 1;
  }
  return edits;
}
