import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Probe} from '../pod/pod';
import {type ProbeStep, probeOfNewContainer, probeRun, probeStep} from './probe';
import type {ProbeOutcome, ProbeType} from './scenario';

const probe: Probe = {periodSeconds: 10, initialDelaySeconds: 0, successThreshold: 1, failureThreshold: 3};
const found = (outcomes: string, extra: Partial<ProbeStep> = {}): ProbeStep[] =>
  [...outcomes].map((letter, index) => ({elapsedSeconds: index * 10, outcome: outcomeOf[letter] ?? 'success', ...extra}));
const outcomeOf: Record<string, ProbeOutcome> = {s: 'success', f: 'failure', w: 'warning', e: 'error'};
/** The results as letters, in capitals where the probe was run. */
const told = (type: ProbeType, outcomes: string, spec: Probe = probe, extra: Partial<ProbeStep> = {}) =>
  probeRun(type, spec, found(outcomes, extra))
    .map(({result, executed}) => (executed ? result.charAt(0) : result.charAt(0).toLowerCase()))
    .join('');

describe('before a probe has decided', () => {
  const late = {...probe, initialDelaySeconds: 25};
  test('a container is not ready, but alive, and whether it has started is not known', () => {
    expect(told('readiness', 'ss', late)).toBe('ff');
    expect(told('liveness', 'ff', late)).toBe('ss');
    expect(told('startup', 'ff', late)).toBe('uu');
  });

  test('a delay of 25 s is over after 25 whole seconds', () => {
    const steps: ProbeStep[] = [24.9, 25].map((elapsedSeconds) => ({elapsedSeconds, outcome: 'success'}));
    expect(probeRun('readiness', late, steps).map(({executed}) => executed)).toEqual([false, true]);
  });
});

describe('thresholds', () => {
  test('three failures in a row make a container not ready, and one success makes it ready again', () => {
    expect(told('readiness', 'sffsfffs')).toBe('SSSSSSFS');
  });

  test('with a success threshold of 2 one success is not enough, and a failure in between starts the count anew', () => {
    expect(told('readiness', 'sfss', {...probe, successThreshold: 2})).toBe('FFFS');
  });

  test('a warning is a success', () => {
    expect(told('readiness', 'w')).toBe('S');
  });

  test('a probe that could not be run counts for nothing: it neither fails the container nor breaks a row of failures', () => {
    expect(told('readiness', 'seeefff')).toBe('SSSSSSF');
    expect(told('readiness', 'sffef')).toBe('SSSSF');
  });

  test('each step says whether it decided, and how many in a row it has found', () => {
    let state = probeOfNewContainer('readiness');
    const steps = found('ffff').map((step) => {
      const done = probeStep('readiness', probe, state, step);
      state = done.state;
      return [state.inARow, done.decided];
    });
    expect(steps).toEqual([
      [1, false],
      [2, false],
      [3, true],
      [4, true],
    ]);
  });
});

describe('liveness and startup', () => {
  test('a liveness probe that has failed is not run again until the container is started again', () => {
    expect(told('liveness', 'fffss')).toBe('SSFff');
  });

  test('a startup probe that has succeeded is not run again, nor one that has failed', () => {
    expect(told('startup', 'ffsf')).toBe('UUSs');
    expect(told('startup', 'fffs')).toBe('UUFf');
  });

  test('the other two are not run before the container has started, the startup probe not afterwards', () => {
    expect(told('liveness', 'fff', probe, {started: false})).toBe('sss');
    expect(told('readiness', 'sss', probe, {started: false})).toBe('fff');
    expect(told('startup', 'fff', probe, {started: true})).toBe('uuu');
  });
});

describe('while the Pod is being deleted', () => {
  test('liveness and startup probes end, and call it success; readiness goes on', () => {
    const end = (type: ProbeType) => probeRun(type, probe, found('f', {podDeleted: true}))[0];
    expect(end('liveness')).toEqual({result: 'Success', executed: false, onHold: false, keepProbing: false});
    expect(end('startup')).toEqual({result: 'Success', executed: false, onHold: false, keepProbing: false});
    expect(end('readiness')).toEqual({result: 'Failure', executed: true, onHold: false, keepProbing: true});
  });

  test('a liveness probe that rests because it has failed does not notice', () => {
    const steps = [...found('fff'), {elapsedSeconds: 30, outcome: 'failure', podDeleted: true} as const];
    expect(probeRun('liveness', probe, steps).at(-1)).toEqual({
      result: 'Failure',
      executed: false,
      onHold: true,
      keepProbing: true,
    });
  });
});

describe('a container that is started again', () => {
  const after = (type: ProbeType, outcomes: string) =>
    found(outcomes).reduce((state, step) => probeStep(type, probe, state, step).state, probeOfNewContainer(type));

  test('begins with the result that holds before anything was found, and is probed again', () => {
    expect(probeOfNewContainer('liveness', after('liveness', 'fff'))).toEqual({
      result: 'Success',
      onHold: false,
      last: 'Failure',
      inARow: 0,
    });
  });

  test('inherits the count if the probe was not the reason: two failures before a crash and one after it are three', () => {
    const again = probeOfNewContainer('liveness', after('liveness', 'ff'));
    expect(probeStep('liveness', probe, again, {elapsedSeconds: 0, outcome: 'failure'}).state.result).toBe('Failure');
  });
});

test('whatever a probe finds: the result changes only where as many of a kind as the threshold says were found in a row', () => {
  const type = fc.constantFrom<ProbeType>('liveness', 'readiness', 'startup');
  const outcomes = fc.array(fc.constantFrom<ProbeOutcome>('success', 'warning', 'failure', 'error'), {maxLength: 30});
  const thresholds = fc.record({
    successThreshold: fc.integer({min: 1, max: 4}),
    failureThreshold: fc.integer({min: 1, max: 4}),
  });
  fc.assert(
    fc.property(type, outcomes, thresholds, (kind, list, spec) => {
      const steps = list.map((outcome, index): ProbeStep => ({elapsedSeconds: index, outcome}));
      const run = probeRun(kind, spec, steps);
      run.forEach(({result, executed}, index) => {
        const before = run[index - 1]?.result ?? probeOfNewContainer(kind).result;
        if (result === before) return;
        const needed = result === 'Failure' ? spec.failureThreshold : spec.successThreshold;
        const counted = list.slice(0, index + 1).filter((outcome) => outcome !== 'error');
        expect(executed).toBe(true);
        expect(counted.length).toBeGreaterThanOrEqual(needed);
        for (const outcome of counted.slice(-needed)) expect(outcome === 'failure').toBe(result === 'Failure');
      });
    }),
    {seed: 20261128, numRuns: 500},
  );
});
