import {expect, it} from 'vitest';
import terms from '../../book/terms.json';
import {groups} from './groups';

it('lists each concept in one group, and nothing else', () => {
  const listed = groups.flatMap(({concepts}) => concepts);
  expect(listed.toSorted()).toEqual(terms.map(({id}) => id).toSorted());
});

it('gives no group an id that a concept has: both are anchors of one page', () => {
  const ids = [...groups.map(({id}) => id), ...terms.map(({id}) => id)];
  expect(new Set(ids).size).toBe(ids.length);
});
