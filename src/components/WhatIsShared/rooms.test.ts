import {expect, test} from 'vitest';
import {roomsOf} from './rooms';

const numbers = (...row: Parameters<typeof roomsOf>) => roomsOf(...row).map(({number}) => number);
const joined = (...row: Parameters<typeof roomsOf>) => roomsOf(...row).flatMap((room) => (room.joined ? [room.place] : []));

test('the numbers are those that were measured', () => {
  expect(numbers('net', 'pod')).toEqual(['1833', '2179', '2179', '2179']);
  expect(numbers('pid', 'container')).toEqual(['1836', '2254', '2258', '2256']);
  expect(numbers('user', 'node')).toEqual(['1837', '1837', '1837', '1837']);
});

test('containers that share processes join the number of pause', () => {
  expect(numbers('pid', 'pod')).toEqual(['1836', '2254', '2254', '2254']);
  expect(joined('pid', 'pod')).toEqual(['first', 'second']);
});

test('a Pod on the node’s network joins the number of the node', () => {
  expect(numbers('net', 'node')).toEqual(['1833', '1833', '1833', '1833']);
  expect(joined('net', 'node')).toEqual(['pause', 'first', 'second']);
});

test('what is shared anyway has joined nothing', () => {
  expect(joined('net', 'pod')).toEqual([]);
  expect(joined('user', 'node')).toEqual([]);
});

test('a user namespace of the Pod’s own has no number, for none was measured', () => {
  expect(numbers('user', 'pod')).toEqual(['1837', undefined, undefined, undefined]);
  expect(joined('user', 'pod')).toEqual([]);
});

test('a wall is drawn once, from the first place behind it', () => {
  const walls = roomsOf('ipc', 'pod').flatMap(({place, wall, span}) => (place === wall ? [[wall, span]] : []));
  expect(walls).toEqual([
    ['node', 1],
    ['pause', 3],
  ]);
});
