import {leaderOf} from '../Block/blockId';
import type {Language} from '../language/useWords';
import {choseToPair} from './choice';
import {turning} from './later';
import {change, forget, readingNow} from './reading';

/** A chapter that is being read: its language, and the address of its counterpart. */
export type Page = {url: string; language: Language};

let page: Page | undefined;

export const pageNow = (): Page | undefined => page;

/** Before a chapter is painted: one that will be read in pairs is seen when it is whole, so that nothing moves; but not for ever. */
export function announce(): void {
  const {dataset} = document.documentElement;
  if (!choseToPair()) {
    delete dataset.reading;
    return;
  }
  dataset.reading = 'paired';
  dataset.readingPending = '';
  setTimeout(() => delete dataset.readingPending, 4000);
}

/** Begins a chapter, when its blocks listen: in pairs, if the reader has chosen so. Returns what ends it. */
export function enter(entered: Page): () => void {
  page = entered;
  if (choseToPair()) void turning(({turn}) => turn(true, entered));
  const follow = (event: Event) => {
    if (event instanceof PointerEvent && event.type === 'pointerover' && !mayFollow(event)) return;
    const block = event.target instanceof Element ? event.target.closest<HTMLElement>('article [data-block]') : null;
    const id = leaderOf(block?.dataset.block ?? '');
    if (id && id !== readingNow().current) change({current: id});
  };
  const events = ['pointerover', 'click', 'focusin'];
  for (const event of events) document.addEventListener(event, follow);
  return () => {
    for (const event of events) document.removeEventListener(event, follow);
    page = undefined;
    forget();
  };
}

/** A finger scrolls; pairs are marked by a press alone; and what the keyboard has come to is not taken away by a mouse. */
function mayFollow({pointerType}: PointerEvent): boolean {
  return pointerType === 'mouse' && !readingNow().paired && !document.querySelector('[data-toggle]:focus-visible');
}
