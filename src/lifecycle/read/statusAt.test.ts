import {describe, expect, test} from 'vitest';
import {statusAt} from '../timeline';
import {podAt} from './podAt';
import {ByHand} from './testing/byHand';
import {timestamp} from './timestamp';

test('times are whole seconds after midnight of 2026-01-01, on the right day', () => {
  expect(timestamp(0)).toBe('2026-01-01T00:00:00Z');
  expect(timestamp(86_399.999)).toBe('2026-01-01T23:59:59Z');
  expect(timestamp(31 * 86_400)).toBe('2026-02-01T00:00:00Z');
  expect(timestamp(365 * 86_400 + 3661)).toBe('2027-01-01T01:01:01Z');
  expect(timestamp((365 * 2 + 31 + 28) * 86_400)).toBe('2028-02-29T00:00:00Z');
});

describe('the status', () => {
  test('is Pending and says nothing of containers before the kubelet has written anything', () => {
    const {timeline} = new ByHand().at(3).object({nodeName: 'node-1'});
    expect(statusAt(timeline, 3)).toEqual({phase: 'Pending', qosClass: 'BestEffort'});
  });

  test('is empty before the Pod is created, and for a Pod that never was', () => {
    const {timeline} = new ByHand().at(3).object({phase: 'Running'});
    expect(statusAt(timeline, -1)).toEqual({});
    expect(statusAt(timeline, 9, 'nobody')).toEqual({});
  });

  test('is what was written last, at every moment and in every order of asking', () => {
    const {timeline} = new ByHand()
      .at(1)
      .object({startTime: 1})
      .at(2.5)
      .told('app', {state: {is: 'running', startedAt: 2.5}, containerID: 'containerd://ab'})
      .object({phase: 'Running', podIP: '10.0.0.4', hostIP: '10.1.0.1'});
    const phases = (seconds: number[]) => seconds.map((at) => statusAt(timeline, at).phase);
    expect(phases([9, 2.4, 2.5, 0])).toEqual(['Running', 'Pending', 'Running', 'Pending']);
    expect(statusAt(timeline, 2.4).containerStatuses?.[0]?.state).toEqual({waiting: {reason: 'ContainerCreating'}});
    expect(statusAt(timeline, 9)).toMatchObject({
      podIP: '10.0.0.4',
      podIPs: [{ip: '10.0.0.4'}],
      hostIP: '10.1.0.1',
      startTime: '2026-01-01T00:00:01Z',
      containerStatuses: [
        {containerID: 'containerd://ab', state: {running: {startedAt: '2026-01-01T00:00:02Z'}}, lastState: {}},
      ],
    });
  });

  test('tells how the last run ended beside what the container waits for', () => {
    const ended = {exitCode: 137, reason: 'OOMKilled', startedAt: 2, finishedAt: 9, containerID: 'containerd://ab'};
    const {timeline} = new ByHand()
      .object({startTime: 0})
      .at(9)
      .told('app', {state: {is: 'waiting', reason: 'CrashLoopBackOff', message: 'back-off 10s'}, last: ended, restartCount: 1});
    expect(statusAt(timeline, 9).containerStatuses?.[0]).toMatchObject({
      restartCount: 1,
      state: {waiting: {reason: 'CrashLoopBackOff', message: 'back-off 10s'}},
      lastState: {
        terminated: {
          exitCode: 137,
          reason: 'OOMKilled',
          startedAt: '2026-01-01T00:00:02Z',
          finishedAt: '2026-01-01T00:00:09Z',
          containerID: 'containerd://ab',
        },
      },
    });
  });

  test('lists init containers as the manifest does, and app containers by name', () => {
    const images = (names: string[]) => names.map((name) => ({name, image: 'busybox'}));
    const {timeline} = new ByHand({initContainers: images(['z', 'a']), containers: images(['web', 'log'])}).object({
      startTime: 0,
    });
    const {initContainerStatuses, containerStatuses} = statusAt(timeline, 0);
    expect(initContainerStatuses?.map(({name}) => name)).toEqual(['z', 'a']);
    expect(containerStatuses?.map(({name}) => name)).toEqual(['log', 'web']);
  });

  test('has no statuses of containers where the kubelet turned the Pod away', () => {
    const {timeline} = new ByHand().at(1).object({phase: 'Failed', reason: 'OutOfcpu', startTime: 1});
    expect(statusAt(timeline, 1)).toEqual({
      phase: 'Failed',
      reason: 'OutOfcpu',
      qosClass: 'BestEffort',
      startTime: '2026-01-01T00:00:01Z',
    });
  });

  test('gives conditions with the time of their last change', () => {
    const {timeline} = new ByHand()
      .at(70)
      .object({conditions: [{type: 'Ready', status: 'False', reason: 'ContainersNotReady', since: 61}]});
    expect(statusAt(timeline, 99).conditions).toEqual([
      {type: 'Ready', status: 'False', reason: 'ContainersNotReady', lastTransitionTime: '2026-01-01T00:01:01Z'},
    ]);
  });
});

describe('the object', () => {
  test('bears the end of its grace as deletionTimestamp, not the time of the request', () => {
    const {timeline} = new ByHand().at(10).object({deletion: {requestedAt: 10, at: 40, graceSeconds: 30}});
    expect(podAt(timeline, 9)?.metadata).not.toHaveProperty('deletionTimestamp');
    expect(podAt(timeline, 10)?.metadata).toMatchObject({
      creationTimestamp: '2026-01-01T00:00:00Z',
      deletionTimestamp: '2026-01-01T00:00:40Z',
      deletionGracePeriodSeconds: 30,
    });
  });

  test('loses gates and finalizers one by one, and gets its node', () => {
    const {timeline} = new ByHand({schedulingGates: [{name: 'a/one'}, {name: 'a/two'}]})
      .at(5)
      .object({schedulingGates: ['a/two'], finalizers: ['a/hold']})
      .at(8)
      .object({schedulingGates: [], finalizers: [], nodeName: 'node-1'});
    expect(podAt(timeline, 0)?.spec.schedulingGates).toHaveLength(2);
    expect(podAt(timeline, 5)).toMatchObject({metadata: {finalizers: ['a/hold']}, spec: {schedulingGates: [{name: 'a/two'}]}});
    const last = podAt(timeline, 8);
    expect(last?.spec.nodeName).toBe('node-1');
    expect(last?.spec).not.toHaveProperty('schedulingGates');
    expect(last?.metadata).not.toHaveProperty('finalizers');
  });

  test('has the image and the resources that updates gave it, from then on', () => {
    const resources = {requests: {cpu: '200m'}};
    const {timeline} = new ByHand().at(5).object({changes: {app: {image: 'nginx:1.30', resources}}});
    expect(podAt(timeline, 4)?.spec.containers[0]?.image).toBe('nginx');
    expect(podAt(timeline, 5)?.spec.containers[0]).toMatchObject({name: 'app', image: 'nginx:1.30', resources});
  });
});
