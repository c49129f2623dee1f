import {pageHistory} from '../history';
import {focusOf, isOpenDialog} from './focusOf';
import {letterKeys} from './letterKeys';
import {placeIn, withPlace} from './place';

/** Fetches the classroom mode and begins; if it cannot be fetched, the chapter stays as it is. */
async function begin(place: string | undefined): Promise<void> {
  const {startPresenting} = await import('./present');
  startPresenting(place);
}

/** As a page of its own, so that going back leaves the classroom. */
function enter(place: string | undefined): void {
  const {pathname, search, hash} = window.location;
  const address = pathname + withPlace(search, place ?? '') + hash;
  history.pushState(history.state, '', address);
  pageHistory.replace(address);
  void begin(place);
}

/**
 * Whoever asks for the classroom mode gets it: by the address (`?present`), by a link to it on the page, by the key P where nobody
 * is writing. Nothing of it is loaded before.
 */
export function listenForPresenting(): void {
  const isChapter = () => document.querySelector('article [data-block=".title"]') !== null;
  const place = placeIn(window.location.search);
  if (place !== undefined && isChapter()) void begin(place);
  document.addEventListener('click', (event) => {
    const {target, button, metaKey, ctrlKey, shiftKey, altKey} = event;
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey || !(target instanceof Element)) return;
    if (!target.closest('a[data-present-start]')) return;
    event.preventDefault();
    enter('');
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'p' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
      return;
    const focus = focusOf(event.target);
    if (focus === 'text' || focus === 'control' || isOpenDialog() || !letterKeys() || !isChapter()) return;
    if (document.documentElement.dataset.present === undefined) enter(undefined);
  });
}
