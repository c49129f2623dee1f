/** What of an address components ask for, as the router they know calls it. */
export type Place = {pathname: string; search: string; hash: string};
export type Action = 'POP' | 'REPLACE';

type Listener = (place: Place, action: Action) => void;

const listeners = new Set<Listener>();
let action: Action = 'POP';

/** What the address would be, where the browser lets nothing be written into it: in a frame with a sandbox, on a page from disk. */
let unwritten: Place | undefined;

const now = (): Place => unwritten ?? {pathname: location.pathname, search: location.search, hash: location.hash};

function isRefused(address: string): boolean {
  try {
    history.replaceState(history.state, '', address);
    return false;
  } catch {
    return true;
  }
}

let place = now();

function tell(next: Action): void {
  [place, action] = [now(), next];
  for (const listener of [...listeners]) listener(place, action);
}

// A press on a link within the page, and the browser's Back and Forward.
window.addEventListener('popstate', () => tell('POP'));

const written = ({pathname = location.pathname, search = '', hash = ''}: Partial<Place>): string =>
  pathname + (search && !search.startsWith('?') ? `?${search}` : search) + hash;

/** The address of the page. There is no router: another page is another page. */
export const pageHistory = {
  get location(): Place {
    return place;
  },
  get action(): Action {
    return action;
  },
  /** What a page writes of its own state. Where nothing can be written, the state is kept all the same. */
  replace(to: Partial<Place> | string): void {
    const next = typeof to === 'string' ? to : written(to);
    const {pathname, search, hash} = new URL(next, location.href);
    if (pathname !== location.pathname) location.replace(next);
    else if (isRefused(next)) unwritten = {pathname, search, hash};
    tell('REPLACE');
  },
  push(to: Partial<Place> | string): void {
    location.assign(typeof to === 'string' ? to : written(to));
  },
  listen(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
