import {prepare, wake} from './mount';

/** What the starter keeps: what was pressed before it could answer, and how. */
type Press = {target: HTMLElement; type: 'click' | 'keydown'; init: MouseEventInit & KeyboardEventInit};

declare global {
  interface Window {
    edamame: {presses: Press[]; start: () => void};
  }
}

const {presses} = window.edamame;

/** Resolves as soon as an island takes presses: while it waits for a part of itself, it does not. */
const free = (island: HTMLElement) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if ('busy' in island.dataset) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(island, {attributeFilter: ['data-busy']});
    look();
  });

/** Those who listen to what is pressed anywhere on the page, as search does to `/`. */
const ofThePage = () => [...document.querySelectorAll<HTMLElement>('edamame-island[data-wakes="once"]')];

const islandOf = ({target}: Press) => target.closest<HTMLElement>('edamame-island');

let isPressing = false;

/** Presses again, in order, whatever was pressed while it slept: each as soon as its island is alive. None is lost, none is doubled. */
async function next(): Promise<void> {
  if (isPressing) return;
  isPressing = true;
  // What is pressed outside of islands is heard by what begins last.
  while (presses[0] && (islandOf(presses[0]) || document.documentElement.dataset.client === 'on')) {
    const press = presses.shift() as Press;
    const {target, type, init} = press;
    const island = islandOf(press);
    // An island whose code does not come is told of to whoever listens; its press is over.
    const listeners = island ? [island] : ofThePage();
    await Promise.all(listeners.map(wake)).catch(() => document.dispatchEvent(new Event('edamame:lost')));
    await Promise.all(listeners.map(free));
    const isSame = presses.some((one) => one.target === target);
    if (!isSame) delete target.dataset.pressed;
    const Kind = type === 'click' ? MouseEvent : KeyboardEvent;
    if (target.isConnected) target.dispatchEvent(new Kind(type, {bubbles: true, cancelable: true, composed: true, ...init}));
  }
  isPressing = false;
}

/** Presses again what is kept, and what will be. */
export function pressAgain(): void {
  document.addEventListener('edamame:press', () => void next());
  void next();
}

/** Asks for what the islands that have been pressed need, while their rules are still on the way. */
export function prepareForPresses(): void {
  for (const press of presses) {
    const island = islandOf(press);
    // What does not come is asked for again when it is woken, and told of then.
    if (island) prepare(island).catch(() => {});
  }
}

/** How long the rest of the page waits for what was pressed, in milliseconds: longer only where the network does not keep up. */
const patience = 500;

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Answers what has been pressed in islands, and has the answer painted, before anything else begins: on a slow phone the rest takes long. */
export async function answerFirst(): Promise<void> {
  if (presses.length > 0) await Promise.race([next().then(painted), pause(patience)]);
}
