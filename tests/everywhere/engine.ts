/** What the suite asks of a browser, whatever drives it. Coordinates are those of the window, keys are those of WebDriver. */
export type Engine = {
  goto: (url: string) => Promise<void>;
  url: () => Promise<string>;
  /** Runs a function in the page: it takes and returns plain data, and may return a promise. */
  evaluate: <Args extends unknown[], Result>(
    play: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>;
  click: (x: number, y: number) => Promise<void>;
  /** Presses keys at once and lets them go: `press('Control', 'k')`. */
  press: (...keys: string[]) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** Makes the page so wide and so high, or as narrow as the browser's window gets. */
  resize: (width: number, height: number) => Promise<void>;
  /** The page on paper, as a PDF; undefined where the driver cannot print. */
  print: () => Promise<Buffer | undefined>;
  close: () => Promise<void>;
};

/** Thrown where a browser is not installed: its tests are skipped, and say why. */
export class Missing extends Error {}
