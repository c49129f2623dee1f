import {expect, test} from 'vitest';
import type {Pod} from '../../pod/pod';
import type {OwnerKind, Scenario} from '../scenario';
import {simulate} from '../simulate';
import {lastObject, quietStory, webPod} from '../testing/story';

const story = (scenario: Scenario, from = 10, pod: Pod = webPod()) => quietStory(scenario, pod, from);
const names = (scenario: Scenario, pod: Pod = webPod()) =>
  simulate(pod, scenario).pods.map(({pod: {metadata}}) => metadata.name);

test('nobody replaces a bare Pod', () => {
  expect(simulate(webPod(), {actions: [{at: 10, do: 'delete'}]}).pods).toHaveLength(1);
});

test('a ReplicaSet makes another, with another name and UID, before the first has stopped', () => {
  const scenario: Scenario = {owner: {kind: 'ReplicaSet'}, actions: [{at: 10, do: 'delete'}]};
  expect(story(scenario)).toEqual([
    '10 you: deletion-requested #1',
    '10 owner: replacement-created #2',
    '10 default-scheduler: scheduled #2',
    '11 kube-apiserver: object-removed #1',
  ]);
  const {pods} = simulate(webPod(), scenario);
  expect(pods[1]?.replaces).toBe(pods[0]?.uid);
  expect(pods[1]?.pod.metadata.name).not.toBe(pods[0]?.pod.metadata.name);
  expect(pods[0]?.pod.metadata.ownerReferences).toMatchObject([{kind: 'ReplicaSet', name: 'web', controller: true}]);
});

test('names are those that each kind of owner gives', () => {
  const name = (kind: OwnerKind) => names({owner: {kind}, cluster: {nodes: 1}})[0];
  expect(name('ReplicaSet')).toMatch(/^web-[a-z0-9]{5}$/);
  expect(name('Deployment')).toMatch(/^web-[a-z0-9]{10}-[a-z0-9]{5}$/);
  expect(name('StatefulSet')).toBe('web-0');
  expect(name('DaemonSet')).toMatch(/^web-[a-z0-9]{5}$/);
  expect(name('Job')).toMatch(/^web-[a-z0-9]{5}$/);
  expect(name('Node')).toBe('web-node-1');
});

test('a Pod that comes with the name of a replica keeps it', () => {
  const [first, second] = names(
    {owner: {kind: 'Deployment'}, actions: [{at: 10, do: 'delete'}]},
    webPod({}, {name: 'web-7d4b9c6f5d-x2x7q'}),
  );
  expect(first).toBe('web-7d4b9c6f5d-x2x7q');
  expect(second).toMatch(/^web-7d4b9c6f5d-[a-z0-9]{5}$/);
});

test('a StatefulSet begins one after the other and makes the same name again only when it is free', () => {
  const scenario: Scenario = {owner: {kind: 'StatefulSet', replicas: 2}, actions: [{at: 10, do: 'delete'}]};
  expect(story(scenario, 0)).toEqual([
    '0 owner: created #1',
    '0 default-scheduler: scheduled #1',
    '2 owner: created #2',
    '2 default-scheduler: scheduled #2',
    '10 you: deletion-requested #1',
    '10 owner: replacement-awaited #1',
    '11 kube-apiserver: object-removed #1',
    '11 owner: replacement-created #3',
    '11 default-scheduler: scheduled #3',
  ]);
  expect(names(scenario)).toEqual(['web-0', 'web-1', 'web-0']);
});

test('each Pod of a StatefulSet has claims of its own, and keeps them', () => {
  const pod = webPod({volumes: [{name: 'data', persistentVolumeClaim: {claimName: 'data-web-0'}}]}, {name: 'web-0'});
  const {pods} = simulate(pod, {owner: {kind: 'StatefulSet', replicas: 2}, actions: [{at: 10, do: 'delete'}]});
  const claims = pods.map((one) => one.pod.spec.volumes?.[0]?.persistentVolumeClaim?.claimName);
  expect(claims).toEqual(['data-web-0', 'data-web-1', 'data-web-0']);
});

test('a StatefulSet shrinks from the end, one at a time', () => {
  const scenario: Scenario = {owner: {kind: 'StatefulSet', replicas: 3}, actions: [{at: 10, do: 'scale', replicas: 1}]};
  expect(story(scenario)).toEqual([
    '10 you: scaled',
    '10 owner: deletion-requested #3',
    '11 kube-apiserver: object-removed #3',
    '11 owner: deletion-requested #2',
    '12 kube-apiserver: object-removed #2',
  ]);
});

test('a DaemonSet has a Pod on each node, and makes the next when the last has gone', () => {
  const scenario: Scenario = {owner: {kind: 'DaemonSet'}, actions: [{at: 10, do: 'delete'}]};
  expect(story(scenario)).toEqual([
    '10 you: deletion-requested #1',
    '10 owner: replacement-awaited #1',
    '11 kube-apiserver: object-removed #1',
    '11 owner: replacement-created #3',
    '11 default-scheduler: scheduled #3',
  ]);
  const timeline = simulate(webPod(), scenario);
  expect([1, 2, 3].map((number) => lastObject(timeline, number).nodeName)).toEqual(['node-1', 'node-2', 'node-1']);
});

