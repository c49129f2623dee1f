import {describe, expect, test} from 'vitest';
import type {PodEvent} from '../entry';
import {eventsAt} from './eventsAt';
import {ByHand} from './testing/byHand';

const backOff: PodEvent = {type: 'Warning', reason: 'BackOff', message: 'Back-off restarting', from: 'kubelet'};
const started: PodEvent = {type: 'Normal', reason: 'Started', message: 'Container started', from: 'kubelet'};
const scheduled: PodEvent = {type: 'Normal', reason: 'Scheduled', message: 'Successfully assigned', from: 'default-scheduler'};

function run(...events: [at: number, event: PodEvent, container?: string][]) {
  const hand = new ByHand({initContainers: [{name: 'prepare', image: 'busybox'}]});
  for (const [at, event, container] of events) hand.at(at).tells('stopping', container, event);
  return hand.timeline;
}

test('an event stands alone with its age, and with the field path of its container', () => {
  const timeline = run([2, started, 'app'], [3, started, 'prepare']);
  expect(eventsAt(timeline, 65)).toMatchObject([
    {reason: 'Started', fieldPath: 'spec.containers{app}', count: 1, age: '63s', from: 'kubelet'},
    {reason: 'Started', fieldPath: 'spec.initContainers{prepare}', count: 1, age: '62s'},
  ]);
});

test('what is the same in all but time is one line: last time, count, and since when', () => {
  const timeline = run([10, backOff, 'app'], [20, backOff, 'app'], [70, backOff, 'app']);
  const ages = (at: number) => eventsAt(timeline, at).map(({age}) => age);
  expect(ages(9)).toEqual([]);
  expect(ages(12)).toEqual(['2s']);
  expect(ages(72)).toEqual(['2s (x3 over 62s)']);
  expect(ages(21)).toEqual(['1s (x2 over 11s)']);
});

test('lines are in the order of their last time, those of the scheduler always first', () => {
  const timeline = run([1, backOff, 'app'], [2, started, 'app'], [3, scheduled], [4, backOff, 'app']);
  expect(eventsAt(timeline, 5).map(({reason}) => reason)).toEqual(['Scheduled', 'Started', 'BackOff']);
});

test('an event is forgotten an hour after it was last counted', () => {
  const timeline = run([0, started, 'app'], [100, backOff, 'app'], [3000, backOff, 'app']);
  expect(eventsAt(timeline, 3600)).toHaveLength(2);
  expect(eventsAt(timeline, 3601).map(({reason}) => reason)).toEqual(['BackOff']);
  expect(eventsAt(timeline, 6601)).toEqual([]);
});

describe('the recorder', () => {
  test('writes 25 events about a Pod at once, then one in five minutes, and counts the others all the same', () => {
    const timeline = run(...Array.from({length: 61}, (_, index): [number, PodEvent, string] => [index * 10, backOff, 'app']));
    const [view] = eventsAt(timeline, 600);
    expect(eventsAt(timeline, 240)[0]?.count).toBe(25);
    expect(eventsAt(timeline, 290)[0]?.count).toBe(25);
    expect(view).toMatchObject({count: 61, age: '0s (x61 over 10m)'});
  });

  test('makes one event of ten that differ only in what they say', () => {
    const timeline = run(
      ...Array.from({length: 11}, (_, index): [number, PodEvent] => [index, {...backOff, message: `number ${index}`}]),
    );
    const views = eventsAt(timeline, 11);
    expect(views).toHaveLength(10);
    expect(views.at(-1)).toMatchObject({message: '(combined from similar events): number 10', count: 2});
  });
});
