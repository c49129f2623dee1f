import {expect, test} from 'vitest';
import type {PodSpec} from '../../pod/pod';
import type {Scenario} from '../scenario';
import {processesAt} from './processesAt';
import {ByHand} from './testing/byHand';

function running(spec: Partial<PodSpec> = {}, scenario: Scenario = {}): ByHand {
  const hand = new ByHand(spec, scenario);
  hand.world.setSandbox(hand.tells().pod, {is: 'ready'});
  for (const name of hand.pod.containers.keys()) hand.actual(name, {activity: 'running', answers: true});
  return hand;
}

const lines = ({timeline}: ByHand, at = 99) =>
  processesAt(timeline, at).map(({container, pid, what, state}) => [container || '-', pid, what, state].join(' '));

test('before there is a sandbox there is nothing, and pause is the first', () => {
  expect(processesAt(new ByHand().timeline, 0)).toEqual([]);
  const hand = new ByHand();
  hand.world.setSandbox(hand.tells().pod, {is: 'ready'});
  expect(lines(hand)).toEqual(['- 1 pause runs']);
});

test('each container counts from 1, and a shell stands before its program', () => {
  const shell: Scenario = {containers: {app: {stop: {form: 'shell'}}}};
  expect(lines(running())).toEqual(['- 1 pause runs', 'app 1 program runs']);
  expect(lines(running({}, shell))).toEqual(['- 1 pause runs', 'app 1 shell runs', 'app 2 program runs']);
});

test('with one PID namespace pause is process 1 and nobody has the number of another, not after a restart either', () => {
  const containers = ['app', 'log'].map((name) => ({name, image: 'busybox'}));
  const hand = running({shareProcessNamespace: true, containers});
  const before = processesAt(hand.timeline, 0).map(({pid}) => pid);
  expect(new Set(before).size).toBe(3);
  hand.at(5).told('app', {restartCount: 1});
  const after = processesAt(hand.timeline, 5).find(({container}) => container === 'app')?.pid;
  expect(before).not.toContain(after);
  expect(after).toBeGreaterThan(Math.max(...before));
});

test('a shell that is process 1 is deaf to the stop signal and its program never hears of it', () => {
  const hand = running({}, {containers: {app: {stop: {form: 'shell'}}}});
  hand.at(10).actual('app', {activity: 'stopping', sawSignal: false});
  expect(lines(hand)).toEqual(['- 1 pause runs', 'app 1 shell deaf', 'app 2 program runs']);
});

test('a program with a handler finishes, one without that is process 1 is deaf', () => {
  const stopping = (program: 'handles' | 'none' | 'ignores') =>
    lines(
      running({}, {containers: {app: {stop: {program}}}})
        .at(10)
        .actual('app', {activity: 'stopping', sawSignal: true}),
    )[1];
  expect(stopping('handles')).toBe('app 1 program finishes');
  expect(stopping('none')).toBe('app 1 program deaf');
  expect(stopping('ignores')).toBe('app 1 program runs');
});

test('a hook is a process if it is a command, and none if it is a request or a sleep', () => {
  const stopping = (lifecycle: object) =>
    lines(
      running({containers: [{name: 'app', image: 'nginx', lifecycle: {preStop: lifecycle}}]})
        .at(10)
        .actual('app', {activity: 'pre-stop'}),
    );
  expect(stopping({exec: {command: ['sleep', '5']}})).toEqual(['- 1 pause runs', 'app 1 program runs', 'app 2 hook runs']);
  expect(stopping({sleep: {seconds: 5}})).toEqual(['- 1 pause runs', 'app 1 program runs']);
});

test('a child that the kernel has killed is gone, and process 1 goes on', () => {
  const hand = running({}, {containers: {app: {runs: [{outOfMemory: 'child'}]}}});
  expect(lines(hand)).toContain('app 2 child runs');
  hand.at(10).tells('child-killed', 'app');
  expect(lines(hand, 9)).toContain('app 2 child runs');
  expect(lines(hand, 10)).toEqual(['- 1 pause runs', 'app 1 program runs']);
});
