import {expect, it} from 'vitest';
import {stem} from './stem';

it.each([
  ['pods', 'pod'],
  ['probes', 'probe'],
  ['policies', 'policy'],
  ['processes', 'process'],
  ['terminated', 'terminate'],
  ['termination', 'terminating'],
  ['eviction', 'evicted'],
  ['sharing', 'shared'],
  ['stopped', 'stops'],
  ['gracefully', 'graceful'],
])('%s meets %s', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

it.each([
  ['status', 'state'],
  ['process', 'proceed'],
  ['need', 'nee'],
])('%s and %s stay apart', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});
