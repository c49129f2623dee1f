// npm run i18n:check: names the sections in which one language has moved since both were read together, or both have.
// npm run i18n:accept [chapter[#section]…]: puts down that they have been read together as they stand; without a name, all.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {createJiti} from 'jiti';
import {root} from './run.mjs';

const jiti = createJiti(import.meta.url);
const {accepted, advice, movedIn, told} = await jiti.import('../src/book/review.ts');
const {pairsIn, readReviewed, reviewedFile} = await jiti.import('../src/plugins/translations.ts');

const [command, ...names] = process.argv.slice(2);
const pairs = pairsIn(root);
const reviewed = readReviewed(root);

function check() {
  const moved = pairs.flatMap((pair) => movedIn(pair, reviewed));
  for (const one of moved) console.log(told(one));
  console.log(moved.length > 0 ? `\n${advice}` : 'Every section is as it was when both languages were read together.');
  return moved.length > 0 ? 1 : 0;
}

function accept() {
  let ledger = reviewed;
  for (const name of names.length > 0 ? names : pairs.map(({slug}) => slug)) {
    const [slug, section] = name.split('#');
    const pair = pairs.find((one) => one.slug === slug);
    if (!pair) {
      console.error(`there is no chapter ${slug}; there are ${pairs.map((one) => one.slug).join(', ')}`);
      return 1;
    }
    const known = movedIn(pair, ledger).map((one) => one.section);
    if (section !== undefined && !known.includes(section)) console.log(`${name}: nothing has moved there`);
    ledger = accepted(ledger, pair, section);
  }
  const slugs = pairs.map(({slug}) => slug).filter((slug) => ledger[slug]);
  writeFileSync(
    join(root, reviewedFile),
    `${JSON.stringify(Object.fromEntries(slugs.map((slug) => [slug, ledger[slug]])), null, 2)}\n`,
  );
  return 0;
}

process.exitCode = command === 'accept' ? accept() : check();
