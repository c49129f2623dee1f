import type {Engine} from './engine';

/** One command of W3C WebDriver, sent to whoever speaks it: its name as Marionette calls it, and its parameters. */
export type Command = (name: string, parameters?: object) => Promise<unknown>;

const keys: Record<string, string> = {
  Control: '\uE009',
  Shift: '\uE008',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

type Outcome<Result> = {value: Result} | {error: string};

/** The part of a browser that is the same for all that speak WebDriver. */
export function webdriver(command: Command): Omit<Engine, 'close'> {
  const evaluate: Engine['evaluate'] = async (play, ...args) => {
    const script = `const args = [...arguments]; const done = args.pop();
      Promise.resolve().then(() => (${play})(...args)).then((value) => done({value}), (error) => done({error: String(error?.stack ?? error)}));`;
    // A function that returns nothing arrives as null, and JSON leaves `value` out.
    const ask = async () => (await command('ExecuteAsyncScript', {script, args})) as Outcome<never> | null;
    // Nothing at all: the page went while it was asked. The next one answers.
    const outcome = (await ask()) ?? (await ask());
    if (!outcome) throw new Error('the page does not stay long enough to answer');
    if ('error' in outcome) throw new Error(outcome.error);
    return outcome.value;
  };
  const act = (type: string, actions: object[], more: object = {}) =>
    command('PerformActions', {actions: [{type, id: type, ...more, actions}]});
  const press: Engine['press'] = async (...pressed) => {
    const values = pressed.map((key) => keys[key] ?? key);
    const down = values.map((value) => ({type: 'keyDown', value}));
    const up = values.map((value) => ({type: 'keyUp', value})).reverse();
    await act('key', [...down, ...up]);
  };
  return {
    goto: async (url) => void (await command('Navigate', {url})),
    url: async () => String(await command('GetCurrentURL')),
    evaluate,
    click: async (x, y) => {
      const button = {button: 0};
      const actions = [
        {type: 'pointerMove', x, y, duration: 0, origin: 'viewport'},
        {type: 'pointerDown', ...button},
        {type: 'pointerUp', ...button},
      ];
      await act('pointer', actions, {parameters: {pointerType: 'mouse'}});
    },
    press,
    type: async (text) => {
      for (const letter of text) await press(letter);
    },
    resize: async (width, height) => {
      // The window has a frame; how thick it is shows once it has been set.
      await command('SetWindowRect', {width, height});
      const inner = await evaluate(() => ({width: window.innerWidth, height: window.innerHeight}));
      await command('SetWindowRect', {width: 2 * width - inner.width, height: 2 * height - inner.height});
    },
    print: async () => {
      const base64 = await command('Print', {background: true}).catch(() => undefined);
      return typeof base64 === 'string' ? Buffer.from(base64, 'base64') : undefined;
    },
  };
}
