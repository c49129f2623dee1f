import {expect, test} from 'vitest';
import {commandOf, type Focus} from './keys';
import {words} from './words';

const plain = {shiftKey: false, altKey: false, ctrlKey: false, metaKey: false};
const pressed = (key: string, focus: Focus = 'nothing', more: Partial<typeof plain> = {}, hasLetters = true) =>
  commandOf({...plain, key, ...more}, focus, hasLetters);

test('remotes turn the screen wherever the focus is, but where somebody writes', () => {
  for (const focus of ['nothing', 'button', 'control'] as const) {
    expect(pressed('PageDown', focus)).toBe('next');
    expect(pressed('PageUp', focus)).toBe('previous');
  }
  for (const key of ['PageDown', 'b', ' ', 'Escape', 'ArrowRight']) expect(pressed(key, 'text')).toBeUndefined();
});

test('a slider keeps its arrows and a button its space bar', () => {
  expect(pressed('ArrowRight', 'control')).toBeUndefined();
  expect(pressed('End', 'control')).toBeUndefined();
  expect(pressed(' ', 'button')).toBeUndefined();
  expect(pressed('ArrowRight', 'button')).toBe('next');
  expect(pressed(' ')).toBe('next');
  expect(pressed(' ', 'nothing', {shiftKey: true})).toBe('previous');
});

test('letters can be turned off, and the browser keeps its own keys', () => {
  expect(pressed('b')).toBe('blank');
  expect(pressed('B', 'nothing', {shiftKey: true})).toBe('blank');
  expect(pressed('b', 'nothing', {}, false)).toBeUndefined();
  expect(pressed('Escape', 'nothing', {}, false)).toBe('leave');
  expect(pressed('p', 'nothing', {ctrlKey: true})).toBeUndefined();
  expect(pressed('ArrowLeft', 'nothing', {altKey: true})).toBeUndefined();
  expect(pressed('ArrowRight', 'nothing', {shiftKey: true})).toBe('nextSection');
});

const keyOf: Record<string, string> = {
  '→': 'ArrowRight',
  '←': 'ArrowLeft',
  '↓': 'ArrowDown',
  '↑': 'ArrowUp',
  Space: ' ',
  空格: ' ',
  Esc: 'Escape',
  '−': '-',
};

test.each(Object.entries(words))('the help of %s tells every key as it works', (_, {keys}) => {
  const told = keys.map(({keys: names, is}) => {
    const [first = ''] = names;
    const shiftKey = first.startsWith('Shift ');
    const key = first.replace('Shift ', '');
    return [is, pressed(keyOf[key] ?? key, 'nothing', {shiftKey})];
  });
  expect(told.map(([is]) => is)).toEqual(told.map(([, does]) => does));
  expect(told.length).toBeGreaterThan(10);
});
