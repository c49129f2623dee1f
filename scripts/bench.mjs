// npm run bench: every figure of the project in one table, beside those of the run before on the same machine: the engine and the layout of figures by
// their size, simulation, search (how well it finds, what it costs), what pages weigh, how the first tap, typing and dragging fare. `-- engine pages`
// measures only what is named. What needs a built site takes that of build/; without one it is left out, and said so.
//
// Earlier runs lie in .bench/, which git ignores, by machine: another processor makes another history. Worse is what lies beyond the noise of the
// earlier runs.
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {comparedAll, tableOf, withRun} from '../bench/table/figures.mjs';
import {thisMachine} from '../bench/table/machine.mjs';
import {reported} from '../bench/table/report.mjs';
import {root, run} from './run.mjs';

const results = join(root, 'test-results');
mkdirSync(results, {recursive: true});

/** What Vitest measured: the middle run of each. */
async function pure(name) {
  const file = join(results, `bench-${name}.json`);
  const status = await run(['vitest', 'bench', '--run', name, '--outputJson', file], {onText: () => {}});
  if (status !== 0) return undefined;
  const {files} = JSON.parse(readFileSync(file, 'utf8'));
  return files.flatMap(({groups}) =>
    groups.flatMap(({fullName, benchmarks}) =>
      benchmarks.map((one) => ({group: fullName.replace(/^bench\//, ''), name: one.name, unit: 'ms', value: one.median})),
    ),
  );
}

const withReport = (command) => async (name) => {
  const file = join(results, `bench-${name}.json`);
  rmSync(file, {force: true});
  const status = await run(command, {env: {BENCH_REPORT: file}, onText: () => {}});
  const figures = reported(file);
  return figures.length > 0 ? figures : status === 0 ? [] : undefined;
};

const inBrowser = (script) => withReport([process.execPath, 'scripts/browser.mjs', process.execPath, script]);
const inNode = (script, ...args) => withReport([process.execPath, script, ...args]);

const parts = [
  {name: 'podLayout', does: pure},
  {name: 'engine', does: pure},
  {name: 'lifecycle', does: pure},
  {name: 'search', does: inNode('scripts/benchSearch.mjs')},
  {name: 'growth', does: inNode('scripts/growSearch.mjs')},
  {name: 'pages', does: inBrowser('bench/pages.mjs'), needsBuild: true},
  {name: 'tap', does: inBrowser('bench/tap/run.mjs'), needsBuild: true},
  {name: 'scrub', does: inBrowser('scripts/benchScrub.mjs'), needsBuild: true},
  {name: 'typing', does: inBrowser('scripts/benchTyping.mjs'), needsBuild: true},
];
const asked = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const unknown = asked.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`there is no ${unknown.join(', ')}; there are ${parts.map(({name}) => name).join(', ')}`);
  process.exit(1);
}

const figures = [];
const notes = [];
for (const {name, does, needsBuild} of parts.filter((part) => asked.length === 0 || asked.includes(part.name))) {
  if (needsBuild && !existsSync(join(root, 'build/index.html'))) {
    notes.push(`${name}: left out, there is no build/`);
    continue;
  }
  console.error(`${name} …`);
  const found = await does(name);
  if (found) figures.push(...found);
  else {
    notes.push(`${name}: failed; run it by itself to see why`);
    process.exitCode = 1;
  }
}

const folder = join(root, '.bench');
const file = join(folder, `${thisMachine()}.json`);
const runs = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
const all = comparedAll(figures, runs);
console.log(tableOf(all).join('\n'));
const worse = all.filter(({verdict}) => verdict === 'worse');
const since = runs.at(-1)?.date;
console.log(
  `\n${since ? `compared with the run of ${since}` : 'the first run on this machine'}: ${worse.length} worse beyond noise`,
);
for (const note of notes) console.log(note);
mkdirSync(folder, {recursive: true});
writeFileSync(file, JSON.stringify(withRun(runs, new Date().toISOString().slice(0, 16), figures), undefined, 1));
