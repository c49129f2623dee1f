/**
 * Within quotes and brackets the reader of the API server does not mind how far to the left a line begins; the parser does. Such
 * lines are moved to the right in a copy, and what is found in the copy is placed in the text again.
 */
export type Padded = {text: string; back(offset: number): number};

/** Spaces to put before lines, by the offset at which the line begins. */
export type Pads = ReadonlyMap<number, number>;

export function padded(source: string, pads: Pads): Padded {
  const starts = [...pads.keys()].sort((a, b) => a - b);
  let text = '';
  let from = 0;
  const moved: {start: number; end: number; shift: number}[] = [];
  for (const start of starts) {
    const pad = pads.get(start) ?? 0;
    text += source.slice(from, start) + ' '.repeat(pad);
    moved.push({start: text.length - pad, end: text.length, shift: text.length - start});
    from = start;
  }
  text += source.slice(from);
  const back = (offset: number): number => {
    const last = moved.findLast(({start}) => start <= offset);
    return last ? Math.max(offset, last.end) - last.shift : offset;
  };
  return {text, back};
}

/** The end of a quoted text: `\\"` and `''` are parts of it. */
function endOfQuote(text: string, start: number): number | undefined {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    if (quote === '"' && text[at] === '\\') at += 1;
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== quote) return at;
      at += 1;
    }
  }
  return undefined;
}

/** The quote or bracket that closes the one at `start`. */
function closingOf(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const isStart = at === start || /[\s,[{:]/.test(text[at - 1] ?? '');
    if ((sign === '"' || sign === "'") && isStart) {
      const end = endOfQuote(text, at);
      if (end === undefined || depth === 0) return end;
      at = end;
    } else if (sign === '#' && isStart) {
      const lineEnd = text.indexOf('\n', at);
      if (lineEnd < 0) return undefined;
      at = lineEnd;
    } else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return undefined;
}

/**
 * The lines of what begins at `start` with a quote or a bracket that begin to the left of it, and how far; none where it is
 * not closed before the document ends.
 */
export function hangingLines(text: string, start: number): {lineStart: number; pad: number}[] {
  const end = closingOf(text, start);
  if (end === undefined) return [];
  const column = start - (text.lastIndexOf('\n', start) + 1);
  const lines: {lineStart: number; pad: number}[] = [];
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    const [, spaces = '', rest = ''] = /^( *)(.*)/.exec(text.slice(at + 1, at + 1 + column + 4)) ?? [];
    if (spaces === '' && /^(?:---|\.\.\.)(?:\s|$)/.test(rest)) return [];
    if (rest !== '' && spaces.length < column) lines.push({lineStart: at + 1, pad: column - spaces.length});
  }
  return lines;
}
