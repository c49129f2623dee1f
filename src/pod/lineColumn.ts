/** Line and column, both from 1, as an editor counts them: columns are UTF-16 units. */
export type LineColumn = {line: number; column: number};

/** Offsets are carried everywhere; they become a line and a column only where somebody reads them. */
export function lineColumn(source: string, offset: number): LineColumn {
  const end = Math.max(0, Math.min(offset, source.length));
  let line = 1;
  let lineStart = 0;
  for (let at = source.indexOf('\n'); at >= 0 && at < end; at = source.indexOf('\n', lineStart)) {
    line += 1;
    lineStart = at + 1;
  }
  return {line, column: end - lineStart + 1};
}
