import {wake} from './mount';

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

/** Presses again, in order, whatever was pressed while it slept: each as soon as its island is alive. None is lost, none is doubled. */
export function pressAgain(): void {
  let isPressing = false;
  async function next(): Promise<void> {
    if (isPressing) return;
    isPressing = true;
    for (let press = presses.shift(); press; press = presses.shift()) {
      const {target, type, init} = press;
      const island = target.closest<HTMLElement>('edamame-island');
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
  document.addEventListener('edamame:press', () => void next());
  void next();
}
