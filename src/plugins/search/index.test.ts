import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {chapterOf, languages, siteDir, slugs} from '../../book/chapters';
import graded from '../../search/graded.json';
import {type GradedQuery, gradeAll, placeOf, summaryOf, thresholds} from '../../search/grading';
import {createSearch, type Search} from '../../search/search';
import type {Language} from '../../search/searchIndex';
import {type BuiltIndex, readIndex} from './readIndex';

const built = Object.fromEntries(languages.map((language) => [language, readIndex(siteDir, language)])) as Record<
  Language,
  BuiltIndex
>;

const queries = graded.map(({expect: places, ...query}) => ({
  ...query,
  isRight: (hit) => places.includes(placeOf(hit)),
})) as GradedQuery[];

const searches = (indexOf: (index: BuiltIndex) => Search) =>
  ({'zh-CN': indexOf(built['zh-CN']), en: indexOf(built.en)}) satisfies Record<Language, Search>;

const full = searches(({light, texts}) => createSearch({...light, texts}));
const light = searches((index) => createSearch(index.light));

/** The sections of a chapter by their ids; its opening has none. */
const idsOf = (slug: string) => ['', ...chapterOf('zh-CN', slug).headings.flatMap(({id}) => id ?? [])];

describe.each(languages)('the index in %s', (language) => {
  const {pages, sections} = built[language].light;

  it('has every section of every chapter, with its heading in both languages', () => {
    for (const slug of slugs) {
      const page = pages.findIndex(({url}) => url === `/pods/${slug}`);
      const ids = sections.filter((section) => section.page === page).map(({id}) => id);
      expect(ids).toEqual(idsOf(slug));
    }
    for (const {id, heading, other} of sections.filter((section) => section.id)) {
      expect(heading, id).not.toBe('');
      expect(other, id).not.toBe('');
    }
  });

  it('says what tags print, and nothing of how a chapter is written', () => {
    const everything = JSON.stringify([sections, built[language].texts.map(({own}) => own)]);
    expect(everything).not.toMatch(/<\/?(?:Term|Cite|Question|Answer|PodDiagram)\b|\{\/\*|:::/);
    const flow = built[language].texts[sections.findIndex(({id}) => id === 'flow')]?.own ?? '';
    expect(flow).toContain(language === 'en' ? 'grace period (宽限期)' : '宽限期（grace period）');
    expect(sections.find(({id}) => id === 'flow')?.teaches).toContain('grace-period');
    expect(sections.find(({id}) => id === 'flow')?.names).toContain('terminationGracePeriodSeconds');
    expect(sections.find(({id}) => id === 'time-left')?.titles).toContain('SIGTERM');
  });

  it('knows the fields of the manifests that a section shows', () => {
    const place = sections.findIndex(({id}) => id === 'flow');
    expect(built[language].texts[place]?.fields).toContain('spec.containers[].lifecycle.preStop');
  });

  it('answers the first letter for at most 200 kB, engine included', () => {
    const engine = readdirSync(join(siteDir, 'src/search')).filter((file) => /(?<!\.test)\.ts$/.test(file));
    const sources = [
      ...engine.map((file) => readFileSync(join(siteDir, 'src/search', file), 'utf8')),
      readFileSync(join(siteDir, 'node_modules/minisearch/dist/es/index.js'), 'utf8'),
    ];
    const index = gzipSync(JSON.stringify(built[language].light)).length;
    expect(index + gzipSync(sources.join('\n')).length).toBeLessThan(200_000);
  });
});

it('every graded query points to sections that there are', () => {
  const places = new Set(['/concepts#', ...slugs.flatMap((slug) => idsOf(slug).map((id) => `${slug}#${id}`))]);
  for (const query of graded) for (const place of query.expect) expect(places, query.q).toContain(place);
  expect(new Set(graded.map(({q, lang}) => `${lang} ${q}`)).size).toBe(graded.length);
  expect(graded.length).toBeGreaterThanOrEqual(150);
});

describe.each([
  ['full', full],
  ['light', light],
])('the %s index', (_, one) => {
  const grades = gradeAll(queries, one);
  const misses = grades.filter(({rank}) => rank === 0 || rank > 5);
  const told = misses.map(({query, top}) => `${query.q} → ${top.map(placeOf).join(', ')}`).join('\n');

  it('finds what a teacher would point to', () => {
    const {recall1, recall5, mrr, empty} = summaryOf(grades);
    expect(empty).toBe(0);
    expect(recall5, told).toBeGreaterThanOrEqual(thresholds.recall5);
    expect(recall1, told).toBeGreaterThanOrEqual(thresholds.recall1);
    expect(mrr, told).toBeGreaterThanOrEqual(thresholds.mrr);
  });

  it('finds it across languages', () => {
    const cross = summaryOf(grades.filter(({query}) => query.class === 'cross'));
    expect(cross.count).toBeGreaterThan(20);
    expect(cross.recall5, told).toBeGreaterThanOrEqual(thresholds.crossRecall5);
  });
});

it('an exact word of the screen, a code, a field path or a command finds its section first or nearly', () => {
  const exact = summaryOf(gradeAll(queries, full).filter(({query}) => query.class === 'ident'));
  expect(exact.recall1).toBeGreaterThanOrEqual(0.85);
  expect(exact.recall5).toBe(1);
});

it('a browser that cannot cut Chinese into words finds nearly as well', () => {
  const {Segmenter} = Intl;
  try {
    Object.assign(Intl, {Segmenter: undefined});
    const {recall1, recall5, empty} = summaryOf(
      gradeAll(
        queries,
        searches(({light, texts}) => createSearch({...light, texts})),
      ),
    );
    expect(empty).toBe(0);
    expect(recall1).toBeGreaterThanOrEqual(0.8);
    expect(recall5).toBeGreaterThanOrEqual(0.93);
  } finally {
    Object.assign(Intl, {Segmenter});
  }
});
