/** What stays together on a screen: where it begins and ends in a section that is laid out whole. */
export type Piece = {
  top: number;
  bottom: number;
  /** Shares its screen with nothing but what leads to it: a figure, a question. */
  alone: boolean;
  /** Goes with what follows: a heading, a sentence that ends with a colon. */
  leads: boolean;
};

/** The first piece of a screen, and the last. */
export type Span = {first: number; last: number};

/**
 * Deals the pieces of a section out to screens that are `room` high, in order, as many as fit. What leads goes along with what it
 * leads to, unless that would leave nothing on the screen before. A piece that is too high for any screen gets one to itself.
 */
export function packed(pieces: readonly Piece[], room: number): Span[] {
  const spans: Span[] = [];
  let first = 0;
  while (first < pieces.length) {
    let last = first;
    while (last + 1 < pieces.length && fits(pieces, first, last + 1, room)) last += 1;
    if (last + 1 < pieces.length) last = withoutLeaders(pieces, first, last);
    spans.push({first, last});
    first = last + 1;
  }
  return spans;
}

function fits(pieces: readonly Piece[], first: number, next: number, room: number): boolean {
  const [begin, added, before] = [pieces[first], pieces[next], pieces[next - 1]];
  if (!begin || !added || !before) return false;
  const onlyLed = pieces.slice(first, next).every(({leads}) => leads);
  // A heading is not left alone on a screen, however high what follows it is; a colon not, unless before a figure that fills one.
  if (onlyLed && next - first === 1 && (first === 0 || !added.alone)) return true;
  if (before.alone || (added.alone && !onlyLed)) return false;
  return added.bottom - begin.top <= room;
}

/** The last piece that does not lead to the next screen. */
function withoutLeaders(pieces: readonly Piece[], first: number, last: number): number {
  let at = last;
  while (at > first && pieces[at]?.leads) at -= 1;
  return pieces[at]?.leads ? last : at;
}

/** Sizes at which something is tried that does not fit at the full one; below the last, words cannot be read from the back. */
export const sizes = {text: [1, 0.95, 0.9, 0.8], figure: [1, 0.9, 0.8, 0.72, 0.64]} as const;

/** As many pieces as fit at this size are put together on a screen: a little smaller is better than half empty. */
export const dense = 0.9;

/** What fits at no size goes on over several screens, and so need not be small; but a wide drawing is seen whole. */
export const longSizes = {text: [1], figure: [0.72, 0.64, 0.56, 0.48]} as const;

/**
 * Where the screenfuls begin of something `height` high: at places where it may be cut (a row, a line of code, an item), each as late
 * as the one before allows; where there is no such place, a little before the end of the last screenful.
 */
export function pagesOf(height: number, cuts: readonly number[], room: number): number[] {
  const pages = [0];
  const sorted = [...cuts].sort((one, other) => one - other);
  for (let at = 0; height - at > room + 1; ) {
    const cut = sorted.filter((one) => one > at + room * 0.35 && one <= at + room + 1).at(-1);
    at = cut ?? at + room * 0.9;
    pages.push(at);
  }
  return pages;
}
