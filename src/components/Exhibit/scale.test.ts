import {expect, test} from 'vitest';
import {fitting, stepped, within} from './scale';

test('a drawing fits the tighter side', () => {
  expect(fitting({width: 400, height: 200}, {width: 800, height: 300})).toBe(1.5);
  expect(fitting({width: 400, height: 800}, {width: 800, height: 400})).toBe(0.5);
});

test('it gets no smaller than all of it or its own size, and eight times as large, or as large as the window', () => {
  expect(within(0.1, 0.5)).toBe(0.5);
  expect(within(0.1, 3)).toBe(1);
  expect(within(100, 3)).toBe(8);
  expect(within(100, 12)).toBe(12);
  expect(within(2, 3)).toBe(2);
});

test('a step forth and one back lead where one was', () => {
  expect(stepped(stepped(1.7, 1), -1)).toBeCloseTo(1.7);
});
