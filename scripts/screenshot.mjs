// npm run screenshot: the picture in README.md, static/img/screenshot.png, taken from the built site.
import {join} from 'node:path';
import {chromium} from '@playwright/test';
import {root} from './run.mjs';
import {serveBuild} from './serve.mjs';

const {origin, stop} = await serveBuild();
const browser = await chromium.launch({executablePath: process.env.CHROMIUM});
try {
  const page = await browser.newPage({viewport: {width: 1280, height: 1000}, deviceScaleFactor: 1.5, colorScheme: 'light'});
  await page.goto(`${origin}/pods/what?file-puller=whole.container.web`, {waitUntil: 'networkidle'});
  await page.locator('#figure-file-puller').evaluate((figure) => {
    window.scrollTo({top: figure.getBoundingClientRect().top + window.scrollY - 76, behavior: 'instant'});
  });
  await page.waitForTimeout(300);
  await page.screenshot({path: join(root, 'static/img/screenshot.png')});
} finally {
  await browser.close();
  stop();
}
