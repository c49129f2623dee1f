import {expect, test} from 'vitest';
import type {Volume} from '../pod/pod';
import {dataAt} from './data';
import type {Scenario} from './scenario';
import {seqAt} from './seqAt';
import {simulate} from './simulate';
import {webPod} from './testing/story';

const volumes: Volume[] = [
  {name: 'scratch', emptyDir: {}},
  {name: 'cache', emptyDir: {medium: 'Memory'}},
  {name: 'data', persistentVolumeClaim: {claimName: 'data'}},
  {name: 'spool', ephemeral: {volumeClaimTemplate: {spec: {}}}},
  {name: 'logs', hostPath: {path: '/var/log'}},
  {name: 'settings', configMap: {name: 'settings'}},
];

/** Of each place its data at a time, by name; what is not there is missing. */
function held(scenario: Scenario, at: number, number = 1) {
  const timeline = simulate(webPod({volumes}), scenario);
  const pod = timeline.pods[number - 1];
  return Object.fromEntries((pod ? dataAt(timeline, pod, seqAt(timeline, at)) : []).map((one) => [one.name, one]));
}

/** The places whose data is the same at two moments. */
function kept(scenario: Scenario, before: number, after: number, number = 1): string[] {
  const [one, other] = [held(scenario, before), held(scenario, after, number)];
  return Object.keys(one).filter((name) => one[name]?.instance === other[name]?.instance);
}

test('before the Pod is on a node only what others keep for it is there', () => {
  expect(Object.keys(held({cluster: {fitsAfterSeconds: 'never'}}, 5))).toEqual(['data', 'spool']);
});

test('a running container has all of it', () => {
  const all = held({}, 5);
  expect(Object.keys(all)).toEqual(['web', 'scratch', 'cache', 'data', 'spool', 'logs', 'settings']);
  expect(Object.values(all).every(({reachable}) => reachable)).toBe(true);
});

test('a container that is started again has lost its own layer and nothing else', () => {
  const scenario: Scenario = {containers: {web: {runs: [{exitsAfterSeconds: 10}, {}]}}};
  expect(kept(scenario, 5, 40)).toEqual(['scratch', 'cache', 'data', 'spool', 'logs', 'settings']);
});

test('a Pod that takes the place of another finds the claim, what is in the API, and, on the same node, what the node has', () => {
  const scenario: Scenario = {owner: {kind: 'ReplicaSet'}, actions: [{at: 10, do: 'delete'}]};
  expect(kept(scenario, 5, 30, 2)).toEqual(['data', 'settings']);
  expect(kept({...scenario, cluster: {nodes: 1}}, 5, 30, 2)).toEqual(['data', 'logs', 'settings']);
});

test('when a Pod has gone, its claim and the files of the node are left', () => {
  expect(Object.keys(held({actions: [{at: 10, do: 'delete'}]}, 30))).toEqual(['data', 'logs']);
});
