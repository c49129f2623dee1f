// npm run bench:pages: what every kind of page weighs before a reader touches anything, and what a first search costs on top; over the wire, with
// Brotli. The site is that of build/.
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from '@playwright/test';
import {root} from '../scripts/run.mjs';
import {serveFolder} from './measure/server.mjs';
import {coldVisit, firstSearch, sumsOf} from './measure/wire.mjs';
import {report} from './table/report.mjs';

const build = join(root, 'build');
const chapters = readdirSync(join(build, 'pods')).filter((name) => existsSync(join(build, 'pods', name, 'index.html')));
const others = ['/', '/playground', '/concepts', '/search', '/status', '/how-we-know', '/404'].filter(
  (path) => path === '/' || existsSync(join(build, `${path}.html`)) || existsSync(join(build, path, 'index.html')),
);
const embeds = existsSync(join(build, 'embed')) ? readdirSync(join(build, 'embed'), {withFileTypes: true}) : [];
const embed = embeds.filter((entry) => entry.isDirectory()).map(({name}) => `/embed/${name}`)[0];
const paths = [...others, ...chapters.map((slug) => `/pods/${slug}`), ...(embed ? [embed] : [])];

const {origin, stop} = await serveFolder(build);
const browser = await chromium.launch({executablePath: process.env.CHROMIUM});
const figures = [];
try {
  console.log(
    `${'page'.padEnd(30)}${['all', 'HTML', 'CSS', 'JS', 'other', 'requests'].map((name) => name.padStart(10)).join('')}`,
  );
  for (const language of ['', '/en']) {
    for (const path of paths) {
      const place = `${language}${path === '/' && language ? '/' : path}`;
      const sums = sumsOf(await coldVisit(browser, `${origin}${place}`));
      const kib = [sums.bytes, sums.html, sums.css, sums.js, sums.other].map((bytes) => (bytes / 1024).toFixed(1));
      console.log(`${place.padEnd(30)}${[...kib, String(sums.requests)].map((text) => text.padStart(10)).join('')}`);
      figures.push({group: 'page weight before any interaction, over the wire', name: place, unit: 'bytes', value: sums.bytes});
      figures.push({group: 'requests before any interaction', name: place, unit: 'count', value: sums.requests});
    }
    const {answers} = await firstSearch(browser, `${origin}${language}/pods/what`, language ? 'grace period' : '宽限期');
    const {bytes} = sumsOf(answers);
    console.log(`first search from ${language}/pods/what: ${(bytes / 1024).toFixed(1)} KiB more`);
    figures.push({group: 'first search, over the wire', name: `${language}/pods/what`, unit: 'bytes', value: bytes});
  }
} finally {
  await browser.close();
  stop();
}
figures.sort((one, other) => one.group.localeCompare(other.group));
report(figures);
