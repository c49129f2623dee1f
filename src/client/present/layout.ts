import {cutsWithin, heightOf, isTooWide, measured, type Part, type Section} from './deck';
import {dense, longSizes, packed, pagesOf, type Span, sizeFor, sizes} from './pack';

/** One screen of a section: its parts, how large it is drawn beside the full size, and where its screenfuls begin. */
export type Screen = {span: Span; size: number; pages: number[]};

/** The window as it is: what a pixel of the chapter is on it, and how high the part above the bar is. */
export type Room = {scale: number; height: number};

/** What stands above and below the words of a screen, in the chapter's own pixels: see present.module.css. */
export const margin = {above: 20, below: 12};

/** Type is about a twenty-fifth of the height of a projector: what is read from the last row, on 1280 pixels as on 3840. */
export function roomOf(width: number, height: number, bar: number, factor: number): Room {
  const type = Math.max(18, Math.min(width / 40, height / 25));
  return {scale: (type / 17) * factor, height: height - bar};
}

/** Shows these parts and no others, at this scale. */
export function reveal(chapter: HTMLElement, parts: readonly Part[], scale: number): void {
  const shown = new Set<Element>(parts.flatMap(({elements}) => elements));
  for (const one of chapter.children) {
    if (one.hasAttribute('data-present-on') !== shown.has(one)) one.toggleAttribute('data-present-on');
    one.toggleAttribute('data-present-first', one === parts[0]?.elements[0]);
  }
  document.documentElement.style.setProperty('--present-scale', String(scale));
}

function heightOfAll(parts: readonly Part[]): number {
  const pieces = parts.map(measured);
  return Math.max(...pieces.map(({bottom}) => bottom)) - Math.min(...pieces.map(({top}) => top));
}

/** Deals a section out to screens. It is laid out for that, and not yet seen. */
export function screensOf(chapter: HTMLElement, {parts}: Section, room: Room): Screen[] {
  const roomAt = (size: number) => room.height / (room.scale * size) - margin.above - margin.below;
  reveal(chapter, parts, room.scale);
  const seen = parts.filter((part) => heightOf(part) > 0);
  const pieces = seen.map(measured);
  return packed(pieces, roomAt(dense)).map(({first, last}) => {
    const own = seen.slice(first, last + 1);
    const span = {first: parts.indexOf(own[0] as Part), last: parts.indexOf(own.at(-1) as Part)};
    const heightAt = (size: number) => {
      reveal(chapter, own, room.scale * size);
      return heightOfAll(own);
    };
    const kind = own.some((part) => part.isFigure) ? 'figure' : 'text';
    const fits = (one: number) => heightAt(one) <= roomAt(one) && !own.some(isTooWide);
    const size = sizeFor(sizes[kind], fits, longSizes[kind]);
    const height = heightAt(size);
    const pages = height <= roomAt(size) ? [0] : pagesOf(height, cutsWithin(own, room.scale * size), roomAt(size));
    return {span, size, pages};
  });
}
