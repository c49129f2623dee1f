// npm run bench:scale [-- 100 1000]: what a book of so many chapters in each language costs. Copies the site into $BENCH_DIR/scale-<count>, deals its
// sections out to more chapters (recombine.mjs), builds it and reports how long that took, how much memory it held, and what a reader pays for one
// page before touching anything and for a first search. The author's cost should grow as the chapters do, the reader's not at all.
// `--flat` keeps the sidebar one list; `--keep` leaves the copies; `--write` puts the table into bench/README.md. The real book, as built in build/, is the first line.
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from '@playwright/test';
import {root} from '../../scripts/run.mjs';
import {serveFolder} from '../measure/server.mjs';
import {coldVisit, firstSearch, sumsOf} from '../measure/wire.mjs';
import {markdownTable} from '../sideBySide/table.mjs';
import {readme, writeInto} from '../writtenTable.mjs';
import {growth} from './growth.mjs';
import {watchMemory} from './processTree.mjs';
import {siteOf} from './site.mjs';

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    flat: {type: 'boolean', default: false},
    keep: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
  },
});
const scratch = process.env.BENCH_DIR ?? join(tmpdir(), 'edamame-bench');
const counts = positionals.length > 0 ? positionals.map(Number) : [100];
const say = (text) => process.stderr.write(`${text}\n`);

/** Builds a copy of the site in both languages: seconds, and the most memory that it held. */
async function build(folder, log) {
  const docusaurus = join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const begin = performance.now();
  const child = spawn(process.execPath, ['--max-old-space-size=12288', docusaurus, 'build'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => lines.push(text));
  const most = watchMemory(child);
  const status = await new Promise((resolve) => child.on('close', resolve));
  writeFileSync(log, lines.join(''));
  if (status !== 0) throw new Error(`${folder} does not build; see ${log}`);
  return {seconds: (performance.now() - begin) / 1000, memory: most()};
}

/** What a reader pays on a built site. The page is the same chapter at every size. */
async function read(folder) {
  const {origin, stop} = await serveFolder(folder);
  const browser = await chromium.launch({executablePath: process.env.CHROMIUM});
  try {
    const page = sumsOf(await coldVisit(browser, `${origin}/pods/what`));
    const home = sumsOf(await coldVisit(browser, `${origin}/`));
    const {answers, options: found} = await firstSearch(browser, `${origin}/pods/what`, '宽限期');
    return {page, home, search: sumsOf(answers), found, heaviest: answers.sort((a, b) => b.bytes - a.bytes).slice(0, 4)};
  } finally {
    await browser.close();
    stop();
  }
}

mkdirSync(scratch, {recursive: true});
const measured = [];
if (existsSync(join(root, 'build/index.html'))) {
  say('the book as it is');
  measured.push({count: undefined, ...(await read(join(root, 'build')))});
}
for (const count of counts) {
  const folder = join(scratch, `scale-${count}`);
  siteOf(folder, count, !options.flat);
  say(`${count} chapters in each language: ${folder}`);
  const built = await build(folder, join(scratch, `scale-${count}.log`));
  say(`  built in ${Math.round(built.seconds)} s, ${(built.memory / 2 ** 30).toFixed(1)} GiB`);
  const paid = await read(join(folder, 'build'));
  for (const {url, bytes} of paid.heaviest) say(`  ${Math.round(bytes / 1024)} KiB ${new URL(url).pathname}`);
  measured.push({count, ...built, ...paid});
  writeFileSync(join(scratch, 'scale.json'), JSON.stringify(measured, undefined, 1));
  if (!options.keep) rmSync(folder, {recursive: true, force: true});
}
const {columns, rows} = growth(measured);
const table = markdownTable(columns, rows);
console.log(`\n${table}`);
const times = measured.filter(({seconds}) => seconds).map(({count, seconds}) => `${count}: ${Math.round(seconds)} s`);
console.log(`\nbuilt in ${times.join(', ')} on this machine`);
if (options.write) writeInto(readme, 'scale', `${new Date().toISOString().slice(0, 10)}\n\n${table}`);
