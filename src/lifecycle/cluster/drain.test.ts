import {expect, test} from 'vitest';
import type {Pod} from '../../pod/pod';
import type {Scenario} from '../scenario';
import {simulate} from '../simulate';
import {lastObject, quietStory, webPod} from '../testing/story';

const drain = {at: 10, do: 'drain'} as const;
const story = (scenario: Scenario, pod: Pod = webPod()) => quietStory(scenario, pod, 10);

test('a drain cordons, evicts, and waits for the last', () => {
  expect(story({owner: {kind: 'ReplicaSet'}, actions: [drain]})).toEqual([
    '10 you: node-cordoned',
    '10 kube-apiserver: evicted #1',
    '10 kube-apiserver: deletion-requested #1',
    '10 owner: replacement-created #2',
    '10 default-scheduler: scheduled #2',
    '11 kube-apiserver: object-removed #1',
    '11 you: node-drained',
  ]);
});

test('a budget that says no is asked again at the next round of five seconds', () => {
  expect(story({owner: {kind: 'ReplicaSet'}, cluster: {budgetAllows: 22}, actions: [drain]}).slice(1, 3)).toEqual([
    '10 kube-apiserver: eviction-refused #1',
    '25 kube-apiserver: evicted #1',
  ]);
  const never = simulate(webPod(), {owner: {kind: 'ReplicaSet'}, cluster: {budgetAllows: false}, actions: [drain]});
  expect(never.entries.at(-1)).toMatchObject({
    what: 'eviction-refused',
    facts: {status: 429, message: "Cannot evict pod as it would violate the pod's disruption budget."},
  });
});

test('a budget lets the second Pod go when the replacement of the first is ready', () => {
  const scenario: Scenario = {owner: {kind: 'ReplicaSet', replicas: 4}, cluster: {minAvailable: 3}, actions: [drain]};
  expect(story(scenario).filter((line) => /evict|scheduled|drained/.test(line))).toEqual([
    '10 kube-apiserver: evicted #1',
    '10 kube-apiserver: eviction-refused #3',
    '10 default-scheduler: scheduled #5',
    '15 kube-apiserver: evicted #3',
    '15 default-scheduler: scheduled #6',
    '16 you: node-drained',
  ]);
});

test('a budget that wants all of them lets none go', () => {
  const scenario: Scenario = {owner: {kind: 'ReplicaSet', replicas: 2}, cluster: {minAvailable: 2}, actions: [drain]};
  expect(story(scenario)).toEqual(['10 you: node-cordoned', '10 kube-apiserver: eviction-refused #1']);
});

test('a bare Pod is left alone unless forced, but the node stays cordoned', () => {
  const refused = simulate(webPod(), {actions: [drain]});
  expect(refused.entries.at(-1)).toMatchObject({
    what: 'drain-refused',
    facts: {message: 'cannot delete Pods that declare no controller (use --force to override): default/web'},
  });
  expect(refused.nodes[0]?.track.values.at(-1)).toMatchObject({unschedulable: true});
  expect(story({actions: [{...drain, force: true}]})).toEqual([
    '10 you: node-cordoned',
    '10 kube-apiserver: evicted #1',
    '10 kube-apiserver: deletion-requested #1',
    '11 kube-apiserver: object-removed #1',
    '11 you: node-drained',
  ]);
});

test('Pods of a DaemonSet stay on a drained node', () => {
  expect(story({owner: {kind: 'DaemonSet'}, actions: [drain]})).toEqual(['10 you: node-cordoned', '10 you: node-drained']);
});

test('an eviction says so in a condition, a deletion ignores the budget', () => {
  const evicted = simulate(webPod(), {actions: [{at: 10, do: 'evict'}]});
  expect(lastObject(evicted).conditions).toContainEqual({
    type: 'DisruptionTarget',
    status: 'True',
    reason: 'EvictionByEvictionAPI',
    message: 'Eviction API: evicting',
    since: 10,
  });
  expect(story({cluster: {budgetAllows: false}, actions: [{at: 10, do: 'evict'}]})).toEqual([
    '10 kube-apiserver: eviction-refused #1',
  ]);
  expect(story({cluster: {budgetAllows: false}, actions: [{at: 10, do: 'delete'}]})[0]).toBe('10 you: deletion-requested #1');
});

test('a Pod that does not run yet is evicted without asking', () => {
  const waiting: Scenario = {cluster: {budgetAllows: false, fitsAfterSeconds: 'never'}, actions: [{at: 10, do: 'evict'}]};
  expect(story(waiting)[0]).toBe('10 kube-apiserver: evicted #1');
});
