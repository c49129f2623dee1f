import {describe, expect, test} from 'vitest';
import {simulate} from '../../lifecycle/simulate';
import {admitted} from '../../pod/checkManifest';
import {withDefaults} from '../../pod/defaults';
import {validatePod} from '../../pod/validatePod';
import {printFields, readFields} from '../Lab/knobAddress';
import {questionOf} from './question';
import {reckoningOf} from './reckoning';
import {attemptsOf, fields, ownWords, podOf, type Settings, scenarioOf, usual} from './settings';
import {words} from './words';

const waits = (change: Partial<Settings>) => attemptsOf({...usual, ...change}).map(({restart}) => restart?.waitSeconds);

test('the address holds only what is not as usual, and reads back the same', () => {
  const settings: Settings = {...usual, exitCode: 0, longSeconds: 601, version: '1.34', own: 'restart-on-42'};
  expect(printFields(usual, fields)).toEqual([]);
  expect(printFields(settings, fields).join('_')).toBe('exit.0_own.restart-on-42_eighth.601_v.1.34');
  expect(readFields(printFields(settings, fields).join('_'), fields)).toEqual(settings);
});

test('the Pod is as the API server stores it', () => {
  for (const own of ownWords) {
    const pod = podOf({...usual, own});
    expect(withDefaults(pod)).toEqual(pod);
    expect(validatePod(admitted(pod))).toEqual([]);
  }
});

describe('the run', () => {
  test('goes up to the cap and stays there', () => {
    expect(waits({})).toEqual([0, 10, 20, 40, 80, 160, 300, 300, 300, 300, 300]);
  });

  test('starts over after the eighth, if that lasts more than ten minutes', () => {
    expect(waits({longSeconds: 600}).slice(6)).toEqual([300, 300, 300, 300, 300]);
    expect(waits({longSeconds: 601}).slice(6)).toEqual([300, 0, 10, 20, 40]);
  });

  test('never waits if every run lasts more than ten minutes', () => {
    expect(new Set(waits({runSeconds: 601}))).toEqual(new Set([0]));
  });

  test('ends with the first exit that policies and rules do not start again', () => {
    expect(waits({policy: 'OnFailure', exitCode: 0})).toEqual([undefined]);
    expect(waits({policy: 'Never', own: 'on-failure'})).toHaveLength(11);
    expect(waits({policy: 'Always', own: 'restart-on-42', exitCode: 1})).toEqual([undefined]);
    expect(waits({policy: 'Never', own: 'restart-on-42', exitCode: 42})).toHaveLength(11);
  });

  test('before 1.35 knows neither a container’s own word nor a cap of the node', () => {
    expect(podOf({...usual, own: 'on-failure', version: '1.34'}).spec.containers[0]).not.toHaveProperty('restartPolicy');
    expect(waits({own: 'restart-on-42', exitCode: 1, version: '1.34', capSeconds: 5})).toEqual(waits({}));
    expect(waits({capSeconds: 5}).slice(0, 3)).toEqual([0, 5, 5]);
  });
});

describe('the simulator', () => {
  const cases: Partial<Settings>[] = [
    {},
    {exitCode: 0, longSeconds: 601},
    {runSeconds: 600, capSeconds: 60},
    {capSeconds: 1, exitCode: 137},
    {policy: 'OnFailure', exitCode: 0},
    {policy: 'Never', own: 'restart-on-42', exitCode: 42},
    {own: 'restart-on-42', exitCode: 42, version: '1.34'},
  ];
  test.each(cases)('tells the same ends and starts: %o', (change) => {
    const settings = {...usual, ...change};
    const {entries} = simulate(podOf(settings), scenarioOf(settings));
    const times = (what: string) => entries.filter((entry) => entry.what === what).map(({at}) => at);
    const attempts = attemptsOf(settings);
    expect(times('exited')).toEqual(attempts.map(({finishedAt}) => finishedAt));
    // The start after the last end is where the scenario is cut off.
    expect(times('container-started').slice(0, attempts.length)).toEqual(attempts.map(({startedAt}) => startedAt));
    const waits = entries.filter(({what}) => what === 'back-off').map(({facts}) => facts?.wait);
    expect(waits).toEqual(attempts.map(({restart}) => restart?.waitSeconds).filter(Boolean));
  });
});

describe('the question', () => {
  const all: Settings[] = [
    usual,
    {...usual, exitCode: 0, policy: 'OnFailure'},
    {...usual, capSeconds: 1},
    {...usual, capSeconds: 60},
    {...usual, longSeconds: 601},
    {...usual, longSeconds: 600},
    {...usual, runSeconds: 900},
  ];
  test.each(all)('has its answer among the choices, each once: %o', (settings) => {
    const {choices, answer} = questionOf(settings, attemptsOf(settings));
    expect(choices).toContain(answer);
    expect(new Set(choices).size).toBe(choices.length);
    expect(choices.length).toBeGreaterThanOrEqual(3);
  });
});

describe('the reckoning', () => {
  const told = (change: Partial<Settings>, number: number, isOver = true) => {
    const settings = {...usual, ...change};
    const attempt = attemptsOf(settings)[number - 1];
    return attempt ? reckoningOf(attempt, isOver, settings, words.en) : undefined;
  };

  test('puts the numbers of this end into the formula', () => {
    expect(told({}, 1)).toContain('no wait');
    expect(told({}, 2)).toContain('10 s × 2⁰ = **10 s**');
    expect(told({}, 5)).toContain('10 s × 2³ = **80 s**');
    expect(told({}, 7)).toContain('10 s × 2⁵ = 320 s, over the cap of 300 s, so it waits **300 s**');
    expect(told({capSeconds: 5}, 3)).toContain('5 s × 2¹ = 10 s, over the cap of 5 s');
  });

  test('says why there is none', () => {
    expect(told({longSeconds: 601}, 8)).toContain('lasted 10 min 1 s');
    expect(told({longSeconds: 601}, 9)).toContain('10 s × 2⁰');
    expect(told({policy: 'OnFailure', exitCode: 0}, 1)).toContain('the Pod’s policy is `OnFailure`');
    expect(told({own: 'on-failure', exitCode: 0}, 1)).toContain('the container’s own policy is `OnFailure`');
    expect(told({}, 3, false)).toContain('goes on');
  });
});
