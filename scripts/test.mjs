// npm test: everything that is checked, and the real counts of it. `-- --cases DIR` adds the truth tables of DIR, `-- --schema`
// the question whether the schema is still what the official package says, for which the registry is asked.
//
// Lint, types and build count as one check each; unit and browser tests as their runners count them; a truth table as one
// (truthTables.mjs says when it holds). What the runners report lies in test-results/.
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {root, run} from './run.mjs';
import {enough, tally} from './truthTables.mjs';

const reports = join(root, 'test-results');
const report = (name) => join(reports, `${name}.json`);

/** A runner that failed without a failed test (a file that does not load, a server that does not start) failed once. */
function counted({passed, failed}, status) {
  const isSilent = status !== 0 && failed === 0;
  const ranNothing = passed + failed === 0;
  return {passed, failed: isSilent || ranNothing ? failed + 1 : failed};
}

function readReport(name, countsOf) {
  try {
    return countsOf(JSON.parse(readFileSync(report(name), 'utf8')));
  } catch {
    return {passed: 0, failed: 0};
  }
}

const once = (command) => async () => {
  const status = await run(command);
  return {passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1};
};

async function unit() {
  const status = await run(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report('unit')}`]);
  const counts = readReport('unit', ({numPassedTests, numFailedTests}) => ({passed: numPassedTests, failed: numFailedTests}));
  return counted(counts, status);
}

const node = (script) => [process.execPath, `scripts/${script}.mjs`];

/** The titles of tests that passed only at their second try. */
const flakyIn = ({specs = [], suites = []}) => [
  ...specs.filter(({tests}) => tests.some(({status}) => status === 'flaky')).map(({file, title}) => `${file} › ${title}`),
  ...suites.flatMap(flakyIn),
];

/** Playwright with what `before` it has to be there: a browser, a server. What is skipped says why in the list. */
async function playwright(name, before, ...which) {
  const env = {PLAYWRIGHT_JSON_OUTPUT_FILE: report(name)};
  const status = await run([...before, 'playwright', 'test', ...which, '--reporter=list,json'], {env});
  const counts = readReport(name, ({stats, suites}) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    flaky: flakyIn({suites}),
  }));
  if (status === 0 && counts.skipped > 0 && counts.passed === 0) return counts;
  return {...counted(counts, status), skipped: counts.skipped, flaky: counts.flaky};
}

const browser = () => playwright('browser', node('browser'), '--project=site', '--grep-invert', '@nginx');
const nginx = () => playwright('nginx', [...node('browser'), ...node('nginx')], '--project=site', '--grep', '@nginx');
const everywhere = () => playwright('everywhere', [...node('browser'), ...node('otherBrowsers')], '--project=everywhere-*');

async function truthTables(folder) {
  let printed = '';
  const status = await run([process.execPath, 'scripts/conformance.mjs', folder], {
    onText: (text) => {
      printed += text;
      process.stdout.write(text);
    },
  });
  const {below, ...counts} = tally(printed);
  if (below.length > 0) console.log(`below ${enough * 100} %: ${below.join(', ')}`);
  return counted(counts, status);
}

const folder = process.argv.includes('--cases') ? process.argv[process.argv.indexOf('--cases') + 1] : undefined;

/** A step that `needs` another is not tried when that one failed, and counts as failed. */
const steps = [
  {
    name: 'lint',
    says: 'Biome: format, lint rules, and the directions of imports',
    does: once(['biome', 'check', '--error-on-warnings', '.']),
  },
  {name: 'types', says: 'TypeScript', does: once(['tsc'])},
  {name: 'unit', says: 'Vitest: the engine, the figures, the chapters in pairs', does: unit},
  ...(folder
    ? [{name: 'cases', says: `the engine against the truth tables of ${folder}`, does: () => truthTables(folder)}]
    : []),
  ...(process.argv.includes('--schema')
    ? [
        {
          name: 'schema',
          says: 'the schema against the official package',
          does: once([process.execPath, 'scripts/schema.mjs', '--check']),
        },
      ]
    : []),
  {name: 'build', says: 'the site in both languages, and its archive', does: once(['npm', '--silent', 'run', 'build'])},
  {name: 'browser', says: 'Playwright: the built site in Chromium', does: browser, needs: 'build'},
  {name: 'everywhere', says: 'one suite in Chromium, Firefox and WebKit', does: everywhere, needs: 'build'},
  {name: 'nginx', says: 'the built site behind nginx, with our configuration', does: nginx, needs: 'build'},
];

rmSync(reports, {recursive: true, force: true});
mkdirSync(reports);
const results = new Map();
for (const {name, says, does, needs} of steps) {
  console.log(`\n── ${name} · ${says}`);
  const begin = Date.now();
  const isPossible = !needs || results.get(needs).failed === 0;
  if (!isPossible) console.log(`not tried: ${needs} failed`);
  const counts = isPossible ? await does() : {passed: 0, failed: 1};
  results.set(name, {...counts, seconds: Math.round((Date.now() - begin) / 1000)});
}

console.log('\n── summary');
for (const [name, {passed, failed, skipped = 0, seconds}] of results) {
  const column = (count, word) => `${String(count).padStart(5)} ${word}`;
  const counts = [column(passed, 'passed'), column(failed, 'failed'), column(skipped, 'skipped'), column(seconds, 's')];
  console.log(`${name.padEnd(12)}${counts.join(' ')}`);
}
for (const title of [...results.values()].flatMap(({flaky = []}) => flaky)) console.log(`only at the second try: ${title}`);
const sum = (key) => [...results.values()].reduce((total, counts) => total + (counts[key] ?? 0), 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
