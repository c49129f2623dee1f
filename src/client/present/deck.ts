import type {Piece} from './pack';

/** What is shown and hidden together: a block and what belongs to it, such as its counterpart in the other language. */
export type Part = {elements: HTMLElement[]; isFigure: boolean};

/** A section of the chapter as it is presented. The first begins before any heading and has no id. */
export type Section = {id: string; title: string; depth: number; parts: Part[]};

/** What has been put beside a block after the page was built, and what says that a translation is behind. */
const belongsToBlock = '[data-counterpart], [data-toggle], [data-behind]';
const heading = ':is(h2, h3)[id]';
const figure = 'figure, [data-exhibit]';

/** The element whose children are the chapter. */
export function chapterOnPage(): HTMLElement | undefined {
  return document.querySelector('article [data-block=".title"]')?.closest('header')?.parentElement ?? undefined;
}

/** What has a box of its own: an island is an element without one. */
export const boxesOf = (element: HTMLElement): HTMLElement[] =>
  element.matches('edamame-island, edamame-slot') ? ([...element.children] as HTMLElement[]).flatMap(boxesOf) : [element];

/** The box of the element that is what is looked for, if one is. */
const itself = (element: HTMLElement, selector: string): HTMLElement | undefined =>
  boxesOf(element).find((box) => box.matches(selector));

/** A heading as it is called: with its number, as on paper, and without the buttons and signs that stand in it. */
export function nameOf(title: HTMLElement): string {
  const copy = title.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll('[data-tools], .hash-link, button')) one.remove();
  const name = (copy.textContent ?? '').replaceAll('\u200b', '').trim();
  return [title.dataset.section, name].filter(Boolean).join('　');
}

/** Takes a chapter apart as it stands now; nothing is copied. */
export function sectionsOf(chapter: HTMLElement, opening: string): Section[] {
  const sections: Section[] = [{id: '', title: opening, depth: 2, parts: []}];
  for (const element of chapter.children) {
    if (!(element instanceof HTMLElement) || element.matches('script, style, template')) continue;
    const title = itself(element, heading);
    if (title) sections.push({id: title.id, title: nameOf(title), depth: title.tagName === 'H3' ? 3 : 2, parts: []});
    const parts = sections.at(-1)?.parts ?? [];
    const last = parts.at(-1);
    if (last && element.matches(belongsToBlock)) last.elements.push(element);
    else parts.push({elements: [element], isFigure: itself(element, figure) !== undefined});
  }
  return sections.filter(({parts}) => parts.length > 0);
}

/** The height of a part as it is laid out now; none where it is hidden. */
export const heightOf = ({elements}: Part): number =>
  elements.flatMap(boxesOf).reduce((sum, {offsetHeight}) => sum + offsetHeight, 0);

const isQuestion = (element: HTMLElement): boolean => element.matches('section') && element.querySelector('details') !== null;

/** A sentence that announces what follows. */
const announces = (element: HTMLElement): boolean =>
  element.matches('p, h2, h3') && (element.matches('h2, h3') || /[:：]\s*\d*\s*$/.test(element.textContent ?? ''));

/** Where a part stands in the chapter as it is laid out now. */
export function measured({elements, isFigure}: Part): Piece {
  const boxes = elements.flatMap(boxesOf).filter(({offsetHeight}) => offsetHeight > 0);
  const [first] = boxes;
  return {
    top: Math.min(...boxes.map(({offsetTop}) => offsetTop)),
    bottom: Math.max(...boxes.map(({offsetTop, offsetHeight}) => offsetTop + offsetHeight)),
    alone: isFigure || (first !== undefined && isQuestion(first)),
    leads: first !== undefined && announces(first),
  };
}

/** A drawing that would have to be scrolled sideways, or that stands out of its frame. */
export const isTooWide = ({elements}: Part): boolean =>
  elements
    .flatMap((element) => [...element.querySelectorAll<HTMLElement>('figure, [data-layout]')])
    .some(({clientWidth, scrollWidth}) => clientWidth > 0 && scrollWidth > clientWidth + 1);

const mayCut =
  'tr, li, [data-line], [role="option"], p, figcaption, summary, figure > *, [data-exhibit] > *, [data-exhibit] > * > *';

/** Where parts that are too high may be cut, from the top of the first of them. */
export function cutsWithin(parts: readonly Part[], scale: number): number[] {
  const elements = parts.flatMap((part) => part.elements.flatMap(boxesOf));
  const top = elements[0]?.getBoundingClientRect().top ?? 0;
  const places = elements.flatMap((element) => [element, ...element.querySelectorAll<HTMLElement>(mayCut)]);
  const boxes = places.map((one) => one.getBoundingClientRect()).filter(({height}) => height > 0);
  return [...new Set(boxes.map((box) => Math.round((box.top - top) / scale)))].filter((cut) => cut > 0);
}
