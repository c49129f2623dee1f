import {describe, expect, test} from 'vitest';
import {exitCodeOfSignal, isProcessOne, outOfMemory, stopSignal, takesSignal} from './process';
import type {StopBehaviour} from './scenario';
import {signalName, signalNumber} from './signals';

const first = {isProcessOne: true};
const notFirst = {isProcessOne: false};
const term = 15;
const outcome = (stop: StopBehaviour, signal: number, circumstances: Parameters<typeof takesSignal>[2]) => {
  const {exitCode, exitsAfterSeconds} = takesSignal(stop, signal, circumstances);
  return exitsAfterSeconds === undefined ? 'lives on' : `${exitCode} after ${exitsAfterSeconds} s`;
};

describe('SIGTERM, as it was seen on real containers', () => {
  test.each<[string, StopBehaviour, string, string]>([
    ['a program with a handler', {cleanupSeconds: 3}, '0 after 3 s', '0 after 3 s'],
    ['one that exits 143 by its own choice', {exitCode: 143}, '143 after 1 s', '143 after 1 s'],
    ['one that ignores it', {program: 'ignores'}, 'lives on', 'lives on'],
    ['one without a handler', {program: 'none'}, 'lives on', '143 after 0 s'],
    ['sh -c "app; …", a handler in app', {form: 'shell'}, 'lives on', '143 after 0 s'],
    ['sh -c "exec app", a handler in app', {form: 'shell-exec'}, '0 after 1 s', '0 after 1 s'],
    ['a shell with a trap that forwards', {form: 'shell-trap'}, '0 after 1 s', '0 after 1 s'],
  ])('%s', (_, stop, asProcessOne, otherwise) => {
    expect(outcome(stop, term, first)).toBe(asProcessOne);
    expect(outcome(stop, term, notFirst)).toBe(otherwise);
  });

  test('process 1 without a handler is spared, so 143 is not what it ends with', () => {
    expect(takesSignal({program: 'none'}, term, first)).toEqual({fate: 'dropped', reachesProgram: true});
  });

  test('behind a shell that does not forward, the program never hears of it', () => {
    expect(takesSignal({form: 'shell'}, term, first)).toEqual({fate: 'dropped', reachesProgram: false});
    expect(takesSignal({form: 'shell'}, term, notFirst).reachesProgram).toBe(false);
  });

  test('behind a shell that forwards, a program without a handler is not process 1 and dies of it', () => {
    expect(outcome({form: 'shell-trap', program: 'none'}, term, first)).toBe('143 after 0 s');
  });
});

describe('other signals', () => {
  test.each<StopBehaviour>([{}, {program: 'ignores'}, {form: 'shell'}, {form: 'shell-trap'}])(
    'SIGKILL from the node ends every container at once with 137: %o',
    (stop) => {
      expect(outcome(stop, 9, first)).toBe('137 after 0 s');
      expect(outcome(stop, 9, notFirst)).toBe('137 after 0 s');
    },
  );

  test('kill -9 1 typed inside the container does nothing: the kernel spares process 1 of the own namespace', () => {
    expect(outcome({}, 9, {...first, from: 'container'})).toBe('lives on');
    expect(outcome({}, 9, {...notFirst, from: 'container'})).toBe('137 after 0 s');
  });

  test('kill 1 typed inside reaches a handler as well as from outside', () => {
    expect(outcome({}, term, {...first, from: 'container'})).toBe('0 after 1 s');
  });

  test('an image may ask to be stopped by another one: nginx by SIGQUIT, on which it ends with 0', () => {
    const nginx = {imageStopSignal: 'SIGQUIT'};
    expect(stopSignal(nginx)).toBe(3);
    expect(outcome(nginx, 3, first)).toBe('0 after 1 s');
  });

  test('a program has a handler for its stop signal only', () => {
    expect(outcome({}, 2, first)).toBe('lives on');
    expect(outcome({}, 2, notFirst)).toBe('130 after 0 s');
  });

  test('SIGWINCH ends nobody who has no handler for it, process 1 or not', () => {
    const stop: StopBehaviour = {program: 'none', imageStopSignal: 'SIGWINCH'};
    expect(takesSignal(stop, 28, notFirst)).toEqual({fate: 'harmless', reachesProgram: true});
  });

  test('SIGSTOP from the node makes it stand still', () => {
    expect(takesSignal({}, 19, first).fate).toBe('stopped');
    expect(takesSignal({}, 19, {...first, from: 'container'}).fate).toBe('dropped');
  });
});

test('the first process of a container is process 1, unless the Pod or the node shares its PID namespace', () => {
  const spec = {containers: []};
  expect(isProcessOne({metadata: {}, spec})).toBe(true);
  expect(isProcessOne({metadata: {}, spec: {...spec, shareProcessNamespace: true}})).toBe(false);
  expect(isProcessOne({metadata: {}, spec: {...spec, hostPID: true}})).toBe(false);
});

describe('running out of memory', () => {
  const v2 = {cgroup: 'v2', singleProcessOOMKill: false} as const;
  const killed = {kills: 'container', exitCode: 137, reason: 'OOMKilled'};

  test('process 1 takes the container down, everywhere', () => {
    expect(outOfMemory('process-1', '1.37', v2)).toEqual(killed);
    expect(outOfMemory('process-1', '1.28', {...v2, cgroup: 'v1'})).toEqual(killed);
  });

  test('a child does with cgroup v2, and does not with cgroup v1', () => {
    expect(outOfMemory('child', '1.28', v2)).toEqual(killed);
    expect(outOfMemory('child', '1.37', {...v2, cgroup: 'v1'})).toEqual({kills: 'child'});
  });

  test('a node can be set to kill the child alone since 1.32', () => {
    expect(outOfMemory('child', '1.32', {...v2, singleProcessOOMKill: true})).toEqual({kills: 'child'});
    expect(outOfMemory('child', '1.31', {...v2, singleProcessOOMKill: true})).toEqual(killed);
  });
});

describe('signals by name and number', () => {
  test.each([
    ['SIGTERM', 15],
    ['TERM', 15],
    ['sigquit', 3],
    ['9', 9],
    ['SIGUSR2', 12],
    ['SIGRTMIN+3', 37],
    ['SIGRTMAX-1', 63],
  ])('%s is %d', (text, number) => {
    expect(signalNumber(text)).toBe(number);
  });

  test.each(['', 'SIGNONE', '0', '65', 'SIGTERM+1', 'SIGRTMAX+1'])('%j is none', (text) => {
    expect(signalNumber(text)).toBeUndefined();
  });

  test('an image that names a signal there is not is stopped by SIGTERM', () => {
    expect(stopSignal({imageStopSignal: 'SIGNONE'})).toBe(15);
  });

  test('the exit code of a process that a signal ended is 128 and its number', () => {
    expect([exitCodeOfSignal(9), exitCodeOfSignal(15), signalName(15)]).toEqual([137, 143, 'SIGTERM']);
  });
});
