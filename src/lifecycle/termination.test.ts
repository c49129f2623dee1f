import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Container, Lifecycle, Pod} from '../pod/pod';
import {killGracePeriod, type StopTimes, terminate, waitsFor} from './termination';

const exec: Lifecycle = {preStop: {exec: {command: ['drain']}}};
const app = (name: string, more: Partial<Container> = {}): Container => ({name, image: name, ...more});
const sidecar = (name: string, more: Partial<Container> = {}) => app(name, {restartPolicy: 'Always', ...more});
const pod = (containers: Container[], initContainers: Container[] = [], terminationGracePeriodSeconds = 30): Pod => ({
  metadata: {name: 'web'},
  spec: {terminationGracePeriodSeconds, containers, initContainers},
});
const never = {exitAfterTermSeconds: -1};

describe('one container', () => {
  test('gets its signal at once, and as long as the grace period says', () => {
    expect(terminate(pod([app('web')]), {web: {exitAfterTermSeconds: 5}})).toEqual({
      containers: {web: {termSentAt: 0, graceGivenSeconds: 30, exitedAt: 5, sigkill: false}},
      allExitedAt: 5,
    });
  });

  test('that never ends is killed when the grace period is over', () => {
    expect(terminate(pod([app('web')]), {web: never}).containers.web).toMatchObject({exitedAt: 30, sigkill: true});
  });

  test('that ends in the very last second is not killed', () => {
    expect(terminate(pod([app('web')]), {web: {exitAfterTermSeconds: 30}}).containers.web).toMatchObject({sigkill: false});
  });

  test('pays for its hook out of the grace period', () => {
    const end = terminate(pod([app('web', {lifecycle: exec})]), {web: {preStopSeconds: 10, ...never}}).containers.web;
    expect(end).toEqual({preStopStartedAt: 0, termSentAt: 10, graceGivenSeconds: 20, exitedAt: 30, sigkill: true});
  });

  test('whose hook takes all of it gets the signal then, and two seconds', () => {
    const end = terminate(pod([app('web', {lifecycle: exec})]), {web: {preStopSeconds: 45, ...never}}).containers.web;
    expect(end).toEqual({preStopStartedAt: 0, termSentAt: 30, graceGivenSeconds: 2, exitedAt: 32, sigkill: true});
  });

  test('a sleep hook takes its own seconds', () => {
    const web = app('web', {lifecycle: {preStop: {sleep: {seconds: 7}}}});
    expect(terminate(pod([web]), {web: never}).containers.web).toMatchObject({termSentAt: 7, graceGivenSeconds: 23});
  });

  test('with no grace at all is not asked to run its hook, and still has two seconds after the signal', () => {
    const end = terminate(pod([app('web', {lifecycle: exec})], [], 0), {web: {preStopSeconds: 5, ...never}}).containers.web;
    expect(end).toEqual({termSentAt: 0, graceGivenSeconds: 2, exitedAt: 2, sigkill: true});
  });

  test('only whole seconds are taken out of the grace period', () => {
    const web = app('web', {lifecycle: exec});
    const end = terminate(pod([web]), {web: {preStopSeconds: 9.9, ...never}}).containers.web;
    expect(end).toMatchObject({termSentAt: 9.9, graceGivenSeconds: 21, exitedAt: 30.9});
  });
});

describe('sidecars', () => {
  const mesh = pod([app('web'), app('jobs')], [app('init'), sidecar('logs'), sidecar('proxy')]);

  test('get their signal after the last app container has ended, the last of the list first, one after the other', () => {
    const {containers, allExitedAt} = terminate(mesh, {
      web: {exitAfterTermSeconds: 4},
      jobs: {exitAfterTermSeconds: 9},
      proxy: {exitAfterTermSeconds: 2},
      logs: {exitAfterTermSeconds: 1},
    });
    expect(Object.entries(containers).map(([name, {termSentAt, exitedAt}]) => `${name} ${termSentAt} ${exitedAt}`)).toEqual([
      'logs 11 12',
      'proxy 9 11',
      'web 0 4',
      'jobs 0 9',
    ]);
    expect(allExitedAt).toBe(12);
  });

  test('when the grace period runs out, all that still wait get their signal together, and two seconds', () => {
    const {containers} = terminate(mesh, {web: never, proxy: never, logs: never, jobs: {}});
    expect(containers.web).toMatchObject({exitedAt: 30, sigkill: true});
    expect(containers.proxy).toMatchObject({termSentAt: 30, graceGivenSeconds: 2, exitedAt: 32});
    expect(containers.logs).toMatchObject({termSentAt: 30, graceGivenSeconds: 2, exitedAt: 32});
  });

  test('run their hooks at the beginning, with everybody else', () => {
    const hooked = pod([app('web')], [sidecar('proxy', {lifecycle: exec})]);
    const times = {web: {exitAfterTermSeconds: 8}, proxy: {preStopSeconds: 3, exitAfterTermSeconds: 1}};
    expect(terminate(hooked, times).containers.proxy).toEqual({
      preStopStartedAt: 0,
      termSentAt: 8,
      graceGivenSeconds: 22,
      exitedAt: 9,
      sigkill: false,
    });
  });

  test('wait for nobody who is not running, and look no further than to the next of the list', () => {
    const three = pod([app('web')], [sidecar('a'), sidecar('b'), sidecar('c')]);
    expect(Object.fromEntries(waitsFor(three, ['a', 'c']))).toEqual({a: [], c: []});
    expect(Object.fromEntries(waitsFor(three, ['web', 'a', 'b', 'c']))).toEqual({
      web: [],
      a: ['web', 'b'],
      b: ['web', 'c'],
      c: ['web'],
    });
  });

  test('do not wait for an init container that still runs', () => {
    const starting = pod([app('web')], [sidecar('proxy'), app('init')]);
    const {containers} = terminate(starting, {proxy: {exitAfterTermSeconds: 1}, init: never}, {running: ['proxy', 'init']});
    expect(containers.proxy).toMatchObject({termSentAt: 0, exitedAt: 1});
    expect(containers.init).toMatchObject({termSentAt: 0, exitedAt: 30});
  });

  test('with no grace nobody waits', () => {
    const {containers} = terminate(mesh, {}, {gracePeriodOverride: 0});
    expect(Object.values(containers).map(({termSentAt}) => termSentAt)).toEqual([0, 0, 0, 0]);
  });
});

