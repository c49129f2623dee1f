import {expect, test} from 'vitest';
import {topicsOf} from './topics';

test('what is asked of several places is asked once, in the order of the first of each', () => {
  const topics = topicsOf([
    {kind: 'warned-fraction', field: 'a', line: 'a: half a byte'},
    {kind: 'image-latest', field: 'b', name: 'web', code: 'nginx'},
    {kind: 'bare-pod', field: 'kind'},
    {kind: 'image-latest', field: 'c', name: 'cache', code: 'redis'},
    {kind: 'warned-fraction', field: 'd', line: 'd: half a byte'},
  ]);
  expect(topics.map(({kind, places}) => `${kind} ${places.map(({field}) => field).join(' ')}`)).toEqual([
    'warned-fraction a d',
    'image-latest b c',
    'bare-pod kind',
  ]);
  expect(topics.map(({isWarning}) => isWarning)).toEqual([true, false, false]);
  expect(topics[0]?.lines).toEqual(['a: half a byte', 'd: half a byte']);
});
