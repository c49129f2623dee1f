import {expect, test} from 'vitest';
import type {Entry} from '../../../lifecycle/entry';
import {objectRules} from '../../../lifecycle/rules/object';
import type {Action, Scenario} from '../../../lifecycle/scenario';
import {simulate} from '../../../lifecycle/simulate';
import {webPod} from '../../../lifecycle/testing/story';
import {objectRuleWords} from './objectRules';

const claimed = {volumes: [{name: 'data', persistentVolumeClaim: {claimName: 'data'}}]};
const at = (seconds: number, deed: object): Action => ({...deed, at: seconds}) as Action;
const off = at(100, {do: 'node-off'});
const set: Scenario = {owner: {kind: 'StatefulSet'}};
const replicas: Scenario = {owner: {kind: 'ReplicaSet'}};
const failing: Scenario = {owner: {kind: 'Job'}, containers: {web: {runs: [{exitsAfterSeconds: 1, exitCode: 1}]}}};
const held = {name: 'web', finalizers: ['example.com/a', 'example.com/b']};

/** Runs in which every rule of this side has its turn. */
const runs: [Scenario, ReturnType<typeof webPod>?][] = [
  [{actions: [at(10, {do: 'delete'}), at(10.5, {do: 'delete', gracePeriodSeconds: 5}), at(10.6, {do: 'delete'})]}],
  [{actions: [at(10, {do: 'delete', gracePeriodSeconds: 0})]}],
  [{actions: [at(10, {do: 'delete', force: true})]}],
  [{actions: [at(10, {do: 'delete', force: true, gracePeriodSeconds: 9})]}],
  [{actions: [at(10, {do: 'delete'})]}, webPod({terminationGracePeriodSeconds: 0})],
  [{cluster: {fitsAfterSeconds: 'never'}, actions: [at(10, {do: 'delete'})]}],
  [{cluster: {fitsAfterSeconds: 'never'}, actions: [at(10, {do: 'delete'})]}, webPod({}, held)],
  [
    {
      actions: [
        at(10, {do: 'delete'}),
        at(50, {do: 'remove-finalizer', name: 'example.com/b'}),
        at(60, {do: 'remove-finalizer', name: 'example.com/a'}),
      ],
    },
    webPod({}, held),
  ],
  [
    {actions: [at(5, {do: 'remove-gate', name: 'example.com/a'}), at(9, {do: 'remove-gate', name: 'example.com/b'})]},
    webPod({schedulingGates: [{name: 'example.com/a'}, {name: 'example.com/b'}]}),
  ],
  [
    {actions: [at(5, {do: 'set-condition', type: 'example.com/warm', status: 'True'})]},
    webPod({readinessGates: [{conditionType: 'example.com/warm'}]}),
  ],
  [{cluster: {publishNotReadyAddresses: true}, actions: [at(10, {do: 'preempt'})]}],
  [{cluster: {budgetAllows: 20}, actions: [at(10, {do: 'evict'}), at(30, {do: 'evict'})]}],
  [{actions: [at(10, {do: 'drain'}), at(20, {do: 'drain', force: true})]}],
  [{...replicas, actions: [at(10, {do: 'scale', replicas: 3}), at(20, {do: 'scale', replicas: 1}), at(30, {do: 'drain'})]}],
  [{...replicas, actions: [off]}, webPod(claimed)],
  [{...replicas, actions: [at(100, {do: 'node-silent'}), at(300, {do: 'node-returns'})]}],
  [{...set, actions: [off, at(900, {do: 'delete', force: true})]}, webPod(claimed)],
  [{...set, actions: [off, at(900, {do: 'taint-out-of-service'}), at(999, {do: 'node-returns'})]}, webPod(claimed)],
  [{...set, actions: [off, at(200, {do: 'node-object-deleted'})]}],
  [{...set, actions: [at(10, {do: 'drain'})]}, webPod(claimed)],
  [{owner: {kind: 'StatefulSet', replicas: 2}, actions: [at(20, {do: 'roll-out'}), at(60, {do: 'scale', replicas: 1})]}],
  [{owner: {kind: 'Deployment', replicas: 4}, actions: [at(20, {do: 'roll-out'})]}],
  [{owner: {kind: 'DaemonSet'}, actions: [off, at(400, {do: 'node-returns'}), at(500, {do: 'delete'})]}],
  [{owner: {kind: 'Node'}, actions: [at(10, {do: 'delete'}), at(20, {do: 'node-reboots'})]}],
  [failing, webPod({restartPolicy: 'Never'})],
  [{...replicas, actions: [at(10, {do: 'node-pressure', resource: 'memory', threshold: 'hard'})]}],
  [
    {
      ...replicas,
      kubelet: {shutdownGracePeriodSeconds: 30, shutdownGracePeriodCriticalPodsSeconds: 10},
      actions: [at(10, {do: 'node-shutdown'})],
    },
  ],
];

const entries: Entry[] = runs.flatMap(([scenario, pod = webPod()]) => simulate(pod, scenario).entries);

const isOurs = (why: string): why is keyof typeof objectRules => why in objectRules;

test('every rule has its turn in some run', () => {
  const used = new Set<string>(entries.map(({why}) => why));
  expect(Object.keys(objectRules).filter((rule) => !used.has(rule))).toEqual([]);
});

test('every rule says why in both languages, with nothing left open', () => {
  for (const {why, at: seconds, container = '', facts} of entries) {
    if (!isOurs(why)) continue;
    for (const language of ['zh-CN', 'en'] as const) {
      const sentence = objectRuleWords[why][language];
      const said = typeof sentence === 'string' ? sentence : sentence({at: seconds, container, ...facts});
      expect(said, why).toMatch(language === 'en' ? /^[A-Z`].*[.?!]$/ : /[。？！]$/);
      expect(said, why).not.toMatch(/undefined|NaN|true|false/);
      expect(said.length, why).toBeLessThan(language === 'en' ? 260 : 130);
    }
  }
});
