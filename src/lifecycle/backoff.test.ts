import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Pod} from '../pod/pod';
import {
  type BackOff,
  type BackOffSettings,
  crashLoop,
  isInBackOff,
  isInBackOffSinceUpdate,
  nextBackOff,
  nextRestart,
  pullBackOff,
  restartBackOff,
  shouldRestart,
} from './backoff';

const usual = restartBackOff();
const waits = (settings: BackOffSettings, runs: number[]) => crashLoop(settings, runs).map(({restartDelay}) => restartDelay);
const seeded = {seed: 20261128, numRuns: 300};

describe('the waits of a container that keeps ending', () => {
  test('the first restart comes at once, then 10 s, twice as long each time, and never more than five minutes', () => {
    expect(waits(usual, Array(9).fill(1))).toEqual([0, 10, 20, 40, 80, 160, 300, 300, 300]);
  });

  test('a run of ten minutes changes nothing, one of a second more starts over', () => {
    expect(waits(usual, [1, 1, 1, 600, 1])).toEqual([0, 10, 20, 40, 80]);
    expect(waits(usual, [1, 1, 1, 601, 1])).toEqual([0, 10, 20, 0, 10]);
  });

  test('what a run lasts is counted from its own start: waiting does not count towards the ten minutes', () => {
    expect(waits(usual, [1, 1, 1, 1, 1, 1, 1, 400, 400])).toEqual([0, 10, 20, 40, 80, 160, 300, 300, 300]);
  });

  test('a cap set on the node holds, and below 10 s it is the first wait, too', () => {
    expect(waits(restartBackOff(60), Array(6).fill(1))).toEqual([0, 10, 20, 40, 60, 60]);
    expect(waits(restartBackOff(4), Array(4).fill(1))).toEqual([0, 4, 4, 4]);
  });

  test('a low cap does not bring the ten minutes down', () => {
    expect(waits(restartBackOff(1), [1, 1, 500, 601])).toEqual([0, 1, 1, 0]);
  });

  test('while it waits the kubelet says for how long, and nothing when it does not wait', () => {
    expect(crashLoop(usual, Array(6).fill(2)).map(({message}) => message)).toEqual([
      undefined,
      'back-off 10s restarting failed container',
      'back-off 20s restarting failed container',
      'back-off 40s restarting failed container',
      'back-off 1m20s restarting failed container',
      'back-off 2m40s restarting failed container',
    ]);
  });

  test('each start is the end before it and the wait', () => {
    expect(crashLoop(usual, [0.25, 0.5])).toMatchObject([
      {finishedAt: 0.25, restartDelay: 0, restartedAt: 0.25},
      {finishedAt: 0.75, restartDelay: 10, restartedAt: 10.75},
    ]);
  });

  test('whatever the runs: no wait is over the cap, and the next is twice as long, or at the cap, or the container ran over ten minutes', () => {
    const cap = fc.integer({min: 1, max: 300});
    const runs = fc.array(fc.integer({min: 0, max: 900}), {minLength: 2, maxLength: 40});
    fc.assert(
      fc.property(cap, runs, (maxSeconds, runSeconds) => {
        const settings = restartBackOff(maxSeconds);
        const steps = crashLoop(settings, runSeconds);
        steps.slice(1).forEach(({restartDelay, finishedAt, restartedAt}, index) => {
          const before = steps[index]?.restartDelay ?? 0;
          const twice = before === 0 ? settings.initialSeconds : Math.min(before * 2, maxSeconds);
          expect(restartDelay).toBe((runSeconds[index + 1] ?? 0) > 600 ? 0 : twice);
          expect(restartedAt - finishedAt).toBe(restartDelay);
        });
      }),
      seeded,
    );
  });

  test('step by step it is the same as all at once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 700}), {maxLength: 30}), (runSeconds) => {
        let [startedAt, backOff]: [number, BackOff | undefined] = [0, undefined];
        const starts = runSeconds.map((ran) => {
          const {restartsAt, backOff: kept} = nextRestart(backOff, startedAt + ran, usual);
          [startedAt, backOff] = [restartsAt, kept];
          return restartsAt;
        });
        expect(starts).toEqual(crashLoop(usual, runSeconds).map(({restartedAt}) => restartedAt));
      }),
      seeded,
    );
  });
});

describe('one back-off', () => {
  const failAt = (...times: number[]) =>
    times.reduce((backOff: BackOff | undefined, at) => nextBackOff(backOff, at, at, pullBackOff), undefined);

  test('what never failed is not waited for', () => {
    expect(isInBackOff(undefined, 0, 0, pullBackOff)).toBe(false);
    expect(isInBackOffSinceUpdate(undefined, 0, pullBackOff)).toBe(false);
  });

  test('the next pull is due ten seconds after the first that failed, to the second', () => {
    expect(isInBackOffSinceUpdate(failAt(5), 14.999, pullBackOff)).toBe(true);
    expect(isInBackOffSinceUpdate(failAt(5), 15, pullBackOff)).toBe(false);
  });

  test('the fourth failure costs 80 s, and after more than ten minutes the next costs 10 s again', () => {
    expect(failAt(0, 10, 30, 70)).toEqual({seconds: 80, updatedAt: 70});
    expect(failAt(0, 10, 30, 70, 671)).toEqual({seconds: 10, updatedAt: 671});
    expect(failAt(0, 10, 30, 70, 670)).toEqual({seconds: 160, updatedAt: 670});
  });
});

describe('whether a container is started again', () => {
  const pod = (restartPolicy: string, container: object = {}): Pod => ({
    metadata: {name: 'p'},
    spec: {restartPolicy, containers: [{name: 'app', ...container}]},
  });
  const ended = (exitCode: number) => ({terminated: {exitCode}});

  test.each([
    ['Always', 0, true],
    ['Always', 1, true],
    ['OnFailure', 0, false],
    ['OnFailure', 1, true],
    ['Never', 0, false],
    ['Never', 1, false],
  ])('policy %s, exit code %d: %s', (policy, exitCode, restart) => {
    expect(shouldRestart(pod(policy), 'app', ended(exitCode), false)).toBe(restart);
  });

  test('nothing is started in a Pod that is being deleted, not even what never ran', () => {
    expect([ended(1), {}, null].map((state) => shouldRestart(pod('Always'), 'app', state, true))).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('what never ran, or of which nobody knows, is started even with Never; what runs is left alone', () => {
    expect(shouldRestart(pod('Never'), 'app', null, false)).toBe(true);
    expect(shouldRestart(pod('Never'), 'app', {}, false)).toBe(true);
    expect(shouldRestart(pod('Always'), 'app', {running: {}}, false)).toBe(false);
  });

  test('its own policy counts more than the Pod’s, and the first of its rules that fits counts more than both', () => {
    const rules = [{action: 'Restart', exitCodes: {operator: 'In', values: [42]}}];
    const own = {restartPolicy: 'Never', restartPolicyRules: rules};
    expect([0, 1, 42].map((code) => shouldRestart(pod('Always', own), 'app', ended(code), false))).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('a sidecar is started again in a Pod that never starts anything again', () => {
    const withSidecar = pod('Never');
    withSidecar.spec.initContainers = [{name: 'proxy', restartPolicy: 'Always'}];
    expect(shouldRestart(withSidecar, 'proxy', ended(0), false)).toBe(true);
  });

  test('a name that the Pod does not have is not started', () => {
    expect(shouldRestart(pod('Always'), 'other', null, false)).toBe(false);
  });
});
