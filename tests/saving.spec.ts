import {expect, test} from '@playwright/test';
import {open} from './open';

const paths = ['/', '/pods/what', '/en/pods/termination'];

for (const path of paths) {
  test(`${path} fetches nothing ahead for a reader who saves data`, async ({page, context}) => {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setDataSaverOverride', {dataSaverEnabled: true});
    await page.setExtraHTTPHeaders({'save-data': 'on'});
    await page.emulateMedia({reducedMotion: 'reduce'});
    await open(page, path, {waitUntil: 'networkidle'});
    expect(await page.evaluate(() => (navigator as Navigator & {connection?: {saveData: boolean}}).connection?.saveData)).toBe(
      true,
    );
    await expect(page.locator('script[type="speculationrules"]')).toHaveCount(0);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    devtools.on('Network.requestWillBeSent', ({request}) => asked.push(request.url));
    await devtools.send('Network.enable');

    // Links are pointed at and reached with the keyboard, and the page is read to its end.
    const links = await page.locator('main a[href^="/"], nav a[href^="/"]').filter({visible: true}).all();
    for (const link of [...links.slice(0, 6), ...links.slice(-6)]) {
      await link.hover();
      await page.waitForTimeout(250);
    }
    await links[0]?.focus();
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
        window.scrollTo(0, y);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    await page.waitForLoadState('networkidle');
    // What an island needs that was pointed at is not ahead of anything.
    expect(asked.filter((url) => !/\/assets\/(js|islands|css)\//.test(url))).toEqual([]);
  });
}

test('others have pages fetched ahead by the rules in the head', async ({page}) => {
  await page.goto('/pods/what');
  await expect(page.locator('script[type="speculationrules"]')).toHaveCount(1);
});

test('nor for those who tell their browser rather than the server', async ({page}) => {
  // Browsers that know the feature have it behind a flag, and none lets it be emulated.
  await page.addInitScript(() => {
    const asked = window.matchMedia.bind(window);
    window.matchMedia = (query) => {
      const answer = asked(query);
      return query.includes('prefers-reduced-data') ? Object.defineProperty(answer, 'matches', {value: true}) : answer;
    };
  });
  await page.goto('/pods/what');
  await expect(page.locator('script[type="speculationrules"]')).toHaveCount(0);
});
