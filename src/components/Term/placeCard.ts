/** Lengths in CSS pixels from the top left corner of the window. */
type Box = {left: number; right: number; top: number; bottom: number};
type Size = {width: number; height: number};

export type CardPlace = {
  left: number;
  top: number;
  width: number;
  /** From the card's left edge to the tip of its arrow. */
  arrow: number;
  side: 'below' | 'above';
};

const wanted = 400;
const margin = 16;
const gap = 12;

/**
 * Where the card of a term goes: below the last line of the term, never over it; above it if only there is room. `lines` are
 * the boxes of the term's lines, `covered` is what the navigation bar hides of the window.
 */
export function placeCard(lines: Box[], height: number, page: Size, covered: number): CardPlace {
  const [first, last] = [lines[0], lines.at(-1)];
  const width = Math.min(wanted, page.width - 2 * margin);
  if (!first || !last) return {left: margin, top: covered + gap, width, arrow: width / 2, side: 'below'};
  const fitsBelow = last.bottom + gap + height <= page.height - margin / 2;
  const fitsAbove = first.top - gap - height >= covered;
  const side = !fitsBelow && fitsAbove ? 'above' : 'below';
  const line = side === 'below' ? last : first;
  const middle = (line.left + line.right) / 2;
  const left = Math.max(margin, Math.min(middle - width / 2, page.width - margin - width));
  const arrow = Math.max(22, Math.min(middle - left, width - 22));
  return {left, top: side === 'below' ? last.bottom + gap : first.top - gap - height, width, arrow, side};
}
