import {expect, test} from 'vitest';
import {glossary, type Term} from './glossary';

/** What is wrong with the pairs of terms that must be kept apart. Whoever reads one of the two is to hear of the other. */
function faultsOfConfusions(terms: Pick<Term, 'id' | 'notToBeConfusedWith'>[]): string[] {
  const byId = new Map(terms.map((term) => [term.id, term]));
  return terms.flatMap(({id, notToBeConfusedWith = []}) => {
    const others = notToBeConfusedWith.map((one) => one.id);
    return notToBeConfusedWith.flatMap((one, index) => [
      ...(byId.has(one.id) ? [] : [`${id}: there is no term ${one.id}`]),
      ...(one.id === id ? [`${id} is itself`] : []),
      ...(others.indexOf(one.id) === index ? [] : [`${id}: ${one.id} twice`]),
      ...(/\p{Script=Han}.*。$/u.test(one.zh) ? [] : [`${id}: no Chinese sentence on ${one.id}`]),
      ...(/^[^\p{Script=Han}]+\.$/u.test(one.en) ? [] : [`${id}: no English sentence on ${one.id}`]),
      ...(byId.get(one.id)?.notToBeConfusedWith?.some((back) => back.id === id) ? [] : [`${one.id} does not name ${id}`]),
    ]);
  });
}

const pair = (id: string, other: string, zh = '一堵墙。', en = 'A wall.') => ({id, notToBeConfusedWith: [{id: other, zh, en}]});

test.each([
  ['nothing', [pair('a', 'b'), pair('b', 'a')], []],
  ['an unknown term', [pair('a', 'b')], ['a: there is no term b', 'b does not name a']],
  ['itself', [pair('a', 'a')], ['a is itself']],
  ['one side only', [pair('a', 'b'), {id: 'b'}], ['b does not name a']],
  [
    'a missing language',
    [pair('a', 'b', 'A wall.'), pair('b', 'a', '墙。', '墙。')],
    ['a: no Chinese sentence on b', 'b: no English sentence on a'],
  ],
])('terms not to be confused: %s', (_, terms, faults) => {
  expect(faultsOfConfusions(terms)).toEqual(faults);
});

test('terms not to be confused name each other, in both languages', () => {
  expect(faultsOfConfusions(glossary)).toEqual([]);
});
