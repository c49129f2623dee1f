/** A change to a text: what stands between two offsets (the end exclusive) gives way to `text`. */
export type TextEdit = {start: number; end: number; text: string};

/** The text after several changes, all of them measured in the text before. They do not overlap; their order does not matter. */
export function withEdits(source: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let done = 0;
  for (const {start, end, text} of inOrder) {
    result += source.slice(done, start) + text;
    done = end;
  }
  return result + source.slice(done);
}
