import {topOfText} from './topOfText';

const blocksOfPage = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('article [data-block]')];

const isInSight = (element: Element, from: number): boolean => {
  const {top, bottom, height} = element.getBoundingClientRect();
  return height > 0 && bottom > from && top < window.innerHeight;
};

/** The block the reader is looking at: the one with the focus, else the first that begins in sight, else the one that fills it. */
export function blockInSight(): HTMLElement | undefined {
  const from = topOfText();
  const focused = document.activeElement?.closest<HTMLElement>('article [data-block]');
  if (focused && isInSight(focused, from)) return focused;
  const inSight = blocksOfPage().filter((block) => isInSight(block, from));
  return inSight.find((block) => block.getBoundingClientRect().top >= from) ?? inSight[0];
}

/** Does something to the page, and keeps the block the reader looks at where it is in the window. */
export async function keepingPlace(act: () => void, block = blockInSight()): Promise<void> {
  const before = block?.getBoundingClientRect().top ?? 0;
  const {style} = document.documentElement;
  // The browser keeps places too, by other rules.
  style.overflowAnchor = 'none';
  act();
  // React draws what a store has told it in a microtask that stands before this one.
  await Promise.resolve();
  // Who is at the top of the page stays there.
  const moved = block?.isConnected && window.scrollY > 0 ? block.getBoundingClientRect().top - before : 0;
  window.scrollBy({top: moved, behavior: 'instant'});
  requestAnimationFrame(() => requestAnimationFrame(() => style.removeProperty('overflow-anchor')));
}
