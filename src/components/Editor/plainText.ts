/** A text of ours without the backticks around its code: for titles, and for those who listen. */
export const withoutTicks = (text: string): string => text.replaceAll('`', '');

/** An element with a text of ours in it, what stands between backticks as code. */
export function element(name: string, text: string, className?: string): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  for (const [index, piece] of text.split('`').entries()) {
    if (index % 2 === 0) made.append(piece);
    else made.appendChild(document.createElement('code')).append(piece);
  }
  return made;
}
