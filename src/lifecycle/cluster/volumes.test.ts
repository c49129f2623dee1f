import {expect, test} from 'vitest';
import type {Scenario} from '../scenario';
import {simulate} from '../simulate';
import {quietStory, webPod} from '../testing/story';

const pod = webPod({volumes: [{name: 'data', persistentVolumeClaim: {claimName: 'data'}}]});
const story = (scenario: Scenario, from: number) =>
  quietStory(scenario, pod, from).filter((line) => /volume|removed|replacement|scheduled/.test(line));

test('a volume is attached to the node that the Pod is bound to', () => {
  const timeline = simulate(pod);
  expect(timeline.entries.find(({what}) => what === 'volume-attached')?.event).toEqual({
    type: 'Normal',
    reason: 'SuccessfulAttachVolume',
    message: 'AttachVolume.Attach succeeded for volume "pvc-data" ',
    from: 'attachdetach-controller',
  });
  expect(timeline.nodes[0]?.track.values.at(-1)?.attached).toEqual(['data']);
});

test('it is let go when the Pod has stopped, and attached where the next one is', () => {
  expect(story({owner: {kind: 'ReplicaSet'}, actions: [{at: 10, do: 'drain'}]}, 10)).toEqual([
    '10 owner: replacement-created #2',
    '10 default-scheduler: scheduled #2',
    '10 attach-detach-controller: volume-awaited #2',
    '11 kube-apiserver: object-removed #1',
    '11 attach-detach-controller: volume-detached',
    '11 attach-detach-controller: volume-attached #2',
  ]);
});

test('a lost node keeps it for six minutes after the Pod was removed by force', () => {
  const scenario: Scenario = {
    owner: {kind: 'StatefulSet'},
    actions: [
      {at: 100, do: 'node-off'},
      {at: 1000, do: 'delete', force: true},
    ],
  };
  expect(story(scenario, 1000)).toEqual([
    '1000 kube-apiserver: object-removed #1',
    '1000 owner: replacement-created #2',
    '1000 default-scheduler: scheduled #2',
    '1000 attach-detach-controller: volume-awaited #2',
    '1360 attach-detach-controller: volume-detached',
    '1360 attach-detach-controller: volume-attached #2',
  ]);
  const message = simulate(pod, scenario).entries.find(({what}) => what === 'volume-awaited')?.event?.message;
  expect(message).toBe(
    'Multi-Attach error for volume "pvc-data" Volume is already exclusively attached to one node and can\'t be attached to another',
  );
});

test('while the marked Pod is still stored, its volume is not even asked for', () => {
  const scenario: Scenario = {owner: {kind: 'ReplicaSet'}, actions: [{at: 100, do: 'node-off'}]};
  expect(story(scenario, 450)).toEqual([
    '450 owner: replacement-created #2',
    '450 default-scheduler: scheduled #2',
    '450 attach-detach-controller: volume-awaited #2',
  ]);
  const message = simulate(pod, scenario).entries.find(({what}) => what === 'volume-awaited')?.event?.message;
  expect(message).toMatch(/^Multi-Attach error for volume "pvc-data" Volume is already used by pod\(s\) web-[a-z0-9]{5}$/);
});

test('a rolling update of a Pod with a claim stands still: the new one waits for the volume, the old one for the new', () => {
  const scenario: Scenario = {owner: {kind: 'Deployment'}, actions: [{at: 10, do: 'roll-out'}]};
  expect(quietStory(scenario, pod, 10)).toEqual([
    '10 you: rolled-out',
    '10 owner: scaled',
    '10 owner: created #2',
    '10 default-scheduler: scheduled #2',
    '10 attach-detach-controller: volume-awaited #2',
  ]);
});

test('out-of-service lets it go at once', () => {
  const scenario: Scenario = {
    owner: {kind: 'StatefulSet'},
    actions: [
      {at: 100, do: 'node-off'},
      {at: 200, do: 'taint-out-of-service'},
    ],
  };
  const told = story(scenario, 200);
  expect(told.slice(-1)).toEqual(['200 attach-detach-controller: volume-attached #2']);
});

test('until its volume is attached a Pod has no sandbox, and it can be deleted while it waits', () => {
  const scenario: Scenario = {
    owner: {kind: 'ReplicaSet'},
    actions: [
      {at: 100, do: 'node-off'},
      {at: 500, do: 'scale', replicas: 0},
    ],
  };
  const {pods, entries} = simulate(pod, scenario);
  expect(pods[1]?.sandbox.values).toEqual([{is: 'none'}]);
  expect(entries.find(({what, pod: uid}) => what === 'object-removed' && uid === pods[1]?.uid)?.at).toBe(500);
});

test('when the volume comes the Pod begins', () => {
  const {pods, entries} = simulate(pod, {
    owner: {kind: 'StatefulSet'},
    actions: [
      {at: 100, do: 'node-off'},
      {at: 1000, do: 'delete', force: true},
    ],
  });
  const begun = entries.find(({what, pod: uid}) => what === 'sandbox-created' && uid === pods[1]?.uid);
  expect(begun?.at).toBe(1361);
});
