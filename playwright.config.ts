import {defineConfig} from '@playwright/test';
import type {PerWorker} from './tests/everywhere/inEveryBrowser';

/** One browser, one worker: it is started once. */
const everywhere = (engine: PerWorker['engine']) => ({
  name: `everywhere-${engine}`,
  testDir: 'tests/everywhere',
  fullyParallel: false,
  use: {engine},
});

/** The tests walk through `build/` as `docusaurus serve` serves it. `npm run test:browser` builds first and finds the browser. */
export default defineConfig<object, PerWorker>({
  testDir: 'tests',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A build machine may be busy: there, what passes only the second time is no failure, and is told of by name (scripts/test.mjs). At a
  // desk it is one.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: process.env.SITE_ORIGIN,
    // A reader of neither language: no page offers the other one.
    locale: 'de-DE',
    // What a worker fetches, no test sees; it has its own (offline.spec).
    serviceWorkers: 'block',
    launchOptions: process.env.CHROMIUM ? {executablePath: process.env.CHROMIUM} : {},
  },
  projects: [
    {name: 'site', testIgnore: /tests.everywhere/},
    everywhere('chromium'),
    everywhere('firefox'),
    everywhere('webkit'),
  ],
  webServer: {
    command: 'node scripts/serve.mjs',
    // The port is free when the server takes it; the tests learn it from here.
    wait: {stdout: /Serving at (?<site_origin>http:\S+)/},
  },
});