describe('the grace period', () => {
  const probed = pod([
    app('web', {livenessProbe: {terminationGracePeriodSeconds: 5}, startupProbe: {terminationGracePeriodSeconds: 7}}),
    app('bare'),
  ]);

  test('is that of the probe that failed, if it has one of its own', () => {
    expect(killGracePeriod(probed, 'web', 'LivenessProbe')).toBe(5);
    expect(killGracePeriod(probed, 'web', 'StartupProbe')).toBe(7);
    expect(killGracePeriod(probed, 'web', 'Unknown')).toBe(30);
    expect(killGracePeriod(probed, 'bare', 'LivenessProbe')).toBe(30);
  });

  test('is that of the deletion once there is one, whatever the Pod or its probes say', () => {
    const deleted = {...probed, metadata: {...probed.metadata, deletionGracePeriodSeconds: 1}};
    expect(killGracePeriod(deleted, 'web', 'LivenessProbe')).toBe(1);
  });
});

describe('whatever the Pod and however its processes take it', () => {
  const seconds = fc.integer({min: 0, max: 240}).map((quarters) => quarters / 4);
  const container = (name: string, isSidecar: boolean) =>
    fc
      .boolean()
      .map((hooked) => app(name, {...(hooked ? {lifecycle: exec} : {}), ...(isSidecar ? {restartPolicy: 'Always'} : {})}));
  const times: fc.Arbitrary<StopTimes> = fc.record({
    preStopSeconds: seconds,
    exitAfterTermSeconds: fc.oneof(seconds, fc.constant(-1)),
  });
  const anyStop = fc.record({
    apps: fc.tuple(container('a', false), container('b', false)),
    sidecars: fc.tuple(container('s', true), container('t', true)),
    grace: fc.integer({min: 0, max: 60}),
    behaviour: fc.record({a: times, b: times, s: times, t: times}),
  });

  test('SIGKILL never comes before the grace period is over, nor less than two seconds after the signal', () => {
    fc.assert(
      fc.property(anyStop, ({apps, sidecars, grace, behaviour}) => {
        const {containers} = terminate(pod(apps, sidecars, grace), behaviour);
        for (const {sigkill, exitedAt, termSentAt} of Object.values(containers)) {
          if (sigkill) expect(exitedAt).toBeGreaterThanOrEqual(grace);
          if (sigkill) expect(exitedAt - termSentAt).toBeGreaterThanOrEqual(2);
        }
      }),
      {seed: 20261128, numRuns: 400},
    );
  });

  test('everything is gone within the grace period, two seconds, and one for each that had part of a second to give away', () => {
    fc.assert(
      fc.property(anyStop, ({apps, sidecars, grace, behaviour}) => {
        const {allExitedAt} = terminate(pod(apps, sidecars, grace), behaviour);
        expect(allExitedAt).toBeLessThan(grace + 2 + 3);
      }),
      {seed: 20261128, numRuns: 400},
    );
  });

  test('no sidecar is signalled before the app containers have ended, unless the grace period is used up', () => {
    fc.assert(
      fc.property(anyStop, ({apps, sidecars, grace, behaviour}) => {
        const {containers} = terminate(pod(apps, sidecars, grace), behaviour);
        const appsEnd = Math.max(...['a', 'b'].map((name) => containers[name]?.exitedAt ?? 0));
        for (const name of ['s', 't']) {
          expect(containers[name]?.termSentAt).toBeGreaterThanOrEqual(Math.min(appsEnd, grace));
        }
      }),
      {seed: 20261128, numRuns: 400},
    );
  });
});
