import {expect, test} from 'vitest';
import {redWindows} from './door';
import type {Scenario} from './scenario';
import {sendSpans} from './sendSpans';
import {simulate} from './simulate';
import {webPod} from './testing/story';

const pod = webPod({
  containers: [
    {name: 'web', image: 'nginx', ports: [{containerPort: 80}], readinessProbe: {httpGet: {port: 80}, periodSeconds: 1}},
  ],
});

const spansOf = (scenario: Scenario) => {
  const timeline = simulate(pod, scenario);
  return timeline.pods.map((tracks) => sendSpans(timeline, tracks));
};

test('requests are sent from when the last one has heard that a Pod is ready until the last one has heard that it is not', () => {
  const [spans] = spansOf({cluster: {endpointDelaySeconds: 2}, actions: [{at: 30, do: 'delete'}]});
  expect(spans?.map(({isOpen}) => isOpen)).toEqual([true, false]);
  expect(spans?.[1]).toEqual({from: 30, to: 32, isOpen: false});
});

test('without any delay nobody sends to a closed door', () => {
  const [spans] = spansOf({cluster: {endpointDelaySeconds: 0}, actions: [{at: 30, do: 'delete'}]});
  expect(spans?.map(({isOpen}) => isOpen)).toEqual([true]);
  expect(spans?.[0]?.to).toBe(30);
});

test('the closed parts are the red windows', () => {
  const timeline = simulate(pod, {
    owner: {kind: 'Deployment', replicas: 3},
    cluster: {endpointDelaySeconds: 3},
    containers: {web: {runs: [{answersAfterSeconds: 2}], stop: {cleanupSeconds: 1}}},
    actions: [{at: 30, do: 'roll-out'}],
  });
  const closed = timeline.pods.flatMap((tracks) =>
    sendSpans(timeline, tracks)
      .filter(({isOpen}) => !isOpen)
      .map(({from, to}) => ({uid: tracks.uid, from, until: to})),
  );
  expect(closed.length).toBe(3);
  expect(closed).toEqual(redWindows(timeline));
});
