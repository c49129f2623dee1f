import {expect, test} from 'vitest';
import type {Timeline} from '../timeline';
import type {Track} from '../track';
import {endpointsAt} from './endpointsAt';
import {momentAt} from './momentAt';
import {ByHand} from './testing/byHand';

function busyRun(entries: number) {
  const containers = ['a', 'b', 'c', 'd', 'e'].map((name) => ({name, image: 'busybox'}));
  const hand = new ByHand({containers}).object({startTime: 0, phase: 'Running'});
  hand.world.setSandbox(hand.pod, {is: 'ready'});
  for (let index = 0; hand.world.entries.length < entries; index++) {
    const name = containers[index % 5]?.name ?? 'a';
    hand.at(index).told(name, {state: {is: 'running', startedAt: index}, restartCount: index, ready: index % 2 === 0});
    hand.actual(name, {activity: 'running', answers: true, containerID: `${index}`});
    hand.tells('container-started', name, {type: 'Normal', reason: 'Started', message: 'Container started', from: 'kubelet'});
  }
  return hand.timeline;
}

test('a moment has Pod, row, containers, endpoints, processes, nodes and events, all of the same instant', () => {
  const hand = new ByHand().at(1).object({startTime: 1, nodeName: 'node-1', phase: 'Running'});
  hand.world.setSandbox(hand.pod, {is: 'ready', id: 'cage'});
  hand.at(2).actual('app', {activity: 'running', answers: true, containerID: 'ab'});
  hand.world.setEndpoints(hand.pod, {inSlice: {address: '10.0.0.4', ready: true, serving: true, terminating: false}});
  const moment = momentAt(hand.timeline, 2.5);
  expect(moment).toMatchObject({
    at: 2.5,
    pods: [
      {
        exists: true,
        row: {name: 'web', age: '2s'},
        sandbox: {is: 'ready', id: 'cage'},
        containers: [{name: 'app', activity: 'running', since: 2, containerID: 'ab'}],
        endpoints: {inSlice: {ready: true}},
        processes: [{what: 'pause'}, {what: 'program', container: 'app'}],
        data: [{name: 'app', kind: 'container-layer', reachable: true}],
      },
    ],
    nodes: [{name: 'node-1', power: 'on'}],
    events: [],
  });
  expect(moment.pods[0]?.status).toBe(moment.pods[0]?.pod.status);
  expect(endpointsAt(hand.timeline, 1)).toEqual({});
  expect(endpointsAt(hand.timeline, 2).inSlice?.address).toBe('10.0.0.4');
});

test('within one instant a moment can be taken after each entry', () => {
  const hand = new ByHand().at(3).object({phase: 'Running'}).object({phase: 'Succeeded'});
  const phases = [1, 2].map((seq) => momentAt(hand.timeline, 3, seq).pods[0]?.status.phase);
  expect(phases).toEqual(['Running', 'Succeeded']);
  expect(momentAt(hand.timeline, 3).seq).toBe(2);
});

/** The same run, counting how many places of its lists are looked at: entries, and the seqs and values of tracks. */
function counting(timeline: Timeline): {timeline: Timeline; looked: () => number} {
  let count = 0;
  const watched = <T>(value: T): T => {
    if (Array.isArray(value)) {
      return new Proxy(value, {
        get(list, key) {
          if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
          return Reflect.get(list, key);
        },
      });
    }
    return value;
  };
  const track = <T>({seqs, values}: Track<T>): Track<T> => ({seqs: watched(seqs), values: watched(values)});
  const pods = timeline.pods.map(({object, sandbox, endpoints, containers, ...rest}) => ({
    ...rest,
    object: track(object),
    sandbox: track(sandbox),
    endpoints: track(endpoints),
    containers: containers.map(({name, told, actual}) => ({name, told: track(told), actual: track(actual)})),
  }));
  const nodes = timeline.nodes.map(({name, track: its}) => ({name, track: track(its)}));
  return {timeline: {...timeline, entries: watched(timeline.entries), pods, nodes}, looked: () => count};
}

/** Looks at a run for each of a hundred moments of it, once its events have been gathered. */
function looksPerMoment(entries: number): number {
  const {timeline, looked} = counting(busyRun(entries));
  momentAt(timeline, 0);
  const before = looked();
  const step = timeline.end / 100;
  for (let index = 0; index < 100; index++) momentAt(timeline, index * step);
  return (looked() - before) / 100;
}

test('a moment is looked up, not worked out: in a run sixteen times as long it takes half as many looks again, at most', () => {
  const few = looksPerMoment(500);
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(500);
  expect(looksPerMoment(8000)).toBeLessThan(1.6 * few);
});
