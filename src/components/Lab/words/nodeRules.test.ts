import {expect, test} from 'vitest';
import type {Entry} from '../../../lifecycle/entry';
import {nodeRules} from '../../../lifecycle/rules/node';
import type {Action, ContainerBehaviour, Scenario} from '../../../lifecycle/scenario';
import {simulate} from '../../../lifecycle/simulate';
import {webPod} from '../../../lifecycle/testing/story';
import type {Container, Pod, PodSpec} from '../../../pod/pod';
import {happenings} from './happenings';
import {nodeRuleWords} from './nodeRules';

const at = (seconds: number, deed: object): Action => ({...deed, at: seconds}) as Action;

const gone = at(100, {do: 'delete'});

/** A Pod whose container `web` is as told. */
const web = (more: Partial<Container> = {}, spec: Partial<PodSpec> = {}): Pod =>
  webPod({...spec, containers: [{name: 'web', image: 'web:1', ...more}]});

const fares = (behaviour: ContainerBehaviour, more: Scenario = {}): Scenario => ({
  untilSeconds: 400,
  ...more,
  containers: {web: behaviour},
});

const probe = {httpGet: {path: '/', port: 80}, periodSeconds: 5};
const hooked = (hook: 'postStart' | 'preStop') => web({lifecycle: {[hook]: {exec: {command: ['hook']}}}});
const fromTen = (outcome: 'failure' | 'warning' | 'error') => [{fromSeconds: 10, outcome}];
const init = {
  initContainers: [
    {name: 'first', image: 'first:1'},
    {name: 'proxy', image: 'proxy:1', restartPolicy: 'Always'},
  ],
};
const rules = [{action: 'RestartAllContainers', exitCodes: {operator: 'In', values: [42]}}];
const sized = {resources: {requests: {cpu: '1'}}, resizePolicy: [{resourceName: 'memory', restartPolicy: 'RestartContainer'}]};
const resize = (more: object) => at(50, {do: 'resize', container: 'web', resources: {requests: {cpu: '2'}}, ...more});
const pressed = (threshold: string) => at(50, {do: 'node-pressure', resource: 'memory', threshold});
const shutdown = {shutdownGracePeriodSeconds: 30, shutdownGracePeriodCriticalPodsSeconds: 10};

