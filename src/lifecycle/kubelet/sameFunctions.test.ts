import fc from 'fast-check';
import {expect, test} from 'vitest';
import {withDefaults} from '../../pod/defaults';
import type {Container, Pod} from '../../pod/pod';
import {crashLoop, restartBackOff} from '../backoff';
import {probeRun} from '../probe';
import type {ContainerBehaviour, ProbeOutcome, Scenario} from '../scenario';
import {simulate} from '../simulate';
import {type StopTimes, terminate} from '../termination';

/**
 * The truth tables are answered by `terminate`, `crashLoop` and `probeRun`, runs by `simulate`. Here both are asked the same, so that what is
 * known to be right of the first is known of the second.
 */
const about = 'the tables and the simulator say the same of';

const hooks = fc.constantFrom<Pick<Container, 'lifecycle'>>(
  {},
  {lifecycle: {preStop: {exec: {command: ['drain']}}}},
  {lifecycle: {preStop: {sleep: {seconds: 4}}}},
);
const quarter = fc.integer({min: 0, max: 160}).map((count) => count / 4);

const stopping = fc
  .record({
    grace: fc.constantFrom(1, 2, 5, 10, 30),
    apps: fc.array(fc.record({hook: hooks, preStopSeconds: quarter, exits: fc.oneof(quarter, fc.constant(-1))}), {
      minLength: 1,
      maxLength: 3,
    }),
    sidecars: fc.array(fc.record({hook: hooks, preStopSeconds: quarter, exits: fc.oneof(quarter, fc.constant(-1))}), {
      maxLength: 3,
    }),
  })
  .map(({grace, apps, sidecars}) => {
    const named = [
      ...sidecars.map((one, index) => ({...one, name: `sidecar-${index}`, isSidecar: true})),
      ...apps.map((one, index) => ({...one, name: `app-${index}`, isSidecar: false})),
    ];
    const containerOf = ({name, hook, isSidecar}: (typeof named)[number]): Container => ({
      name,
      image: 'any:1',
      ...hook,
      ...(isSidecar ? {restartPolicy: 'Always'} : {}),
    });
    const pod = withDefaults({
      metadata: {name: 'any'},
      spec: {
        terminationGracePeriodSeconds: grace,
        initContainers: named.filter(({isSidecar}) => isSidecar).map(containerOf),
        containers: named.filter(({isSidecar}) => !isSidecar).map(containerOf),
      },
    });
    const times: Record<string, StopTimes> = {};
    const containers: Record<string, ContainerBehaviour> = {};
    for (const {name, hook, preStopSeconds, exits} of named) {
      const takes = hook.lifecycle?.preStop?.sleep ? 4 : preStopSeconds;
      times[name] = {preStopSeconds: takes, exitAfterTermSeconds: exits};
      containers[name] = {
        pull: {seconds: 0},
        preStop: {seconds: takes},
        stop: exits < 0 ? {program: 'ignores'} : {cleanupSeconds: exits},
      };
    }
    return {pod, times, containers};
  });

/** When each container had its hook, its stop signal and its end, counted from the deletion. */
function ends(pod: Pod, scenario: Scenario, deletedAt: number) {
  const {entries} = simulate(pod, scenario);
  const find = (what: string, name: string) =>
    entries.find((entry) => entry.what === what && entry.container === name && entry.at >= deletedAt);
  const names = [...(pod.spec.initContainers ?? []), ...pod.spec.containers].map(({name}) => name);
  return Object.fromEntries(
    names.map((name) => {
      const [hook, signal, exit] = ['pre-stop-began', 'signal-sent', 'exited'].map((what) => find(what, name));
      const end = {
        termSentAt: (signal?.at ?? Number.NaN) - deletedAt,
        graceGivenSeconds: signal?.facts?.given,
        exitedAt: (exit?.at ?? Number.NaN) - deletedAt,
        sigkill: find('killed', name) !== undefined,
      };
      return [name, hook ? {preStopStartedAt: hook.at - deletedAt, ...end} : end];
    }),
  );
}

test(`${about} how a Pod is stopped`, () => {
  fc.assert(
    fc.property(stopping, ({pod, times, containers}) => {
      const scenario: Scenario = {containers, actions: [{at: 100, do: 'delete'}]};
      expect(ends(pod, scenario, 100)).toEqual(terminate(pod, times).containers);
    }),
    {numRuns: 150},
  );
});

test(`${about} the waits between restarts`, () => {
  const runs = fc.array(fc.oneof(fc.integer({min: 0, max: 30}), fc.constantFrom(599, 600, 601, 700)), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(runs, fc.constantFrom(1, 8, 60, 300), fc.constantFrom(0, 1), (runSeconds, cap, exitCode) => {
      const pod = withDefaults({metadata: {name: 'any'}, spec: {containers: [{name: 'app', image: 'any:1'}]}});
      const began = 1;
      const told = crashLoop(restartBackOff(cap), runSeconds);
      const {entries} = simulate(pod, {
        kubelet: {maxContainerRestartSeconds: cap},
        containers: {
          app: {pull: {seconds: 0}, runs: [...runSeconds.map((seconds) => ({exitsAfterSeconds: seconds, exitCode})), {}]},
        },
      });
      const times = (what: string) => entries.filter((entry) => entry.what === what).map(({at}) => at - began);
      expect(times('exited')).toEqual(told.map(({finishedAt}) => finishedAt));
      expect(times('container-started').slice(1)).toEqual(told.map(({restartedAt}) => restartedAt));
      const waits = entries.filter(({what}) => what === 'back-off').map(({facts}) => facts?.wait);
      expect(waits).toEqual(told.map(({restartDelay}) => restartDelay).filter((wait) => wait > 0));
    }),
    {numRuns: 80},
  );
});

test(`${about} what a liveness probe comes to`, () => {
  const outcomes = fc.array(fc.constantFrom<ProbeOutcome>('success', 'failure', 'warning', 'error'), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      outcomes,
      fc.integer({min: 1, max: 4}),
      fc.integer({min: 0, max: 30}),
      (found, failureThreshold, initialDelaySeconds) => {
        const probe = {httpGet: {path: '/', port: 80}, periodSeconds: 10, failureThreshold, initialDelaySeconds};
        const pod = withDefaults({
          metadata: {name: 'any'},
          spec: {restartPolicy: 'Never', containers: [{name: 'app', image: 'any:1', livenessProbe: probe}]},
        });
        // The container starts after one second; the probe ticks at 10, 20 and so on, and finds the next outcome each time.
        const steps = found.map((outcome, index) => ({elapsedSeconds: 9 + 10 * index, outcome}));
        const {entries} = simulate(pod, {
          untilSeconds: 10 * found.length + 5,
          containers: {
            app: {
              pull: {seconds: 0},
              stop: {program: 'ignores'},
              probes: {liveness: steps.map(({elapsedSeconds, outcome}) => ({fromSeconds: elapsedSeconds - 5, outcome}))},
            },
          },
        });
        const failedAt = probeRun('liveness', {...probe, successThreshold: 1}, steps).findIndex(
          ({result}) => result === 'Failure',
        );
        const killed = entries.find(({what}) => what === 'probe-threshold');
        expect(killed?.at).toBe(failedAt < 0 ? undefined : 10 * (failedAt + 1));
      },
    ),
    {numRuns: 100},
  );
});
