// npm run bench:search [-- QUERIES.json [TOPICS.json]]: how well search finds, with the light index and with the full one. Always
// the book's own list; besides, lists in the format of ../shared/cases (by default those that lie there), graded by the rule in
// TOPICS.json. A query whose topics no section of the site teaches is listed, and does not count.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {createJiti} from 'jiti';
import {report as reportFigures} from '../bench/table/report.mjs';
import {root} from './run.mjs';

const jiti = createJiti(import.meta.url);
const {readIndex} = await jiti.import('../src/plugins/search/readIndex.ts');
const {createSearch} = await jiti.import('../src/search/search.ts');
const {gradeAll, placeOf, summaryOf, teaches, thresholds} = await jiti.import('../src/search/grading.ts');

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const built = Object.fromEntries(['zh-CN', 'en'].map((language) => [language, readIndex(root, language)]));
const searchesOf = (indexOf) =>
  Object.fromEntries(Object.entries(built).map(([language, one]) => [language, createSearch(indexOf(one))]));
const kinds = [
  ['own', searchesOf(({light, texts}) => ({...light, texts: texts.map((one) => ({...one, other: ''}))}))],
  ['full', searchesOf(({light, texts}) => ({...light, texts}))],
  ['light', searchesOf(({light}) => light)],
];

const own = read(join(root, 'src/search/graded.json')).map(({expect, ...query}) => ({
  ...query,
  isRight: (hit) => expect.includes(placeOf(hit)),
}));

/** Queries of a public list that some section can answer, and the rest. */
function fromTopics(queriesPath, topicsPath) {
  const {queries} = read(queriesPath);
  const topics = new Map(read(topicsPath).topics.map((topic) => [topic.id, topic]));
  const places = (language) =>
    built[language].light.sections.map(({heading, page}) => ({
      page: built[language].light.pages[page].title,
      section: [{text: heading, hit: false}],
    }));
  const all = {'zh-CN': places('zh-CN'), en: places('en')};
  const graded = [];
  const untaught = [];
  for (const {q, lang, expectTopics, ...query} of queries) {
    const wanted = expectTopics.map((id) => topics.get(id)).filter(Boolean);
    const isRight = (hit) => wanted.some((topic) => teaches(topic, hit));
    if (all[lang].some(isRight)) graded.push({q, lang, class: query.class, isRight});
    else untaught.push(`${q} (${lang}: ${expectTopics.join(', ')})`);
  }
  return {graded, untaught};
}

/** Of the table of `npm run bench`. */
const figures = [];

const percent = (share) => share.toFixed(3).padStart(7);
const row = (name, {count, recall1, recall5, mrr, empty}) =>
  console.log(
    `  ${name.padEnd(12)}${String(count).padStart(5)}${percent(recall1)}${percent(recall5)}${percent(mrr)}${String(empty).padStart(7)}`,
  );

function report(title, queries, {isDemanded}) {
  let held = true;
  for (const [kind, searches] of kinds) {
    const grades = gradeAll(queries, searches);
    console.log(`\n── ${title}, ${kind} index\n  class       count   r@1    r@5    mrr   empty`);
    for (const name of new Set(queries.map((query) => query.class))) {
      row(name, summaryOf(grades.filter(({query}) => query.class === name)));
    }
    const all = summaryOf(grades);
    const cross = summaryOf(grades.filter(({query}) => query.class === 'cross'));
    row('all', all);
    const group = `search quality, ${kind} index`;
    const of = title.includes('/') ? 'public list' : "the book's list";
    figures.push({group, name: `${of}: first is right`, unit: 'share', value: all.recall1});
    figures.push({group, name: `${of}: right among five`, unit: 'share', value: all.recall5});
    figures.push({group, name: `${of}: nothing found`, unit: 'count', value: all.empty});
    for (const {query, rank, top} of grades.filter((grade) => grade.rank !== 1)) {
      const seen = top.map((hit) => `${placeOf(hit)} ${hit.section.map(({text}) => text).join('') || hit.page}`);
      console.log(
        `  ${rank === 0 ? 'missed' : `at ${rank}`}: ${query.q} (${query.lang}, ${query.class}) → ${seen.join(' | ')}`,
      );
    }
    const isGood =
      all.recall1 >= thresholds.recall1 &&
      all.recall5 >= thresholds.recall5 &&
      all.mrr >= thresholds.mrr &&
      cross.recall5 >= thresholds.crossRecall5 &&
      all.empty === 0;
    console.log(`  ${isGood ? 'holds' : 'does not hold'}: ${JSON.stringify(thresholds)}, none empty`);
    held &&= isGood;
  }
  if (isDemanded && !held) process.exitCode = 1;
}

report("the book's own queries", own, {isDemanded: true});

const shared = join(root, '../shared/cases');
const queriesPath = process.argv[2] ?? join(shared, 'search-queries.public.json');
const topicsPath = process.argv[3] ?? join(dirname(queriesPath), 'topics.json');
if (existsSync(queriesPath)) {
  const {graded, untaught} = fromTopics(queriesPath, topicsPath);
  report(queriesPath, graded, {isDemanded: true});
  console.log(`\n  not counted, no section teaches it (${untaught.length}):`);
  for (const one of untaught) console.log(`    ${one}`);
} else if (process.argv[2]) {
  console.error(`${queriesPath} does not exist`);
  process.exitCode = 1;
}

reportFigures(figures);