test('a static Pod does not notice when its mirror is deleted: the kubelet makes another of the same name at once', () => {
  const scenario: Scenario = {owner: {kind: 'Node'}, actions: [{at: 10, do: 'delete'}]};
  const made = simulate(webPod(), scenario).entries.filter(({at, what}) => at === 10 && /object-removed|created/.test(what));
  expect(made.map(({who, what}) => `${who}: ${what}`)).toEqual([
    'kube-apiserver: object-removed',
    'kubelet: replacement-created',
  ]);
  expect(names(scenario)).toEqual(['web-node-1', 'web-node-1']);
  const {pods} = simulate(webPod(), scenario);
  expect(pods[1]?.containers[0]?.actual).toBe(pods[0]?.containers[0]?.actual);
  expect(pods[1]?.sandbox.values).toMatchObject([{is: 'ready'}]);
  const [before, after] = [1, 2].map((number) => lastObject(simulate(webPod(), scenario), number));
  expect(after).toMatchObject({phase: 'Running', podIP: before?.podIP, startTime: before?.startTime});
});

test('a Deployment of three rolls out with one more and none less', () => {
  const scenario: Scenario = {owner: {kind: 'Deployment', replicas: 3}, actions: [{at: 10, do: 'roll-out'}]};
  expect(story(scenario).filter((line) => !line.includes('scheduled'))).toEqual([
    '10 you: rolled-out',
    '10 owner: scaled',
    '10 owner: created #4',
    // The image is on both nodes: a new Pod is ready after a second.
    '11 owner: scaled',
    '11 owner: deletion-requested #3',
    '11 owner: scaled',
    '11 owner: created #5',
    '12 kube-apiserver: object-removed #3',
    '12 owner: scaled',
    '12 owner: deletion-requested #2',
    '12 owner: scaled',
    '12 owner: created #6',
    '13 kube-apiserver: object-removed #2',
    '13 owner: scaled',
    '13 owner: deletion-requested #1',
    '14 kube-apiserver: object-removed #1',
  ]);
});

test('a quarter rounds up for what is more and down for what is less', () => {
  const steps = (replicas: number) =>
    simulate(webPod(), {owner: {kind: 'Deployment', replicas}, actions: [{at: 10, do: 'roll-out'}]})
      .entries.filter(({what, who, at}) => what === 'scaled' && who === 'owner' && at === 10)
      .map(({facts}) => `${facts?.isNew ? 'new' : 'old'} ${facts?.from} to ${facts?.to}`);
  expect(steps(1)).toEqual(['new 0 to 1']);
  expect(steps(4)).toEqual(['new 0 to 1', 'old 4 to 3', 'new 1 to 2']);
  expect(steps(8)).toEqual(['new 0 to 2', 'old 8 to 6', 'new 2 to 4']);
});

test('a StatefulSet rolls out from the last to the first, each when the one before is ready', () => {
  const scenario: Scenario = {owner: {kind: 'StatefulSet', replicas: 2}, actions: [{at: 10, do: 'roll-out'}]};
  expect(story(scenario).filter((line) => /deletion-requested|replacement-created/.test(line))).toEqual([
    '10 owner: deletion-requested #2',
    '11 owner: replacement-created #3',
    '12 owner: deletion-requested #1',
    '13 owner: replacement-created #4',
  ]);
});

test('a ReplicaSet that is to have fewer sends away the youngest', () => {
  const scenario: Scenario = {
    owner: {kind: 'ReplicaSet', replicas: 1},
    cluster: {nodes: 1},
    actions: [
      {at: 10, do: 'scale', replicas: 2},
      {at: 20, do: 'scale', replicas: 1},
    ],
  };
  expect(story(scenario, 20)).toEqual([
    '20 you: scaled',
    '20 owner: deletion-requested #2',
    '21 kube-apiserver: object-removed #2',
  ]);
});

test('a Job tries again after ten seconds, counting from the deletion', () => {
  const scenario: Scenario = {owner: {kind: 'Job'}, actions: [{at: 10, do: 'delete', force: true}]};
  expect(story(scenario, 10, webPod({restartPolicy: 'Never'}))).toEqual([
    '10 you: deletion-requested #1',
    '10 kube-apiserver: object-removed #1',
    '20 owner: replacement-created #2',
    '20 default-scheduler: scheduled #2',
  ]);
});

test('a DaemonSet clears away what has ended on a node and makes the next there, though the node is short', () => {
  const pressed = {do: 'node-pressure', resource: 'memory', threshold: 'hard'} as const;
  const scenario: Scenario = {owner: {kind: 'DaemonSet'}, cluster: {nodes: 1}, actions: [{at: 10, ...pressed}]};
  expect(story(scenario).slice(-4)).toEqual([
    '11 owner: deletion-requested #1',
    '11 kube-apiserver: object-removed #1',
    '11 owner: replacement-created #2',
    '11 default-scheduler: scheduled #2',
  ]);
});

test('every Pod tolerates a lost node for five minutes, unless it says otherwise, and a DaemonSet’s for ever', () => {
  const stays = (scenario: Scenario, pod = webPod()) =>
    (simulate(pod, scenario).pods[0]?.pod.spec.tolerations ?? [])
      .filter(({effect}) => effect === 'NoExecute')
      .map(
        ({key = 'all', tolerationSeconds = 'for ever'}) => `${key.replace('node.kubernetes.io/', '')}: ${tolerationSeconds}`,
      );
  expect(stays({})).toEqual(['not-ready: 300', 'unreachable: 300']);
  expect(stays({owner: {kind: 'DaemonSet'}})).toEqual(['not-ready: for ever', 'unreachable: for ever']);
  expect(stays({owner: {kind: 'Node'}})).toEqual(['all: for ever']);
  const own = {key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 5};
  expect(stays({}, webPod({tolerations: [own]}))).toEqual(['unreachable: 5', 'not-ready: 300']);
});
