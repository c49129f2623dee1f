import {expect} from '@playwright/test';
import type {Engine} from './engine';

export type Reader = ReturnType<typeof readerOf>;

/** The first element that is shown of those that match, brought into sight, and the middle of what one sees of it. */
function middleOf(selector: string): {x: number; y: number} | string {
  const shown = [...document.querySelectorAll(selector)].find((one) => {
    const {width, height} = one.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(one).visibility === 'visible';
  });
  if (!shown) return 'is not there';
  shown.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
  // Of words that go on in the next line, those of the first.
  const {left, top, width, height} = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  const hit = document.elementFromPoint(x, y);
  if (shown.contains(hit)) return {x, y};
  return `is covered by ${hit?.outerHTML.slice(0, 80)}`;
}

/** What a reader does and sees, in any browser: presses what is shown, waits for what must come of it. */
export function readerOf(engine: Engine, origin: string) {
  const {evaluate, press} = engine;
  const waits = {timeout: 15_000, intervals: [20, 50, 100]};
  /** What the page says of an element: an attribute, its text, whether it is shown. */
  const ask = (selector: string, what: string): Promise<string | null> =>
    evaluate(
      (wanted, name) => {
        const all = [...document.querySelectorAll<HTMLElement>(wanted)];
        const shown = all.find((one) => one.getClientRects().length > 0) ?? all[0];
        return shown ? (name === 'text' ? shown.textContent : shown.getAttribute(name)) : null;
      },
      selector,
      what,
    );
  const count = (selector: string): Promise<number> =>
    evaluate(
      (wanted) => [...document.querySelectorAll(wanted)].filter((one) => one.getClientRects().length > 0).length,
      selector,
    );
  return {
    evaluate,
    press,
    ask,
    resize: engine.resize,
    print: engine.print,
    type: engine.type,
    open: async (path: string) => {
      await engine.goto(`${origin}${path}`);
      await evaluate(() => {
        const page = window as Window & {faults?: string[]};
        page.faults = [];
        window.addEventListener('error', ({message}) => page.faults?.push(message));
        window.addEventListener('unhandledrejection', ({reason}) => page.faults?.push(String(reason)));
      });
    },
    /** Presses the middle of an element, once nothing lies over it. */
    tap: async (selector: string) => {
      let place: {x: number; y: number} | string = '';
      await expect
        .poll(async () => {
          place = await evaluate(middleOf, selector);
          return typeof place === 'string' ? `${selector} ${place}` : 'can be pressed';
        }, waits)
        .toBe('can be pressed');
      if (typeof place !== 'string') await engine.click((place as {x: number; y: number}).x, (place as {y: number}).y);
    },
    sees: (selector: string, atLeast = 1) => expect.poll(() => count(selector), waits).toBeGreaterThanOrEqual(atLeast),
    seesNo: (selector: string) => expect.poll(() => count(selector), waits).toBe(0),
    /** Waits until an attribute (or the text) of the first such element is so. */
    reads: (selector: string, what: string, wanted: RegExp | string) =>
      expect
        .poll(() => ask(selector, what), {...waits, message: `${selector}, ${what}`})
        .toEqual(typeof wanted === 'string' ? wanted : expect.stringMatching(wanted)),
    isAt: (address: RegExp) => expect.poll(async () => (await engine.url()).replace(origin, ''), waits).toMatch(address),
    focusIsOn: (selector: string) =>
      expect
        .poll(() => evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector), {
          ...waits,
          message: `focus on ${selector}`,
        })
        .toBe(true),
    /** What went wrong since the page was opened, and what came from elsewhere. */
    faults: () =>
      evaluate(() => {
        const foreign = performance
          .getEntriesByType('resource')
          .map(({name}) => name)
          .filter((name) => !name.startsWith(window.location.origin) && !/^(data|blob):/.test(name));
        return [...((window as Window & {faults?: string[]}).faults ?? []), ...foreign];
      }),
  };
}
