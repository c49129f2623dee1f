import {JSDOM} from 'jsdom';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';

const {window} = new JSDOM(
  `<html data-client="starting"><button id=page></button>
   <edamame-island><button id=one></button></edamame-island><edamame-island><button id=two></button></edamame-island>`,
);
const {document} = window;
type Kept = {target: HTMLElement; type: 'click'; init: object};
const presses: Kept[] = [];
Object.assign(window, {edamame: {presses, start: () => {}}});
vi.stubGlobal('window', window);
vi.stubGlobal('document', document);
for (const name of ['Event', 'MouseEvent', 'KeyboardEvent', 'MutationObserver'] as const)
  vi.stubGlobal(name, (window as unknown as Record<string, unknown>)[name]);
vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act, 16));

const come = new Map<string, () => void>();
const wake = vi.fn(
  (island: HTMLElement) => new Promise<void>((resolve) => come.set(island.firstElementChild?.id ?? '', resolve)),
);
const prepare = vi.fn(() => Promise.resolve());
vi.mock('./mount', () => ({wake: (island: HTMLElement) => wake(island), prepare: () => prepare()}));

const heard: string[] = [];
document.addEventListener('click', ({target}) => heard.push((target as HTMLElement).id));
const press = (id: string) => {
  const target = document.getElementById(id) as unknown as HTMLElement;
  target.dataset.pressed = '';
  presses.push({target, type: 'click', init: {}});
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  heard.length = 0;
  presses.length = 0;
});

const {answerFirst, prepareForPresses, pressAgain} = await import('./presses');

test('what islands need that were pressed is asked for at once', () => {
  for (const id of ['one', 'page', 'two']) press(id);
  prepareForPresses();
  expect(prepare).toHaveBeenCalledTimes(2);
  expect(wake).not.toHaveBeenCalled();
});

test('with nothing pressed, the rest begins at once', async () => {
  await answerFirst();
  expect(vi.getTimerCount()).toBe(0);
});

test('presses in islands are answered before the rest begins, one of the page after that, all in order', async () => {
  for (const id of ['one', 'two', 'page', 'one']) press(id);
  const first = answerFirst();
  await vi.advanceTimersByTimeAsync(1);
  come.get('one')?.();
  await vi.advanceTimersByTimeAsync(1);
  expect(heard).toEqual(['one']);
  expect(document.getElementById('one')?.dataset.pressed, 'it is to be pressed once more').toBe('');
  come.get('two')?.();
  await vi.advanceTimersByTimeAsync(20);
  await first;
  expect(heard).toEqual(['one', 'two']);

  document.documentElement.dataset.client = 'on';
  pressAgain();
  await vi.advanceTimersByTimeAsync(1);
  come.get('one')?.();
  await vi.advanceTimersByTimeAsync(1);
  expect(heard).toEqual(['one', 'two', 'page', 'one']);
  expect(document.querySelectorAll('[data-pressed]')).toHaveLength(0);
});

test('what is long in coming does not keep the rest waiting, and is pressed when it comes', async () => {
  press('two');
  const first = answerFirst();
  await vi.advanceTimersByTimeAsync(500);
  await first;
  expect(heard).toEqual([]);
  come.get('two')?.();
  await vi.advanceTimersByTimeAsync(1);
  expect(heard).toEqual(['two']);
});
