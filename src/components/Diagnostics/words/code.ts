const longest = 60;

/** A value as a span of code: one line, and of a long one its ends. */
export function code(text: string): string {
  const line = text.replaceAll('`', '’').replace(/\s*\n\s*/g, ' ');
  return `\`${line.length > longest ? `${line.slice(0, 40)}…${line.slice(-16)}` : line}\``;
}
