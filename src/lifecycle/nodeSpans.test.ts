import {expect, test} from 'vitest';
import {nodeSpans} from './nodeSpans';
import type {Action} from './scenario';
import {simulate} from './simulate';
import {webPod} from './testing/story';

/** What is said of the first node, and what is true of it, from when to when. */
function first(actions: readonly Action[]): string[] {
  const [node] = nodeSpans(simulate(webPod(), {actions, untilSeconds: 500}));
  return (node?.spans ?? []).map(({from, to, says, truth}) => `${from}–${to} ${says} ${truth}`);
}

test('a node that nothing happens to is one span', () => {
  expect(first([])).toHaveLength(1);
});

test('of a node that is cut off it is said for 50 s that it is ready', () => {
  const spans = first([
    {at: 10, do: 'node-silent'},
    {at: 100, do: 'node-returns'},
  ]);
  expect(spans.slice(0, 3)).toEqual(['0–10 True on', '10–60 True cut-off', '60–100 Unknown cut-off']);
  expect(spans[3]).toMatch(/^100–\d+ True on$/);
});

test('a node without power is no less missed once its object has gone', () => {
  const spans = first([
    {at: 10, do: 'node-off'},
    {at: 80, do: 'node-object-deleted'},
  ]);
  expect(spans.slice(0, 3)).toEqual(['0–10 True on', '10–60 True off', '60–80 Unknown off']);
  expect(spans[3]).toMatch(/^80–\d+ gone off$/);
});
