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

test('a node that starts anew clears memory and the layers of containers, and nothing else', () => {
  const scenario: Scenario = {actions: [{at: 10, do: 'node-reboots'}]};
  expect(kept(scenario, 5, 30)).toEqual(['scratch', 'data', 'spool', 'logs', 'settings']);
});

test('while the node is off, what is on its disks is there and out of reach; what was in memory is not there any more', () => {
  const scenario: Scenario = {actions: [{at: 10, do: 'node-off'}]};
  const reached = Object.entries(held(scenario, 30)).map(([name, {reachable}]) => [name, reachable]);
  expect(Object.fromEntries(reached)).toEqual({
    web: false,
    scratch: false,
    data: false,
    spool: false,
    logs: false,
    settings: false,
  });
});

test('when the volume is let go from a lost node its data can be read on another', () => {
  const scenario: Scenario = {
    owner: {kind: 'StatefulSet'},
    actions: [
      {at: 10, do: 'node-off'},
      {at: 100, do: 'taint-out-of-service'},
    ],
  };
  expect(held(scenario, 90).data?.reachable).toBe(false);
  expect(held(scenario, 120, 2).data).toMatchObject({reachable: true, instance: held(scenario, 5).data?.instance});
  expect(kept(scenario, 5, 120, 2)).toEqual(['data', 'settings']);
});

test('a static Pod keeps what it has when its mirror is made anew', () => {
  const scenario: Scenario = {owner: {kind: 'Node'}, actions: [{at: 10, do: 'delete'}]};
  expect(kept(scenario, 5, 30, 2)).toEqual(['web', 'scratch', 'cache', 'data', 'logs', 'settings']);
});

test('when all containers start afresh in their place, only their layers are lost', () => {
  const container = {
    name: 'web',
    image: 'nginx',
    restartPolicy: 'Never',
    restartPolicyRules: [{action: 'RestartAllContainers', exitCodes: {operator: 'In', values: [42]}}],
  };
  const timeline = simulate(webPod({volumes, containers: [container]}), {
    containers: {web: {runs: [{exitsAfterSeconds: 10, exitCode: 42}, {}]}},
  });
  const [before, after] = [5, 60].map((at) => timeline.pods.flatMap((pod) => dataAt(timeline, pod, seqAt(timeline, at))));
  const same = before?.filter(({instance}) => after?.some((one) => one.instance === instance)).map(({name}) => name);
  expect(same).toEqual(['scratch', 'cache', 'data', 'spool', 'logs', 'settings']);
});
