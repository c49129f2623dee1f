// npm run bench:growth [-- PAGES … --shelved]: what search would weigh and take if the book had so many pages. Their sections are made of the
// book's own sentences, dealt out anew, so that words are as frequent as they are; gzip does not see that they come again, because
// it looks back no further than 32 kB.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {createJiti} from 'jiti';
import {report} from '../bench/table/report.mjs';
import {grownIndex} from './grownIndex.mjs';
import {root} from './run.mjs';

const jiti = createJiti(import.meta.url);
const {readIndex} = await jiti.import('../src/plugins/search/readIndex.ts');
const {createSearch, partsOf} = await jiti.import('../src/search/search.ts');
const {catalogueOf} = await jiti.import('../src/search/catalogue.ts');
const {createCatalogue, mostShelves} = await jiti.import('../src/search/shelved.ts');

const {light, texts} = readIndex(root, 'zh-CN');
const zipped = (value) => gzipSync(JSON.stringify(value)).length;
const kb = (value) => `${Math.round(zipped(value) / 1000)} kB`.padStart(9);
/** Time of the processor, so that a busy machine counts as an idle one. */
const took = (work) => {
  const begin = process.cpuUsage();
  const result = work();
  const {user, system} = process.cpuUsage(begin);
  return {result, ms: (user + system) / 1000};
};
const ms = (value) => `${value.toFixed(value < 20 ? 1 : 0)} ms`.padStart(10);
const queries = ['宽限期', 'CrashLoopBackOff', '为什么要等 30 秒', 'grace period', 'livness', '卷'];

/**
 * A book on shelves: what everybody fetches, what a query fetches besides (the middle one and the most), and how many of the graded queries have the page
 * that they should find among those. The book's own pages are among the others.
 */
async function shelved(pages) {
  const {all: grown, allTexts: grownTexts} = grownIndex({light, texts}, pages, true);
  const {drawers, shelves} = catalogueOf(grown, grownTexts);
  const core = {...grown, pages: [], sections: [], shelved: {at: '/', pages, drawers: [...drawers.keys()].join(' ')}};
  const weights = new Map();
  const weigh = (name, content) => {
    if (content && !weights.has(name)) weights.set(name, zipped(content));
    return weights.get(name) ?? 0;
  };
  const {lexicon} = partsOf({...core, texts: []});
  let fetched = 0;
  const graded = JSON.parse(readFileSync(join(root, 'src/search/graded.json'), 'utf8')).filter(({lang}) => lang === 'zh-CN');
  const costs = [];
  let reached = 0;
  for (const {q, expect} of graded) {
    fetched = 0;
    const seen = new Set();
    // Each query as the first one: what an earlier one has fetched counts again.
    const find = createCatalogue(lexicon, pages, async (name) => {
      const drawer = drawers.get(name);
      if (!seen.has(name)) fetched += weigh(name, drawer);
      seen.add(name);
      return drawer;
    });
    const found = (await find(q)).slice(0, mostShelves);
    for (const page of found) fetched += weigh(`s-${page}`, shelves[page]);
    costs.push(fetched);
    if (found.some((page) => expect.some((place) => grown.pages[page].url.endsWith(`/${place.split('#')[0]}`)))) reached += 1;
  }
  costs.sort((one, other) => one - other);
  return {core: zipped(core), middle: costs[costs.length >> 1], most: costs.at(-1), reached: reached / graded.length};
}

const isShelvedOnly = process.argv.includes('--shelved');
const asked = process.argv.slice(2).map(Number).filter(Boolean);
const usual = process.env.BENCH_REPORT ? [light.pages.length] : [light.pages.length, 100, 300, 1000];
const sizes = asked.length > 0 ? asked : usual;

/** Of the table of `npm run bench`: what the book has now. */
const figures = [
  {group: `search cost, ${light.pages.length} pages`, name: 'light index, gzip', unit: 'bytes', value: zipped(light)},
  {group: `search cost, ${light.pages.length} pages`, name: 'texts, gzip', unit: 'bytes', value: zipped(texts)},
];
console.log('pages sections    light    texts   light: read and ask     full: read and ask');
for (const pages of isShelvedOnly ? [] : sizes) {
  const {all, allTexts} = grownIndex({light, texts}, pages);
  const asked = (index) => {
    const {result: search, ms: read} = took(() => createSearch(index));
    search.answer(queries[0]);
    const {ms: ask} = took(() => queries.map((query) => search.answer(query)));
    const name = index.texts ? 'full' : 'light';
    const group = `search cost, ${pages} pages`;
    figures.push({group, name: `${name} index: read`, unit: 'ms', value: read});
    figures.push({group, name: `${name} index: ask`, unit: 'ms', value: ask / queries.length});
    return `${ms(read)} ${ms(ask / queries.length)}`;
  };
  const counts = `${String(pages).padStart(5)} ${String(all.sections.length).padStart(8)}`;
  console.log(`${counts}${kb(all)}${kb(allTexts)} ${asked(all)} ${asked({...all, texts: allTexts})}`);
}

console.log('\non shelves: pages     all     a query      at most   page reached');
for (const pages of sizes) {
  const {core, middle, most, reached} = await shelved(pages);
  const kilobytes = [core, middle, most].map((bytes) => `${Math.round(bytes / 1000)} kB`.padStart(11)).join('');
  console.log(`${String(pages).padStart(17)}${kilobytes}${reached.toFixed(3).padStart(14)}`);
  const group = `search on shelves, ${pages} pages`;
  figures.push(
    {group, name: 'for everybody, gzip', unit: 'bytes', value: core},
    {group, name: 'a query, gzip', unit: 'bytes', value: middle},
  );
  figures.push({group, name: 'the page is reached', unit: 'share', value: reached});
}
report(figures);
