// npm run bench:side-by-side [-- --runs 5] [--page what] [--only starlight,edamame] [--keep]: one chapter of ours as plain Markdown, built by Docusaurus,
// VitePress and Starlight, beside our own page of it. Same server, same browser, runs interleaved. Prints the table and writes it into
// bench/README.md. What the others need is installed once, at the versions of tools.json, in $BENCH_DIR (by default in the system's folder for
// what is temporary); our own page is that of build/.
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from '@playwright/test';
import {freePort} from '../../scripts/freePort.mjs';
import {root} from '../../scripts/run.mjs';
import {hasNginx, nginxVersion, serveByNginx} from '../measure/nginx.mjs';
import {brotliOf, fileAt, gzipOf, isText, serveFolder} from '../measure/server.mjs';
import {coldVisit, sumsOf} from '../measure/wire.mjs';
import {readme, writeInto} from '../writtenTable.mjs';
import {docusaurus, docusaurusPlain} from './docusaurus.mjs';
import {lighthouseRun} from './lighthouse.mjs';
import {chartOf, drawn, figureOf} from './pictures.mjs';
import {plainChapter, withPictures} from './plainChapter.mjs';
import {builtProject, lighthouseIn, nodeFor} from './project.mjs';
import {starlight} from './starlight.mjs';
import {columns, markdownTable, rowsOf} from './table.mjs';
import {vitepress} from './vitepress.mjs';

const {values: options} = parseArgs({
  options: {
    runs: {type: 'string', default: '5'},
    page: {type: 'string', default: 'what'},
    only: {type: 'string'},
    keep: {type: 'boolean', default: false},
  },
});
const scratch = process.env.BENCH_DIR ?? join(tmpdir(), 'edamame-bench');
const build = join(root, 'build');
if (!existsSync(join(build, 'index.html'))) throw new Error('there is no build/ to measure; first: npm run build');
mkdirSync(scratch, {recursive: true});

/** The book as others get it: the Markdown of every chapter, and on the page in question a figure and a chart. */
async function bookFor({fence}) {
  const chart = chartOf(readFileSync(join(root, 'docs/uses.mdx'), 'utf8'));
  const pictures = {
    'figure.svg': figureOf(readFileSync(fileAt(build, `/pods/${options.page}`), 'utf8')),
    'chart.svg': await drawn(chart),
  };
  const shown = {
    figure: '![一个 Pod，两粒豆](/figure.svg)',
    chart: fence ? `\`\`\`mermaid\n${chart}\`\`\`` : '![混着排的启动次序](/chart.svg)',
  };
  const chapters = readdirSync(join(build, 'pods'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const slug = name.replace('.md', '');
      const chapter = plainChapter(readFileSync(join(build, 'pods', name), 'utf8'));
      return {slug, ...chapter, body: slug === options.page ? withPictures(chapter.body, shown) : chapter.body};
    })
    .sort((one, other) => one.number - other.number);
  return {chapters, pictures};
}

const ours = {name: 'Edamame (interactive)', id: 'edamame'};
const others = [
  {id: 'docusaurus', ...docusaurus},
  {id: 'docusaurus-plain', ...docusaurusPlain},
  {id: 'vitepress', ...vitepress},
  {id: 'starlight', ...starlight},
];
const wanted = options.only?.split(',');
const subjects = [...others, ours].filter(({id}) => !wanted || wanted.includes(id) || id === 'starlight');

const say = (text) => process.stderr.write(`${text}\n`);
const node = nodeFor(scratch);
const lighthouse = lighthouseIn(scratch);
const sites = [];
for (const subject of subjects) {
  say(`${subject.name}: site`);
  const built = subject === ours ? build : builtProject(scratch, node, subject, await bookFor(subject), options.keep);
  // A copy, so that what is compressed for the server does not lie in anybody's build.
  const folder = join(scratch, 'served', subject.id);
  rmSync(folder, {recursive: true, force: true});
  cpSync(built, folder, {recursive: true});
  sites.push({...subject, folder, port: await freePort()});
}

/** Everything that a cold visit asked for lies there compressed as hard as it can be, as a host has it that compresses beforehand. */
function compressed(folder, answers) {
  for (const {url} of answers) {
    const file = fileAt(folder, new URL(url).pathname);
    if (!file || !isText(file)) continue;
    const plain = readFileSync(file);
    writeFileSync(`${file}.br`, brotliOf(plain));
    writeFileSync(`${file}.gz`, gzipOf(plain));
  }
}

async function served() {
  if (hasNginx()) return {name: nginxVersion(), ...(await serveByNginx(join(scratch, 'nginx'), sites))};
  const servers = [];
  for (const {folder, port} of sites) servers.push(await serveFolder(folder, port));
  const stop = () => {
    for (const one of servers) one.stop();
  };
  return {name: 'a small Node server (bench/measure/server.mjs)', stop};
}

const server = await served();
const browser = await chromium.launch({executablePath: process.env.CHROMIUM});
const browserVersion = browser.version();
const pageOf = ({port}) => `http://localhost:${port}/pods/${options.page}`;
try {
  for (const site of sites) {
    compressed(site.folder, await coldVisit(browser, pageOf(site)));
    site.answers = await coldVisit(browser, pageOf(site));
    site.wire = sumsOf(site.answers);
    const foreign = site.answers.filter(({url, status}) => !url.startsWith(`http://localhost:${site.port}/`) || status >= 400);
    for (const {url, status} of foreign) say(`${site.name}: ${status} ${url}`);
    say(`${site.name}: ${JSON.stringify(site.wire)}`);
    site.runs = [];
  }
  await browser.close();
  const tool = {node, lighthouse, chromium: process.env.CHROMIUM, scratch};
  for (let round = 1; round <= Number(options.runs); round++) {
    // Every second round goes the other way, so that nobody always comes after the same neighbour.
    for (const site of round % 2 ? sites : [...sites].reverse()) site.runs.push(await lighthouseRun(tool, pageOf(site)));
    say(`round ${round}: ${sites.map(({name, runs}) => `${name} ${runs.at(-1).score}`).join(' · ')}`);
  }
} finally {
  await browser.close();
  server.stop();
}

const rows = rowsOf(sites, starlight.name);
const table = markdownTable(columns, rows);
const date = new Date().toISOString().slice(0, 10);
const [{version}] = sites[0].runs;
const method = `${date} · chapter \`${options.page}\`, zh-CN · medians of ${options.runs} interleaved runs of Lighthouse ${version}, mobile preset · Chromium ${browserVersion.split('.')[0]} · ${server.name}, Brotli where the browser takes it`;
console.log(`\n${method}\n\n${table}\n`);
const report = join(scratch, 'side-by-side.json');
writeFileSync(
  report,
  JSON.stringify({method, sites: sites.map(({name, wire, answers, runs}) => ({name, wire, answers, runs}))}, undefined, 1),
);
if (!wanted) {
  writeInto(readme, 'side-by-side', `${method}\n\n${table}`);
  console.log(`Written into ${relative(root, readme)}; every run in ${report}`);
}
