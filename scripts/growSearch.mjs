// npm run bench:growth [-- PAGES …]: what search would weigh and take if the book had so many pages. Their sections are made of the
// book's own sentences, dealt out anew, so that words are as frequent as they are; gzip does not see that they come again, because
// it looks back no further than 32 kB.
import {gzipSync} from 'node:zlib';
import {createJiti} from 'jiti';
import {report} from '../bench/table/report.mjs';
import {grownIndex} from './grownIndex.mjs';
import {root} from './run.mjs';

const jiti = createJiti(import.meta.url);
const {readIndex} = await jiti.import('../src/plugins/search/readIndex.ts');
const {createSearch} = await jiti.import('../src/search/search.ts');

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

const usual = process.env.BENCH_REPORT ? [light.pages.length] : [light.pages.length, 100, 300, 1000];
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : usual;

/** Of the table of `npm run bench`: what the book has now. */
const figures = [
  {group: `search cost, ${light.pages.length} pages`, name: 'light index, gzip', unit: 'bytes', value: zipped(light)},
  {group: `search cost, ${light.pages.length} pages`, name: 'texts, gzip', unit: 'bytes', value: zipped(texts)},
];
console.log('pages sections    light    texts   light: read and ask     full: read and ask');
for (const pages of sizes) {
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
report(figures);
