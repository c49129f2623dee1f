import {expect, test} from 'vitest';
import {lost} from './outcome.mjs';

const click = (part) => ['click', '', part];

test('presses that arrive once each and leave the last one selected are not lost', () => {
  expect(lost({presses: [click('a'), click('b')], heard: [click('a'), click('b')], selected: 'b'})).toEqual([]);
});

test('a press that nobody was told of is lost', () => {
  expect(lost({presses: [click('a'), click('b')], heard: [click('b')], selected: 'b'})).toEqual([
    'click a: pressed 1, heard 0',
  ]);
});

test('a press that arrives twice is told of too', () => {
  expect(lost({presses: [click('a')], heard: [click('a'), click('a')], selected: 'a'})).toEqual([
    'click a: pressed 1, heard 2: doubled',
  ]);
});

test('what is selected has to be what was pressed last', () => {
  expect(lost({presses: [click('a')], heard: [click('a')], selected: ''})).toEqual(['a was pressed last, selected is nothing']);
});

test('a key is another press than a tap', () => {
  expect(lost({presses: [['keydown', 'Enter', 'a']], heard: [click('a')], selected: 'a'})).toHaveLength(1);
});
