import {wakeEvent} from '../island/wake';
/** Sent to what the address points to, when it cannot be seen: whoever hides it (a filter, a set of figures) shows it then. */
export const revealEvent = 'edamame:reveal';

function targetOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

/**
 * Opens every fold around what the address points to, has it shown, and goes there. Does nothing to what can be seen. Looks for
 * some seconds: what comes alive reads its query only then, and may hide the place a moment later.
 */
function reveal(): void {
  const target = targetOf(window.location.hash);
  if (!target) return;
  const {hash} = window.location;
  const folds = foldsAround(target);
  for (const fold of folds) fold.open = true;
  let wasHidden = folds.length > 0;
  const look = (frames: number) => {
    const isThere = target.getClientRects().length > 0;
    if (isThere && wasHidden) return target.scrollIntoView();
    if (!isThere) {
      wasHidden = true;
      // What hides it may be asleep, and hears of it as soon as it is alive.
      target.dispatchEvent(new Event(wakeEvent, {bubbles: true}));
      target.dispatchEvent(new Event(revealEvent, {bubbles: true}));
    }
    if (frames > 0 && window.location.hash === hash) requestAnimationFrame(() => look(frames - 1));
  };
  requestAnimationFrame(() => look(300));
}

function foldsAround(target: HTMLElement): HTMLDetailsElement[] {
  const folds: HTMLDetailsElement[] = [];
  for (let at = target.closest('details'); at; at = at.parentElement?.closest('details') ?? null) if (!at.open) folds.push(at);
  return folds;
}

/**
 * Reveals what the address points to: now, when that changes, and when a link to the place is pressed where one is already. A
 * figure that changes its state changes the query alone: then the reader stays where he is, and folds stay as they are.
 */
export function followReveals(): void {
  let {hash: last} = window.location;
  const look = () => setTimeout(reveal);
  if (last) look();
  window.addEventListener('popstate', () => {
    if (window.location.hash === last) return;
    last = window.location.hash;
    look();
  });
  document.addEventListener('click', ({target, button, metaKey, ctrlKey, shiftKey}) => {
    if (button !== 0 || metaKey || ctrlKey || shiftKey || !(target instanceof Element)) return;
    const {hash, pathname} = target.closest<HTMLAnchorElement>('a[href*="#"]') ?? {};
    if (hash && hash === window.location.hash && pathname === window.location.pathname) look();
  });
}
