import {chromium as playwright} from '@playwright/test';
import type {Engine} from './engine';

/** Chromium, which Playwright drives. */
export async function chromium(): Promise<Engine> {
  const program = process.env.CHROMIUM;
  const browser = await playwright.launch(program ? {executablePath: program} : {});
  const page = await browser.newPage();
  return {
    goto: async (url) => void (await page.goto(url)),
    url: async () => page.url(),
    // As text, as at the other browsers; what a driver evaluates is not subject to the page's policy for scripts.
    // A page that goes while it is asked answers nothing; the next one is asked instead.
    evaluate: (play, ...args) => {
      const ask = (): Promise<never> => page.evaluate(`(${play})(...${JSON.stringify(args)})`);
      return ask().catch(() => page.waitForLoadState().then(ask));
    },
    click: (x, y) => page.mouse.click(x, y),
    press: (...keys) => page.keyboard.press(keys.join('+')),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewportSize({width, height}),
    print: () => page.pdf({printBackground: true}),
    close: () => browser.close(),
  };
}
