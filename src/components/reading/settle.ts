import {createStorageSlot} from '../storage/slot';
import {blockInSight} from './place';
import {readingNow} from './reading';

type Place = {path: string; block: string; top: number};

const slot = () => createStorageSlot('edamame.place', {persistence: 'sessionStorage'});

// The browser remembers how far a page was scrolled down, and a page that becomes twice as long after that makes nothing of it.
window.addEventListener('pagehide', () => {
  const block = readingNow().paired ? blockInSight() : undefined;
  if (!block) return slot().del();
  const place: Place = {
    path: window.location.pathname,
    block: block.dataset.block ?? '',
    top: block.getBoundingClientRect().top,
  };
  slot().set(JSON.stringify(place));
});

/** Where the reader left this very page, if it is the browser that comes back to it. */
function placeLeft(): Place | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const kept = slot().get();
  slot().del();
  if (!kept || (navigation?.type !== 'reload' && navigation?.type !== 'back_forward')) return undefined;
  const place = JSON.parse(kept) as Place;
  return place.path === window.location.pathname ? place : undefined;
}

function goTo(place: Place | undefined): void {
  const block = place && document.querySelector(`[data-block="${CSS.escape(place.block)}"]`);
  if (block) {
    window.scrollBy({top: block.getBoundingClientRect().top - place.top, behavior: 'instant'});
    return;
  }
  targetOf(window.location.hash)?.scrollIntoView({behavior: 'instant'});
}

/** What a hash points to; it may hold anything, and not all of it can be decoded. */
function targetOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return document.getElementById(hash.slice(1));
  }
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Shows a page that nobody has seen yet, at the place where the reader left it or where its address points. It is drawn once
 * unseen: what is seen in the frame in which it moves has moved.
 */
export async function settle(): Promise<void> {
  const place = placeLeft();
  goTo(place);
  await frame();
  goTo(place);
  await frame();
  delete document.documentElement.dataset.readingPending;
  if (document.readyState !== 'complete') await new Promise((resolve) => window.addEventListener('load', resolve));
  await frame();
  history.scrollRestoration = 'auto';
}