/** Runs in which every rule of this side has its turn. */
const runs: [Scenario, Pod][] = [
  [{actions: [gone]}, web({}, init)],
  [{}, web({imagePullPolicy: 'Never'})],
  [{untilSeconds: 300}, web({}, {initContainers: [{name: 'never', image: 'x:1', imagePullPolicy: 'Never'}]})],
  [fares({pull: {failures: 2}}), web()],
  [fares({runs: [{exitsAfterSeconds: 3, exitCode: 1}]}), web()],
  [fares({runs: [{exitsAfterSeconds: 3, signal: 11}]}), web()],
  [fares({runs: [{exitsAfterSeconds: 3}]}), web({}, {...init, restartPolicy: 'Never'})],
  [fares({postStart: {seconds: 4}}), hooked('postStart')],
  [fares({postStart: {fails: true}}), hooked('postStart')],
  [fares({preStop: {seconds: 10}}, {actions: [gone]}), hooked('preStop')],
  [fares({preStop: {seconds: 45}}, {actions: [gone]}), hooked('preStop')],
  [fares({preStop: {fails: true}}, {actions: [gone]}), hooked('preStop')],
  [fares({preStop: {seconds: 9}}, {actions: [gone, at(103, {do: 'exit', container: 'web', exitCode: 0})]}), hooked('preStop')],
  [fares({stop: {program: 'none'}}, {actions: [gone, at(110, {do: 'delete', gracePeriodSeconds: 3})]}), web()],
  [fares({stop: {program: 'ignores'}}, {actions: [gone]}), web({}, {terminationGracePeriodSeconds: 1})],
  [fares({stop: {program: 'none'}}, {actions: [gone]}), web({}, {shareProcessNamespace: true})],
  [{actions: [at(50, {do: 'node-silent'}), at(60, {do: 'delete', force: true}), at(70, {do: 'node-returns'})]}, web()],
  [{actions: [at(50, {do: 'out-of-memory', container: 'web', victim: 'process-1'})]}, web()],
  [{actions: [at(50, {do: 'out-of-memory', container: 'web', victim: 'child'})]}, web()],
  [{actions: [at(50, {do: 'out-of-memory', container: 'web', victim: 'child'})], kubelet: {cgroup: 'v1'}}, web()],
  [{actions: [at(50, {do: 'signal', container: 'web', signal: 9})]}, web()],
  [{actions: [at(50, {do: 'signal', container: 'web', signal: 15, from: 'container'})]}, web()],
  [fares({probes: {liveness: fromTen('failure')}}), web({livenessProbe: probe})],
  [fares({probes: {liveness: fromTen('failure')}}), web({livenessProbe: probe}, {restartPolicy: 'Never'})],
  [fares({probes: {liveness: fromTen('warning')}}), web({livenessProbe: {...probe, initialDelaySeconds: 20}})],
  [fares({probes: {liveness: fromTen('error')}}), web({livenessProbe: {...probe, initialDelaySeconds: 20}})],
  [fares({probes: {readiness: fromTen('failure')}}), web({readinessProbe: {...probe, successThreshold: 2}})],
  [fares({runs: [{answersAfterSeconds: 7}]}), web({startupProbe: probe})],
  [fares({runs: [{answersAfterSeconds: 70}]}), web({startupProbe: probe})],
  [{actions: [at(50, {do: 'kubelet-restarts'}), at(90, {do: 'node-reboots'})]}, web({}, init)],
  [{actions: [at(50, {do: 'sandbox-lost'})]}, web({}, init)],
  [{actions: [at(50, {do: 'sandbox-lost'})]}, web({}, {restartPolicy: 'Never', shareProcessNamespace: true})],
  [{actions: [at(50, {do: 'change-image', container: 'web', image: 'web:2'})]}, web()],
  [fares({runs: [{exitsAfterSeconds: 9, exitCode: 42}, {}]}), web({restartPolicy: 'Never', restartPolicyRules: rules}, init)],
  [{actions: [pressed('hard')]}, web()],
  [{actions: [pressed('soft')]}, web()],
  [{}, web({}, {activeDeadlineSeconds: 30})],
  [{actions: [at(50, {do: 'node-shutdown'})], untilSeconds: 60}, web()],
  [{actions: [at(50, {do: 'node-shutdown'})], untilSeconds: 60, kubelet: shutdown, owner: {kind: 'DaemonSet'}}, web()],
  [
    fares(
      {stop: {program: 'ignores'}},
      {
        owner: {kind: 'ReplicaSet', replicas: 2},
        kubelet: shutdown,
        actions: [at(50, {do: 'node-shutdown'}), at(60, {do: 'scale', replicas: 3})],
        untilSeconds: 70,
      },
    ),
    web({}, {nodeName: 'node-1'}),
  ],
  [{actions: [at(50, {do: 'sandbox-lost'})]}, web({}, {restartPolicy: 'Never'})],
  [{actions: [resize({})]}, web(sized)],
  [{actions: [resize({answer: 'deferred', fitsAfterSeconds: 9})]}, web(sized)],
  [{actions: [resize({answer: 'infeasible'})]}, web(sized)],
  [{actions: [resize({resources: {requests: {cpu: '1', memory: '1Gi'}}})]}, web(sized)],
  [{actions: [resize({resources: {}})]}, web(sized)],
  [{version: '1.32', actions: [resize({})]}, web(sized)],
];

const entries: Entry[] = runs.flatMap(([scenario, pod]) => simulate(pod, scenario).entries);

const isOurs = (why: string): why is keyof typeof nodeRules => why in nodeRules;

test('every rule has its turn in some run', () => {
  const used = new Set<string>(entries.map(({why}) => why));
  expect(Object.keys(nodeRules).filter((rule) => !used.has(rule))).toEqual([]);
});

test('every rule says why in both languages, with nothing left open', () => {
  for (const {why, at: seconds, container = '', facts} of entries) {
    if (!isOurs(why)) continue;
    for (const language of ['zh-CN', 'en'] as const) {
      const sentence = nodeRuleWords[why][language];
      const said = typeof sentence === 'string' ? sentence : sentence({at: seconds, container, ...facts});
      expect(said, why).toMatch(language === 'en' ? /^[A-Z`*“0-9].*[.?!]$/ : /[。？！]$/);
      expect(said, why).not.toMatch(/undefined|NaN|true|false/);
      expect(said.length, why).toBeLessThan(language === 'en' ? 260 : 130);
    }
  }
});

test('what happens on a node is said with nothing left open', () => {
  for (const {what, at: seconds, container = '', facts} of entries) {
    for (const language of ['zh-CN', 'en'] as const) {
      const sentence = happenings[what][language];
      const said = typeof sentence === 'string' ? sentence : sentence({at: seconds, container, ...facts});
      expect(said.replace('`started: true`', ''), what).not.toMatch(/undefined|NaN/);
    }
  }
});
