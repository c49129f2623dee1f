import {describe, expect, test} from 'vitest';
import {type Chapter, readChapter} from './chapter';
import {editions} from './chapters';
import terms from './terms.json';

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
