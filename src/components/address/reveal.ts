import type {ClientModule} from '@docusaurus/types';

/** Sent to what the address points to, when it cannot be seen: whoever hides it (a filter, a set of figures) shows it then. */
export const revealEvent = 'edamame:reveal';

function targetOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

/** Opens every fold around what the address points to, and goes there. Does nothing to what can be seen already. */
function reveal(): void {
  const target = targetOf(window.location.hash);
  if (!target) return;
  const folds = foldsAround(target);
  for (const fold of folds) fold.open = true;
  const isThere = () => target.getClientRects().length > 0;
  if (folds.length === 0 && isThere()) return;
  // Right after the page came alive, what hides the target may not be listening yet.
  const go = (frames: number) => {
    if (isThere()) return target.scrollIntoView();
    target.dispatchEvent(new Event(revealEvent, {bubbles: true}));
    if (frames > 0) requestAnimationFrame(() => go(frames - 1));
  };
  requestAnimationFrame(() => go(30));
}

function foldsAround(target: HTMLElement): HTMLDetailsElement[] {
  const folds: HTMLDetailsElement[] = [];
  for (let at = target.closest('details'); at; at = at.parentElement?.closest('details') ?? null) if (!at.open) folds.push(at);
  return folds;
}

// A press on a link to the place where one is already changes nothing that the router would tell of.
if (typeof document !== 'undefined') {
  document.addEventListener('click', ({target, button, metaKey, ctrlKey, shiftKey}) => {
    if (button !== 0 || metaKey || ctrlKey || shiftKey || !(target instanceof Element)) return;
    const {hash, pathname} = target.closest<HTMLAnchorElement>('a[href*="#"]') ?? {};
    if (hash && hash === window.location.hash && pathname === window.location.pathname) setTimeout(reveal);
  });
}

/** A figure that changes its state changes the query alone: then the reader stays where he is, and folds stay as they are. */
const clientModule: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    const isSamePlace = previousLocation?.pathname === location.pathname && previousLocation.hash === location.hash;
    if (!isSamePlace) setTimeout(reveal);
  },
};

export default clientModule;
