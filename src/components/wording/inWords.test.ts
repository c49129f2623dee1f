import {expect, it} from 'vitest';
import {inWords} from './inWords';

it('rewords every text of a component, and no key', () => {
  const phrases = {a: '边车', count: (n: number) => `${n} 个边车`, more: {边车: ['边车', '豆']}, rank: 3, none: undefined};
  const said = inWords(phrases, (text) => text.replaceAll('边车', '挂斗'));
  expect(said.count(2)).toBe('2 个挂斗');
  expect({...said, count: undefined}).toEqual({
    a: '挂斗',
    count: undefined,
    more: {边车: ['挂斗', '豆']},
    rank: 3,
    none: undefined,
  });
});
