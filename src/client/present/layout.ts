import {cutsWithin, heightOf, isTooWide, measured, type Part, type Section} from './deck';
import {dense, longSizes, packed, pagesOf, type Span, sizes} from './pack';

/**
 * How something is drawn: how large, beside the full size; and whether what is said of a figure stands beside its drawing, which
 * suits a projector, or below it, as in the chapter.
 */
export type Look = {size: number; isBeside: boolean};

/** One screen of a section: its parts, how they are drawn, and where its screenfuls begin. */
export type Screen = {span: Span; look: Look; pages: number[]};

/** The window as it is: what a pixel of the chapter is on it, and how high the part above the bar is. */
export type Room = {scale: number; height: number};

/** What stands above and below the words of a screen, in the chapter's own pixels: see present.module.css. */
export const margin = {above: 20, below: 12};

/** Type is about a twenty-fifth of the height of a projector: what is read from the last row, on 1280 pixels as on 3840. */
export function roomOf(width: number, height: number, bar: number, factor: number): Room {
  const type = Math.max(18, Math.min(width / 40, height / 25));
  return {scale: (type / 17) * factor, height: height - bar};
}

/** Shows these parts and no others, and makes them look like this. */
export function reveal(chapter: HTMLElement, parts: readonly Part[], {scale}: Room, {size, isBeside}: Look): void {
  const shown = new Set<Element>(parts.flatMap(({elements}) => elements));
  for (const one of chapter.children) {
    if (one.hasAttribute('data-present-on') !== shown.has(one)) one.toggleAttribute('data-present-on');
    one.toggleAttribute('data-present-first', one === parts[0]?.elements[0]);
  }
  chapter.toggleAttribute('data-present-beside', isBeside);
  document.documentElement.style.setProperty('--present-scale', String(scale * size));
}

function heightOfAll(parts: readonly Part[]): number {
  const pieces = parts.map(measured);
  return Math.max(...pieces.map(({bottom}) => bottom)) - Math.min(...pieces.map(({top}) => top));
}

/** A pixel of the chapter is never much less than one of the window: on a telephone, held in the hand, figures go on instead. */
const least = 0.8;

/** In the order in which they are tried. */
const looks = {
  text: sizes.text.map((size) => ({size, isBeside: false})),
  figure: [true, false].flatMap((isBeside) => sizes.figure.map((size) => ({size, isBeside}))),
};

/** What goes on over several screens: not small, but not so large that it would have to be moved sideways. */
function long(kind: 'text' | 'figure', {scale}: Room, isNarrow: (look: Look) => boolean): Look {
  const all = longSizes[kind].map((size) => ({size: Math.min(1, Math.max(size, least / scale)), isBeside: false}));
  return all.find(isNarrow) ?? (all[0] as Look);
}

/** Deals a section out to screens. It is laid out for that, and not yet seen. */
export function screensOf(chapter: HTMLElement, {parts}: Section, room: Room): Screen[] {
  const roomAt = (size: number) => room.height / (room.scale * size) - margin.above - margin.below;
  reveal(chapter, parts, room, {size: 1, isBeside: false});
  const seen = parts.filter((part) => heightOf(part) > 0);
  return packed(seen.map(measured), roomAt(dense)).map(({first, last}) => {
    const own = seen.slice(first, last + 1);
    const span = {first: parts.indexOf(own[0] as Part), last: parts.indexOf(own.at(-1) as Part)};
    const kind = own.some((part) => part.isFigure) ? 'figure' : 'text';
    const heightIn = (look: Look) => {
      reveal(chapter, own, room, look);
      return heightOfAll(own);
    };
    const fits = (look: Look) => heightIn(look) <= roomAt(look.size) && !own.some(isTooWide);
    const look =
      looks[kind].filter(({size}) => room.scale * size >= least).find(fits) ??
      long(kind, room, (one) => {
        reveal(chapter, own, room, one);
        return !own.some(isTooWide);
      });
    const height = heightIn(look);
    const available = roomAt(look.size);
    const pages = height <= available ? [0] : pagesOf(height, cutsWithin(own, room.scale * look.size), available);
    return {span, look, pages};
  });
}
