// npm run bench: how long engine and figures take. Vitest prints means and slowest runs; below them stands what a reader notices, p50 and
// p99 in milliseconds. `-- engine` runs only the files of that name.
import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root, run} from './run.mjs';

const report = join(root, 'test-results', 'bench.json');
mkdirSync(join(root, 'test-results'), {recursive: true});
const status = await run(['vitest', 'bench', '--run', ...process.argv.slice(2), '--outputJson', report]);
if (status !== 0) process.exit(status);

const {files} = JSON.parse(readFileSync(report, 'utf8'));
for (const {fullName, benchmarks} of files.flatMap(({groups}) => groups)) {
  console.log(`\n${fullName}`);
  for (const {name, median, p99, sampleCount} of benchmarks) {
    const columns = [`p50 ${median.toFixed(2)}`, `p99 ${p99.toFixed(2)}`, `${sampleCount} runs`];
    console.log(`  ${name.padEnd(18)}${columns.map((column) => column.padStart(14)).join('')}`);
  }
}
