import {expect, test} from 'vitest';
import {redWindows} from './door';
import type {ContainerBehaviour, Scenario} from './scenario';
import {simulate} from './simulate';
import {webPod} from './testing/story';
import {type RequestOutcome, trafficOf} from './traffic';

/** A rolling update of three Pods at 30 s. */
const rollingUpdate = (web: ContainerBehaviour, endpointDelaySeconds: number): Scenario => ({
  owner: {kind: 'Deployment', replicas: 3},
  containers: {web: {runs: [{answersAfterSeconds: 2}], ...web}},
  cluster: {endpointDelaySeconds},
  actions: [{at: 30, do: 'roll-out'}],
});

const slept = (seconds: number) =>
  webPod({
    containers: [
      {
        name: 'web',
        image: 'nginx',
        ports: [{containerPort: 80}],
        lifecycle: {preStop: {sleep: {seconds}}},
        readinessProbe: {httpGet: {port: 80}, periodSeconds: 1},
      },
    ],
  });

const plain = webPod({
  containers: [
    {name: 'web', image: 'nginx', ports: [{containerPort: 80}], readinessProbe: {httpGet: {port: 80}, periodSeconds: 1}},
  ],
});

function counted(pod: typeof plain, scenario: Scenario, answerSeconds = 0.05): Record<RequestOutcome, number> {
  const counts = {served: 0, refused: 0, cut: 0};
  const requests = trafficOf(simulate(pod, scenario), {everySeconds: 0.1, answerSeconds, from: 20, until: 80});
  for (const {outcome} of requests) counts[outcome] += 1;
  return counts;
}

test('a process that closes its door at the signal loses what is sent until the last one has heard', () => {
  const {served, refused, cut} = counted(plain, rollingUpdate({}, 2));
  expect(refused).toBeGreaterThan(10);
  expect(cut).toBe(0);
  expect(served + refused).toBe(600);
});

test('a preStop that sleeps for as long as the news takes loses none', () => {
  expect(counted(slept(3), rollingUpdate({}, 2))).toEqual({served: 600, refused: 0, cut: 0});
  expect(counted(slept(1), rollingUpdate({}, 2)).refused).toBeGreaterThan(0);
});

test('without any delay nothing is lost either way', () => {
  expect(counted(plain, rollingUpdate({}, 0)).refused).toBe(0);
});

test('a process that dies of the signal cuts what it was answering', () => {
  const {cut} = counted(plain, rollingUpdate({stop: {form: 'shell-exec', program: 'handles', cleanupSeconds: 0}}, 2), 1.5);
  expect(cut).toBeGreaterThan(0);
});

test('the red window is the time from the closing of the door to the last one’s hearing of it', () => {
  const timeline = simulate(plain, {cluster: {endpointDelaySeconds: 2}, actions: [{at: 30, do: 'delete'}]});
  expect(redWindows(timeline)).toEqual([{uid: timeline.pods[0]?.uid, from: 30, until: 32}]);
});

test('before anybody has heard of a Pod there is nobody to send to', () => {
  const requests = trafficOf(simulate(plain), {everySeconds: 0.5, until: 2});
  expect(requests.map(({to, outcome}) => [to, outcome])).toEqual(Array.from({length: 4}, () => [undefined, 'refused']));
});

test('requests go to those that are believed ready in turn', () => {
  const timeline = simulate(plain, {owner: {kind: 'ReplicaSet', replicas: 2}});
  const to = trafficOf(timeline, {everySeconds: 1, from: 10, until: 14}).map((request) => request.to);
  expect(to).toEqual([timeline.pods[0]?.uid, timeline.pods[1]?.uid, timeline.pods[0]?.uid, timeline.pods[1]?.uid]);
});
