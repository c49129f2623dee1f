import {describe, expect, test} from 'vitest';
import {type Chapter, readChapter} from './chapter';
import {editions} from './chapters';
import terms from './terms.json';
import {faultsOfChinese, faultsOfEnglish} from './typography';

const ids = terms.map(({id}) => id);

test('every term has an id of its own, in kebab-case', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test.each(terms)('the term $id has a name and a meaning in both languages', ({zh, en, short_zh, short_en}) => {
  for (const text of [zh, en, short_zh, short_en]) expect(text.trim()).not.toBe('');
  expect(short_zh).toMatch(/\p{Script=Han}.*。$/u);
  expect(short_en).toMatch(/^[^\p{Script=Han}]*\.$/u);
});

// In Chinese a replica and replication are both 副本.
test('no two terms have the same English name', () => {
  const names = terms.map(({en}) => en.toLowerCase());
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each(terms)('the meaning of $id is one or two short sentences', ({short_zh: zh, short_en: en}) => {
  expect(zh.length).toBeLessThanOrEqual(120);
  expect(en.length).toBeLessThanOrEqual(240);
  expect(zh.match(/。/g)?.length).toBeLessThanOrEqual(2);
  expect(en.match(/\.(?= |$)/g)?.length).toBeLessThanOrEqual(2);
});

/** As a reader types it: neither case nor the width of a letter matters. */
const typed = (name: string) => name.normalize('NFKC').toLowerCase();

/** Words that really stand for two concepts: the readers of each have to find theirs. */
const ambiguous = ['namespace', '名字空间', '命名空间', '副本', '排空'];

describe('an alias', () => {
  test.each(terms)('of $id says something new', ({en, zh, aliasesEn, aliasesZh}) => {
    const names = [...new Set([typed(en), typed(zh)]), ...[...aliasesEn, ...aliasesZh].map(typed)];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('means one concept', () => {
    const owners = new Map<string, Set<string>>();
    for (const {id, en, zh, aliasesEn, aliasesZh} of terms)
      for (const name of [en, zh, ...aliasesEn, ...aliasesZh].map(typed))
        owners.set(name, (owners.get(name) ?? new Set()).add(id));
    const shared = [...owners].filter(([, {size}]) => size > 1).map(([name]) => name);
    expect(shared.toSorted()).toEqual(ambiguous.toSorted());
  });

  test.each(terms)('of $id stands in its own language', ({aliasesEn, aliasesZh}) => {
    expect(aliasesEn.filter((alias) => /\p{Script=Han}/u.test(alias) || alias.trim() !== alias)).toEqual([]);
    expect(aliasesZh.filter((alias) => !/\p{Script=Han}/u.test(alias) || alias.trim() !== alias)).toEqual([]);
  });
});

const said = terms.flatMap(({id, pronunciation}) => (pronunciation ? [{id, ...pronunciation}] : []));

test.each(said)('$id is said as IPA and as a plain hint, in Chinese as pinyin with tones', ({en, zh}) => {
  expect(en ?? zh).toBeDefined();
  if (en) expect(en).toMatch(/^(?:[A-Za-z]+ )?\/[^\s/][^/]*[^\s/]\/, .+[^.]$/);
  if (zh) expect(zh).toMatch(/^[a-zü āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+$/);
});

/** The names that Chinese readers and pages argue about, ours first. */
const contested = terms.flatMap(({id, zh, aliasesZh, aliasesEn, contested: forms}) =>
  forms ? [{id, forms: forms.zh, known: [zh, ...aliasesZh, ...aliasesEn]}] : [],
);

test('few names are contested', () => {
  expect(contested.length).toBeGreaterThanOrEqual(3);
  expect(contested.length).toBeLessThanOrEqual(8);
});

test.each(contested)('the contested names of $id are ours and aliases of it', ({forms, known}) => {
  expect(forms.length).toBeGreaterThan(1);
  expect(forms[0]).toBe(known[0]);
  expect(forms.filter((form) => !known.includes(form))).toEqual([]);
  expect(new Set(forms).size).toBe(forms.length);
});

const differences = terms.flatMap(({id, notToBeConfusedWith}) =>
  (notToBeConfusedWith ?? []).map(({id: other, zh, en}) => ({id, other, zh, en})),
);

describe('a difference', () => {
  test.each(differences)('of $id and $other is told on both sides in the same words', ({id, other, zh, en}) => {
    expect(other).not.toBe(id);
    expect(differences.filter((one) => one.id === id && one.other === other)).toHaveLength(1);
    expect(differences).toContainEqual({id: other, other: id, zh, en});
  });

  test.each(differences)('of $id and $other is a short, well-set text in both languages', ({zh, en}) => {
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(zh.length).toBeLessThanOrEqual(120);
    expect(faultsOfChinese(zh)).toEqual([]);
    expect(en).toMatch(/^[^\p{Script=Han}]*\.$/u);
    expect(en.length).toBeLessThanOrEqual(240);
    expect(faultsOfEnglish(en)).toEqual([]);
  });

  // What learners of Pods mix up most often.
  test.each([
    ['linux-namespace', 'k8s-namespace'],
    ['container-restart', 'pod-replacement'],
    ['terminated', 'terminating'],
    ['readiness-probe', 'liveness-probe'],
    ['phase', 'printed-status'],
    ['request', 'limit'],
    ['eviction', 'preemption'],
    ['node-pressure-eviction', 'api-eviction'],
    ['init-container', 'sidecar-container'],
    ['static-pod', 'mirror-pod'],
    ['emptydir', 'pvc'],
    ['label', 'annotation'],
    ['sigterm', 'sigkill'],
    ['prestop', 'grace-period'],
    ['forced-termination', 'graceful-termination'],
  ])('is told of %s and %s', (id, other) => {
    expect(differences.map((one) => [one.id, one.other])).toContainEqual([id, other]);
  });
});

/** A term is introduced once in a chapter; then it is a plain word. */
function faultsOfTerms({tags}: Chapter): string[] {
  const seen = new Set<string>();
  return tags.flatMap(({name, attributes: {id = ''}, line}) => {
    if (name !== 'Term') return [];
    const faults = [
      ...(ids.includes(id) ? [] : [`line ${line}: there is no term ${id}`]),
      ...(seen.has(id) ? [`line ${line}: ${id} was introduced before`] : []),
    ];
    seen.add(id);
    return faults;
  });
}

describe('a chapter', () => {
  test.each([
    ['introduces each term once', 'a<Term id="pod" />b<Term id="node" />', []],
    ['not twice', 'a<Term id="pod" />\n\nb<Term id="pod">Pods</Term>', ['line 3: pod was introduced before']],
    ['and no term that does not exist', '<Term id="bean" />', ['line 1: there is no term bean']],
  ])('%s', (_, source, faults) => {
    expect(faultsOfTerms(readChapter(source))).toEqual(faults);
  });
});

test.each(editions)('$name introduces each term once', ({chapter}) => {
  expect(chapter.tags.filter(({name}) => name === 'Term').length).toBeGreaterThan(5);
  expect(faultsOfTerms(chapter)).toEqual([]);
});
