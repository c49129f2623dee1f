import {test as base, expect} from '@playwright/test';
import {chromium} from './chromium';
import {type Engine, Missing} from './engine';
import {firefox} from './firefox';
import {type Reader, readerOf} from './reader';
import {webkit} from './webkit';

const engines = {chromium, firefox, webkit};

export type PerWorker = {engine: keyof typeof engines; browserOf: Engine | Missing};

/** A test that gets a reader in the browser of its project. A browser that is not there skips it; each is started once. */
export const test = base.extend<{reader: Reader}, PerWorker>({
  engine: ['chromium', {option: true, scope: 'worker'}],
  browserOf: [
    async ({engine}, use) => {
      const found = await engines[engine]().catch((error: unknown) => {
        if (error instanceof Missing) return error;
        throw error;
      });
      await use(found);
      if (!(found instanceof Missing)) await found.close();
    },
    {scope: 'worker', timeout: 120_000},
  ],
  reader: async ({browserOf, baseURL}, use) => {
    if (browserOf instanceof Missing) {
      test.skip(true, browserOf.message);
      return;
    }
    const reader = readerOf(browserOf, baseURL ?? '');
    await reader.open('/robots.txt');
    await reader.evaluate(() => localStorage.clear());
    await reader.resize(1280, 860);
    await use(reader);
    expect(await reader.faults()).toEqual([]);
  },
});
