import {describe, expect, test} from 'vitest';
import {withDefaults} from '../../pod/defaults';
import type {Container, Pod, PodSpec} from '../../pod/pod';
import {rowAt} from '../read/rowAt';
import {statusAt} from '../read/statusAt';
import {timestamp} from '../read/timestamp';
import type {Scenario} from '../scenario';
import {simulate} from '../simulate';
import {eventStory, nodeStory} from '../testing/nodeStory';

const podOf = (spec: Omit<PodSpec, 'containers'>, ...containers: Container[]): Pod =>
  withDefaults({metadata: {name: 'web'}, spec: {...spec, containers}});

const container = (name: string, more: Partial<Container> = {}): Container => ({name, image: `${name}:1`, ...more});

const starts = {what: /container-started|exited/};

describe('a crash loop', () => {
  const pod = podOf({}, container('app'));
  const crashing: Scenario = {
    untilSeconds: 2000,
    containers: {app: {pull: {seconds: 0}, runs: [{exitsAfterSeconds: 1, exitCode: 1}]}},
  };

  test('restarts at once, then after 10, 20, 40, 80, 160 and 300 s', () => {
    const {entries} = simulate(pod, crashing);
    const waits = entries.filter(({what}) => what === 'back-off').map(({facts}) => facts?.wait);
    expect(waits.slice(0, 8)).toEqual([10, 20, 40, 80, 160, 300, 300, 300]);
  });

  test('is shown as Terminated for a moment, then as CrashLoopBackOff with the crash under lastState, and the Pod is Running', () => {
    const timeline = simulate(pod, crashing);
    const {phase, containerStatuses} = statusAt(timeline, 8);
    expect(phase).toBe('Running');
    expect(containerStatuses?.[0]).toMatchObject({
      ready: false,
      restartCount: 1,
      state: {
        waiting: {
          reason: 'CrashLoopBackOff',
          message: expect.stringMatching(/^back-off 10s restarting failed container=app pod=web_default\(/),
        },
      },
      lastState: {terminated: {exitCode: 1, reason: 'Error'}},
    });
  });

  test('does not care for the exit code: 0 waits like any other', () => {
    const ending: Scenario = {...crashing, containers: {app: {pull: {seconds: 0}, runs: [{exitsAfterSeconds: 1}]}}};
    expect(nodeStory(pod, {...ending, untilSeconds: 30}, {what: /back-off/})).toEqual([
      '3 kubelet: back-off app',
      '14 kubelet: back-off app',
    ]);
  });

  test('tells of it as Kubernetes does', () => {
    expect(eventStory(pod, {...crashing, untilSeconds: 5}, 3)).toEqual([
      '3 Warning BackOff {app}: Back-off restarting failed container app in pod web_default(00000001-0000-4000-8000-000000000001)',
    ]);
  });

  test('starts over after a run of more than ten minutes', () => {
    const runs = [
      ...Array.from({length: 4}, () => ({exitsAfterSeconds: 1, exitCode: 1})),
      {exitsAfterSeconds: 700},
      {exitsAfterSeconds: 1},
      {},
    ];
    const {entries} = simulate(pod, {containers: {app: {pull: {seconds: 0}, runs}}});
    expect(entries.filter(({what}) => what === 'back-off').map(({facts}) => facts?.wait)).toEqual([10, 20, 40, 10]);
  });

  test('may be bounded by the node since 1.35', () => {
    const waits = (version: Scenario['version']) =>
      simulate(pod, {...crashing, version, untilSeconds: 100, kubelet: {maxContainerRestartSeconds: 15}})
        .entries.filter(({what}) => what === 'back-off')
        .map(({facts}) => facts?.wait);
    expect(waits('1.35').slice(0, 4)).toEqual([10, 15, 15, 15]);
    expect(waits('1.34')).toEqual([10, 20, 40, 80]);
  });
});

describe('whether it is started again', () => {
  const ends = (exitCode: number) => ({app: {pull: {seconds: 0}, runs: [{exitsAfterSeconds: 2, exitCode}, {}]}});
  const phaseAt = (pod: Pod, exitCode: number) =>
    statusAt(simulate(pod, {containers: ends(exitCode), untilSeconds: 60}), 59).phase;

  test.each([
    ['Always', 0, 'Running'],
    ['Always', 3, 'Running'],
    ['OnFailure', 0, 'Succeeded'],
    ['OnFailure', 3, 'Running'],
    ['Never', 0, 'Succeeded'],
    ['Never', 3, 'Failed'],
  ])('with %s and exit code %i the Pod is %s', (restartPolicy, exitCode, phase) => {
    expect(phaseAt(podOf({restartPolicy}, container('app')), exitCode)).toBe(phase);
  });

  test('a rule of its own may say so since 1.35', () => {
    const restartPolicyRules = [{action: 'Restart', exitCodes: {operator: 'In', values: [42]}}];
    const pod = podOf({restartPolicy: 'Never'}, container('app', {restartPolicy: 'Never', restartPolicyRules}));
    const phase = (version: Scenario['version']) =>
      statusAt(simulate(pod, {version, containers: ends(42), untilSeconds: 60}), 59).phase;
    expect([phase('1.34'), phase('1.35')]).toEqual(['Failed', 'Running']);
  });

  test('sidecars do not keep a Pod going whose work is done', () => {
    const pod = podOf(
      {restartPolicy: 'Never', initContainers: [container('proxy', {restartPolicy: 'Always'})]},
      container('job'),
    );
    expect(nodeStory(pod, {containers: {job: {runs: [{exitsAfterSeconds: 10}]}}}, {from: 13})).toEqual([
      '13 app: exited 0 job',
      '13 kubelet: stopping proxy',
      '13 runtime: signal-sent SIGTERM proxy',
      '14 app: exited 0 proxy',
      '14 runtime: sandbox-stopped',
    ]);
  });
});

describe('a kill for memory', () => {
  const pod = podOf({}, container('app'));
  const oom = (victim: 'process-1' | 'child', more: Scenario = {}) =>
    nodeStory(
      pod,
      {...more, actions: [{at: 10, do: 'out-of-memory', container: 'app', victim}]},
      {from: 10, what: /exited|child-killed/},
    );

  test('of process 1 ends the container with 137', () => {
    expect(oom('process-1')).toEqual(['10 kernel: exited 137 app']);
    const timeline = simulate(pod, {actions: [{at: 10, do: 'out-of-memory', container: 'app', victim: 'process-1'}]});
    expect(statusAt(timeline, 20).containerStatuses?.[0]?.lastState?.terminated).toMatchObject({
      exitCode: 137,
      reason: 'OOMKilled',
    });
  });

  test('of a child takes the container along on cgroup v2, and is seen by nobody on cgroup v1', () => {
    expect(oom('child')).toEqual(['10 kernel: exited 137 app']);
    expect(oom('child', {kubelet: {cgroup: 'v1'}})).toEqual(['10 kernel: child-killed app']);
    expect(oom('child', {kubelet: {singleProcessOOMKill: true}})).toEqual(['10 kernel: child-killed app']);
  });
});

test('since 1.36 a rule may have all containers begin anew, without hooks and with two seconds each', () => {
  const restartPolicyRules = [{action: 'RestartAllContainers', exitCodes: {operator: 'In', values: [42]}}];
  const trigger = container('one', {restartPolicy: 'Never', restartPolicyRules});
  const lifecycle = {preStop: {exec: {command: ['drain']}}};
  const pod = podOf({initContainers: [container('first')]}, trigger, container('two', {lifecycle}));
  const containers = {one: {runs: [{exitsAfterSeconds: 10, exitCode: 42}, {}]}, two: {stop: {program: 'ignores' as const}}};
  const story = nodeStory(pod, {containers}, {from: 14, what: /restarting-all|signal|killed|exited|started|pre-stop|sandbox/});
  expect(story).toEqual([
    '14 app: exited 42 one',
    '14 kubelet: restarting-all one',
    '14 runtime: signal-sent SIGTERM two',
    '14 app: signal-ignored two',
    '16 runtime: killed two',
    '16 kernel: exited 137 two',
    '17 runtime: container-started first',
    '18 app: exited 0 first',
    '18 runtime: container-started one',
    '18 runtime: container-started two',
  ]);
  const before = statusAt(simulate(pod, {containers}), 13);
  const after = statusAt(simulate(pod, {containers}), 20);
  expect(after.podIP).toBe(before.podIP);
  expect(after.containerStatuses?.map(({restartCount, lastState}) => [restartCount, lastState?.terminated?.reason])).toEqual([
    [1, 'RestartingAllContainers'],
    [1, 'RestartingAllContainers'],
  ]);
  // When it ended is lost, so that RESTARTS has no time beside the count, which goes up as soon as they are removed.
  expect(rowAt(simulate(pod, {containers}), 16)).toMatchObject({status: 'RestartingAllContainers', restarts: '2'});
  expect(rowAt(simulate(pod, {containers}), 20)).toMatchObject({status: 'Running', restarts: '2'});
});

test('all beginning anew again and again does not stop time', () => {
  const restartPolicyRules = [{action: 'RestartAllContainers', exitCodes: {operator: 'In', values: [42]}}];
  const pod = podOf({}, container('one', {restartPolicy: 'Never', restartPolicyRules}));
  const {entries, end} = simulate(pod, {untilSeconds: 100, containers: {one: {runs: [{exitsAfterSeconds: 0, exitCode: 42}]}}});
  expect(end).toBe(100);
  expect(entries.length).toBeLessThan(1000);
});

describe('what begins anew', () => {
  const pod = podOf({initContainers: [container('first')]}, container('app'));

  test('a lost sandbox is made again with another address, and init containers run once more', () => {
    const scenario: Scenario = {actions: [{at: 30, do: 'sandbox-lost'}]};
    expect(nodeStory(pod, scenario, {from: 30})).toEqual([
      '30 kernel: sandbox-lost',
      '30 kubelet: sandbox-changed',
      '30 kubelet: stopping app',
      '30 runtime: signal-sent SIGTERM app',
      '31 app: exited 0 app',
      '32 runtime: sandbox-created',
      '32 runtime: container-started first',
      '33 app: exited 0 first',
      '33 runtime: container-started app',
    ]);
    const timeline = simulate(pod, scenario);
    expect(statusAt(timeline, 40).podIP).not.toBe(statusAt(timeline, 20).podIP);
  });

  test('after a reboot of the node the same Pod runs again, from its first init container on', () => {
    const scenario: Scenario = {actions: [{at: 30, do: 'node-reboots'}]};
    expect(nodeStory(pod, scenario, {from: 30, ...starts})).toEqual([
      '31 runtime: container-started first',
      '32 app: exited 0 first',
      '32 runtime: container-started app',
    ]);
    const [app] = statusAt(simulate(pod, scenario), 40).containerStatuses ?? [];
    expect(app).toMatchObject({
      restartCount: 1,
      state: {running: {}},
      lastState: {terminated: {exitCode: 255, reason: 'Unknown'}},
    });
  });

  test('after an outage counts the end from when the runtime found it, not from when the power went', () => {
    const outage: Scenario = {
      actions: [
        {at: 30, do: 'node-off'},
        {at: 60, do: 'node-returns'},
      ],
      untilSeconds: 90,
    };
    const [status] = statusAt(simulate(podOf({}, container('app')), outage), 90).containerStatuses ?? [];
    expect(status).toMatchObject({
      restartCount: 1,
      lastState: {terminated: {exitCode: 255, reason: 'Unknown', finishedAt: timestamp(60)}},
    });
  });

  test('with the policy Never it does not', () => {
    const once = podOf({restartPolicy: 'Never'}, container('app'));
    const timeline = simulate(once, {actions: [{at: 30, do: 'node-reboots'}]});
    expect(statusAt(timeline, 40).phase).toBe('Failed');
  });

  test('a kubelet that restarts leaves containers alone and forgets their back-off', () => {
    const containers = {app: {pull: {seconds: 0}, runs: [{exitsAfterSeconds: 1, exitCode: 1}]}};
    const story = nodeStory(
      podOf({}, container('app')),
      {containers, untilSeconds: 60, actions: [{at: 20, do: 'kubelet-restarts'}]},
      {what: /started|back-off/},
    );
    expect(story).toEqual([
      '1 runtime: container-started app',
      '2 runtime: container-started app',
      '3 kubelet: back-off app',
      '13 runtime: container-started app',
      '14 kubelet: back-off app',
      '20 kubelet: kubelet-restarted',
      '20 runtime: container-started app',
      '21 kubelet: back-off app',
      '31 runtime: container-started app',
      '32 kubelet: back-off app',
      '52 runtime: container-started app',
      '53 kubelet: back-off app',
    ]);
  });

  test('a container that was ready stays so when its kubelet restarts, but not before 1.35', () => {
    const readinessProbe = {httpGet: {path: '/', port: 80}};
    const told = (version: Scenario['version']) =>
      nodeStory(
        podOf({}, container('app', {readinessProbe})),
        {version, actions: [{at: 20, do: 'kubelet-restarts'}]},
        {from: 20, what: /ready/},
      );
    expect(told('1.35')).toEqual([]);
    expect(told('1.34')).toEqual(['20 kubelet: not-ready', '20 kubelet: ready']);
  });

  test('a new image restarts its container at once, whatever the policy, in the same Pod', () => {
    const story = nodeStory(
      podOf({restartPolicy: 'Never'}, container('app')),
      {actions: [{at: 10, do: 'change-image', container: 'app', image: 'app:2'}]},
      {from: 10, ...starts},
    );
    expect(story).toEqual(['11 app: exited 0 app', '12 runtime: container-started app']);
  });
});
