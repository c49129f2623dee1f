// npm run weigh [-- /pods/what]: what a reader downloads who opens a page and reads it to its end, compressed as a host would.
// `ahead` is what the site fetches beforehand, when the reader is idle, of the pages this one leads to.
import {gzipSync} from 'node:zlib';
import {chromium} from '@playwright/test';
import {serveBuild} from './serve.mjs';

const path = process.argv[2] ?? '/pods/what';
const kinds = {document: 'HTML', script: 'JS', stylesheet: 'CSS', image: 'images', font: 'fonts', other: 'ahead'};
const texts = /html|css|javascript|svg|json|xml/;

/** Every answer of the site to the page until it is quiet, by kind: how many, and how many bytes. */
async function answersTo(page, url) {
  const bodies = [];
  page.on('response', (response) => bodies.push(weightOf(response)));
  await page.goto(url, {waitUntil: 'networkidle'});
  const atOnce = await Promise.all(bodies);
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
      window.scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await page.waitForLoadState('networkidle');
  return {atOnce, later: (await Promise.all(bodies)).slice(atOnce.length)};
}

async function weightOf(response) {
  const body = await response.body().catch(() => Buffer.alloc(0));
  const isText = texts.test(response.headers()['content-type'] ?? '');
  return {
    kind: kinds[response.request().resourceType()] ?? 'ahead',
    bytes: body.length,
    gzip: isText ? gzipSync(body).length : body.length,
  };
}

const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`.padStart(12);

function print(title, answers) {
  const row = (name, some) => {
    const sum = (key) => some.reduce((total, one) => total + one[key], 0);
    console.log(`${name.padEnd(8)} ${String(some.length).padStart(4)} ${kib(sum('bytes'))} ${kib(sum('gzip'))}`);
  };
  console.log(`\n${title}\n${''.padEnd(8)} ${'n'.padStart(4)} ${'plain'.padStart(12)} ${'gzip'.padStart(12)}`);
  for (const name of new Set(answers.map(({kind}) => kind))) {
    const some = answers.filter(({kind}) => kind === name);
    row(name, some);
  }
  row('all', answers);
}

const {origin, stop} = await serveBuild();
const browser = await chromium.launch({executablePath: process.env.CHROMIUM});
try {
  const {atOnce, later} = await answersTo(await browser.newPage(), `${origin}${path}`);
  print(`${path}, opened`, atOnce);
  print(`${path}, read to its end: besides`, later);
} finally {
  await browser.close();
  stop();
}
