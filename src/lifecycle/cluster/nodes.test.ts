import {expect, test} from 'vitest';
import type {Scenario} from '../scenario';
import {simulate} from '../simulate';
import {lastObject, quietStory, webPod} from '../testing/story';

const silent = {at: 100, do: 'node-silent'} as const;
const off = {at: 100, do: 'node-off'} as const;

test('a silent node: 50 s to Unknown, 300 s more until its Pods are marked, and then nobody confirms', () => {
  expect(quietStory({actions: [silent]}, webPod(), 100)).toEqual([
    '100 node: node-silent',
    '150 node-controller: node-not-ready',
    '150 node-controller: not-ready #1',
    '150 node-controller: node-tainted',
    '150 taint-eviction-controller: toleration-counts #1',
    '450 taint-eviction-controller: toleration-ended #1',
    '450 taint-eviction-controller: deletion-requested #1',
  ]);
  const timeline = simulate(webPod(), {actions: [silent]});
  expect(lastObject(timeline)).toMatchObject({
    exists: true,
    phase: 'Running',
    deletion: {requestedAt: 450, at: 480, graceSeconds: 30},
  });
  expect(lastObject(timeline).conditions).toContainEqual({
    type: 'DisruptionTarget',
    status: 'True',
    reason: 'DeletionByTaintManager',
    message: 'Taint manager: deleting due to NoExecute taint',
    since: 450,
  });
  expect(timeline.entries.flatMap(({event}) => event ?? []).map(({reason, message}) => `${reason}: ${message}`)).toEqual(
    expect.arrayContaining(['NodeNotReady: Node is not ready', 'TaintManagerEviction: Marking for deletion Pod default/web']),
  );
});

test('before 1.32 it was 40 s', () => {
  expect(quietStory({version: '1.31', actions: [silent]}, webPod(), 101)[0]).toBe('140 node-controller: node-not-ready');
});

test('a ReplicaSet replaces as soon as the deletion is marked', () => {
  expect(quietStory({owner: {kind: 'ReplicaSet'}, actions: [off]}, webPod(), 450)).toEqual([
    '450 taint-eviction-controller: toleration-ended #1',
    '450 taint-eviction-controller: deletion-requested #1',
    '450 owner: replacement-created #2',
    '450 default-scheduler: scheduled #2',
  ]);
});

test('a StatefulSet waits until the object of that name has gone, and force makes twins', () => {
  const scenario = {owner: {kind: 'StatefulSet'}, actions: [silent, {at: 1000, do: 'delete', force: true}]} as const;
  expect(quietStory(scenario, webPod(), 450)).toEqual([
    '450 taint-eviction-controller: toleration-ended #1',
    '450 taint-eviction-controller: deletion-requested #1',
    '450 owner: replacement-awaited #1',
    '1000 you: deletion-shortened #1',
    '1000 kube-apiserver: object-removed #1',
    '1000 owner: replacement-created #2',
    '1000 default-scheduler: scheduled #2',
  ]);
  const {pods} = simulate(webPod(), scenario);
  expect(pods.map(({pod}) => pod.metadata.name)).toEqual(['web-0', 'web-0']);
  expect(pods[1]).toMatchObject({replaces: pods[0]?.uid});
  // On the node that nobody hears the first one runs on.
  expect(pods[0]?.sandbox.values.at(-1)?.is).toBe('ready');
});

test('a DaemonSet’s Pod stays, for ever', () => {
  const story = quietStory({owner: {kind: 'DaemonSet'}, actions: [off]}, webPod(), 100);
  expect(story).toEqual([
    '100 node: node-off',
    '150 node-controller: node-not-ready',
    '150 node-controller: not-ready #1',
    '150 node-controller: node-tainted',
    '150 taint-eviction-controller: toleration-counts #1',
  ]);
});

test('one that is heard again before anybody misses it leaves no trace', () => {
  expect(quietStory({actions: [silent, {at: 140, do: 'node-returns'}]}, webPod(), 101)).toEqual(['140 node: node-returned']);
});

test('without the Node object its Pods are orphans, collected after 40 s', () => {
  const scenario = {owner: {kind: 'StatefulSet'}, actions: [off, {at: 200, do: 'node-object-deleted'}]} as const;
  expect(quietStory(scenario, webPod(), 200)).toEqual([
    '200 you: node-removed',
    '240 pod-garbage-collector: garbage-collected #1',
    '240 pod-garbage-collector: deletion-requested #1',
    '240 kube-apiserver: object-removed #1',
    '240 owner: replacement-created #2',
    '240 default-scheduler: scheduled #2',
  ]);
  expect(lastObject(simulate(webPod(), scenario))).toMatchObject({phase: 'Failed', exists: false});
});

