// npm run ledger: builds the site and records every address of it that src/book/ledger.json does not know yet. What is recorded
// is a promise: nothing is ever taken out.
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {createJiti} from 'jiti';
import {root} from './run.mjs';

const jiti = createJiti(import.meta.url);
const {extended, lost, written} = await jiti.import('../src/book/ledger.ts');
const {filesBelow, ledgerPath, publishedIn, readPublished} = await jiti.import('../src/book/published.ts');

const build = join(root, 'build');
if (!existsSync(build)) throw new Error('there is no build/; npm run ledger makes it');

const before = existsSync(ledgerPath) ? readPublished() : {pages: {}, files: []};
const after = extended(before, {...(await publishedIn('zh-CN')), files: filesBelow(build)});
writeFileSync(ledgerPath, written(after));
const added = lost(after, before, {pages: [], anchors: {}, parameters: {}});
console.log(
  added.length > 0
    ? `new in src/book/ledger.json: ${added.map((line) => line.split(': ')[0].replace(/ (is gone|no longer knows)/, '')).join(', ')}`
    : 'nothing new',
);
