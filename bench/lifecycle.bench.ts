import {bench, describe} from 'vitest';
import {momentAt} from '../src/lifecycle/read/momentAt';
import type {Scenario} from '../src/lifecycle/scenario';
import {simulate} from '../src/lifecycle/simulate';
import {withDefaults} from '../src/pod/defaults';
import type {Pod} from '../src/pod/pod';

const aDay = 86_400;

/** A Pod of so many containers, each of which ends after a few seconds, at a time of its own. */
function crashLooping(count: number): {pod: Pod; scenario: Scenario} {
  const containers = Array.from({length: count}, (_, index) => ({
    name: `container-${index}`,
    image: 'registry.example/team/app:1.0',
  }));
  const runs = containers.map(({name}, index) => [name, {runs: [{exitsAfterSeconds: 3 + index / 7, exitCode: 1}]}] as const);
  return {
    pod: withDefaults({metadata: {name: 'crashing'}, spec: {containers}}),
    scenario: {untilSeconds: aDay, containers: Object.fromEntries(runs)},
  };
}

/** Enough runs for the engine to have warmed up, as a page has by the second turn of a knob. */
const patient = {iterations: 20, time: 0, warmupIterations: 8, warmupTime: 0};

describe('a day of crash-looping by the number of containers: time should grow about as they do', () => {
  for (const count of [1, 10, 25, 50]) {
    const {pod, scenario} = crashLooping(count);
    bench(
      `${count} containers`,
      () => {
        simulate(pod, scenario);
      },
      patient,
    );
  }
});

describe('a Pod of three containers with probes and hooks, from creation to its end', () => {
  const probe = {httpGet: {path: '/', port: 80}, periodSeconds: 5};
  const containers = ['web', 'api', 'log'].map((name) => ({
    name,
    image: `${name}:1.0`,
    startupProbe: probe,
    livenessProbe: probe,
    readinessProbe: probe,
    lifecycle: {preStop: {sleep: {seconds: 5}}},
  }));
  const pod = withDefaults({metadata: {name: 'shop'}, spec: {containers}});
  const scenario: Scenario = {actions: [{at: 120, do: 'delete'}]};
  bench('all of it', () => {
    simulate(pod, scenario);
  });
});

describe('a hundred moments of a day of crash-looping, as a slider asks for them: 5 containers', () => {
  const {pod, scenario} = crashLooping(5);
  const timeline = simulate(pod, scenario);
  bench(
    '100 moments',
    () => {
      for (let index = 0; index < 100; index++) momentAt(timeline, (index * timeline.end) / 100);
    },
    patient,
  );
});
