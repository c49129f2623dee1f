import {expect, test} from 'vitest';
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

test('a moment of 500 entries and five containers takes well under two milliseconds', () => {
  const timeline = busyRun(500);
  const moments = () => {
    const begin = performance.now();
    for (let at = 0; at < 100; at++) momentAt(timeline, at);
    return (performance.now() - begin) / 100;
  };
  expect(Math.min(moments(), moments(), moments())).toBeLessThan(2);
});
