const longest = 60;

/** A value as a span of code: one line, not too long. */
export function code(text: string): string {
  const line = text.replaceAll('`', '’').replace(/\s*\n\s*/g, ' ');
  return `\`${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}\``;
}