test('out-of-service drives Pods out and has them collected without anybody’s word', () => {
  const scenario = {owner: {kind: 'StatefulSet'}, actions: [off, {at: 200, do: 'taint-out-of-service'}]} as const;
  expect(quietStory(scenario, webPod(), 200)).toEqual([
    '200 you: node-tainted',
    '200 taint-eviction-controller: toleration-ended #1',
    '200 taint-eviction-controller: deletion-requested #1',
    '200 pod-garbage-collector: garbage-collected #1',
    '200 pod-garbage-collector: deletion-shortened #1',
    '200 kube-apiserver: object-removed #1',
    '200 owner: replacement-created #2',
    '200 default-scheduler: scheduled #2',
  ]);
});

test('a toleration of one’s own is heeded instead of the five minutes', () => {
  const own = (tolerationSeconds?: number) =>
    webPod({
      tolerations: [
        {
          key: 'node.kubernetes.io/unreachable',
          operator: 'Exists',
          effect: 'NoExecute',
          ...(tolerationSeconds === undefined ? {} : {tolerationSeconds}),
        },
      ],
    });
  expect(quietStory({actions: [silent]}, own(10), 151)[0]).toBe('160 taint-eviction-controller: toleration-ended #1');
  expect(quietStory({actions: [silent]}, own(), 151)).toEqual([]);
});
test('a node that is heard again in time keeps its Pods', () => {
  const timeline = simulate(webPod(), {actions: [silent, {at: 300, do: 'node-returns'}]});
  expect(quietStory({actions: [silent, {at: 300, do: 'node-returns'}]}, webPod(), 300)).toEqual([
    '300 node: node-returned',
    '300 taint-eviction-controller: toleration-cancelled #1',
  ]);
  expect(timeline.entries.find(({what}) => what === 'toleration-cancelled')?.event?.message).toBe(
    'Cancelling deletion of Pod default/web',
  );
  expect(lastObject(timeline).conditions).toContainEqual(expect.objectContaining({type: 'Ready', status: 'True', since: 300}));
  expect(timeline.nodes[0]?.track.values.at(-1)).toMatchObject({ready: 'True', taints: [], boot: 1});
});

test('one that is heard again too late stops the Pod that was marked', () => {
  expect(quietStory({owner: {kind: 'ReplicaSet'}, actions: [silent, {at: 600, do: 'node-returns'}]}, webPod(), 600)).toEqual([
    '600 node: node-returned',
    '601 kube-apiserver: object-removed #1',
  ]);
});

/** Where the Pod went that took the place of the first. */
function replacedOn(scenario: Scenario): string | undefined {
  return lastObject(simulate(webPod(), {owner: {kind: 'ReplicaSet'}, ...scenario}), 2).nodeName;
}

test('what a node evicts because it runs short is not replaced there', () => {
  const pressed = {at: 50, do: 'node-pressure', resource: 'memory', threshold: 'hard'} as const;
  expect(replacedOn({actions: [pressed]})).toBe('node-2');
  const {nodes} = simulate(webPod(), {owner: {kind: 'ReplicaSet'}, actions: [pressed]});
  expect(nodes[0]?.track.values.map(({taints}) => taints)).toContainEqual(['node.kubernetes.io/memory-pressure:NoSchedule']);
  expect(nodes[0]?.track.values.at(-1)?.taints).toEqual([]);
});

test('on the only node the replacement waits until the node is no longer short', () => {
  const pressed = {at: 50, do: 'node-pressure', resource: 'memory', threshold: 'hard'} as const;
  const timeline = simulate(webPod(), {owner: {kind: 'ReplicaSet'}, cluster: {nodes: 1}, actions: [pressed]});
  expect(timeline.entries.filter(({what, at}) => what === 'scheduled' && at > 0).map(({at}) => at)).toEqual([350]);
});

test('a node that shuts down in order says so at once, and no new Pods come', () => {
  const kubelet = {shutdownGracePeriodSeconds: 30, shutdownGracePeriodCriticalPodsSeconds: 10};
  expect(replacedOn({kubelet, actions: [{at: 50, do: 'node-shutdown'}]})).toBe('node-2');
  const {nodes} = simulate(webPod(), {kubelet, actions: [{at: 50, do: 'node-shutdown'}], untilSeconds: 200});
  // Silent later on: that takes the place of what it said.
  expect(nodes[0]?.track.values.at(-1)).toMatchObject({
    ready: 'Unknown',
    taints: ['node.kubernetes.io/unreachable:NoSchedule', 'node.kubernetes.io/unreachable:NoExecute'],
  });
});
