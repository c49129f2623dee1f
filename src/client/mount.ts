import {createElement} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {IslandId} from '../components/island/elementId';
import {islandId} from '../components/island/island';
import {wakeEvent} from '../components/island/wake';
import {Alive} from './Alive';
import {propsOf} from './props';
import {islandNamed} from './registry';
import {Slot} from './Slot';
import {typedIn} from './typed';

const waking = new WeakMap<HTMLElement, Promise<void>>();

/** Brings an island to life, once; resolves when it answers to presses. A code that does not come is asked for again next time. */
export function wake(island: HTMLElement): Promise<void> {
  const begun = waking.get(island);
  if (begun) return begun;
  const life = enliven(island).catch((error: unknown) => {
    waking.delete(island);
    console.error(`island ${island.dataset.island} does not come alive:`, error);
    throw error;
  });
  waking.set(island, life);
  return life;
}

type Ready = Awaited<ReturnType<typeof fetched>>;
const coming = new WeakMap<HTMLElement, Promise<Ready>>();

/** The code of an island and its props. */
async function fetched(island: HTMLElement) {
  const code = islandNamed(island.dataset.island ?? '');
  return Promise.all([code, propsOf(island, code)]);
}

/** Fetches what an island needs to come alive, and wakes it not. */
export function prepare(island: HTMLElement): Promise<Ready> {
  const begun = coming.get(island);
  if (begun) return begun;
  const ready = fetched(island).finally(() => coming.delete(island));
  coming.set(island, ready);
  return ready;
}

async function enliven(island: HTMLElement): Promise<void> {
  const name = island.dataset.island ?? '';
  const [{component}, props] = await prepare(island);
  const slot = island.querySelector('edamame-slot');
  const isOwn = slot?.closest('edamame-island') === island;
  const inside = createElement(component, {...props, ...(isOwn && {children: createElement(Slot)})});
  const tellTyped = typedIn(island);
  await new Promise<void>((resolve) => {
    const tree = createElement(IslandId, {value: islandId(name, props)}, createElement(Alive, {onAlive: resolve}, inside));
    hydrateRoot(island, tree, {
      // What the server rendered and the browser would not: told, for a test to find.
      onRecoverableError: (error) => console.error(`island ${name}:`, error),
    });
  });
  island.dataset.alive = '';
  tellTyped();
}

/** Whether the address bears something for this island: a parameter in which its state is kept. */
function isMeant({dataset}: HTMLElement): boolean {
  const {search, hash} = window.location;
  if (dataset.wakes === 'address') return search !== '' || hash !== '';
  const query = new URLSearchParams(search);
  return dataset.keys?.split(' ').some((key) => query.has(key)) ?? false;
}

/** Whether a reader was in it before the client came: with the focus, the pointer, or something typed. */
function isInHand(island: HTMLElement): boolean {
  if (island.matches(':focus-within, :hover')) return true;
  return [...island.querySelectorAll('input, textarea')].some(
    (field) => (field as HTMLInputElement).value !== (field as HTMLInputElement).defaultValue,
  );
}

const asleep = 'edamame-island:not([data-alive])';

/** Wakes islands as they are asked for, from now on. */
export function wakeWhenAsked(page: Document): void {
  const wakeAround = ({target}: Event) => {
    let island = target instanceof Element ? target.closest<HTMLElement>(asleep) : null;
    for (; island; island = island.parentElement?.closest<HTMLElement>(asleep) ?? null) wake(island).catch(() => {});
  };
  for (const sign of ['pointerover', 'pointerdown', 'focusin', 'input', wakeEvent])
    page.addEventListener(sign, wakeAround, {passive: true});
  // Whoever goes to another place of the page, or back to another state of it.
  window.addEventListener('popstate', () => {
    for (const island of page.querySelectorAll<HTMLElement>(asleep)) if (isMeant(island)) wake(island).catch(() => {});
  });
}

/** Wakes those that wait for nothing but the client, or that somebody is at. */
export function wakeWhatWaits(page: Document): void {
  for (const island of page.querySelectorAll<HTMLElement>(asleep)) {
    const {wakes} = island.dataset;
    if (wakes === 'once' || wakes === 'load' || isMeant(island) || isInHand(island)) wake(island).catch(() => {});
  }
}
