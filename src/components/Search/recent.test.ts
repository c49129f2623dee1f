import {expect, it} from 'vitest';
import {recentFrom, withRecent} from './recent';

it.each([null, '', 'no json', '{"a":1}', '[1,null,{}]', '"text"'])(
  'reads %j, which is no list of searches, as none',
  (kept) => {
    expect(recentFrom(kept)).toEqual([]);
  },
);

it('reads what it wrote', () => {
  const list = withRecent(withRecent([], '宽限期'), '  grace   period ');
  expect(list).toEqual(['grace period', '宽限期']);
  expect(recentFrom(JSON.stringify(list))).toEqual(list);
});

it('keeps a search once, the latest first, and eight at most', () => {
  expect(withRecent(['a', 'OOMKilled', 'b'], 'oomkilled')).toEqual(['oomkilled', 'a', 'b']);
  let list: string[] = [];
  for (let n = 0; n < 20; n += 1) list = withRecent(list, `query ${n}`);
  expect(list).toHaveLength(8);
  expect(list[0]).toBe('query 19');
});

it('keeps neither nothing nor a whole text', () => {
  expect(withRecent(['a'], '   ')).toEqual(['a']);
  expect(withRecent(['a'], 'x'.repeat(81))).toEqual(['a']);
});
