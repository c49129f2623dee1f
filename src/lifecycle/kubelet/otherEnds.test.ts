import {describe, expect, test} from 'vitest';
import {withDefaults} from '../../pod/defaults';
import type {Container, Pod, PodSpec} from '../../pod/pod';
import {statusAt} from '../read/statusAt';
import type {Scenario} from '../scenario';
import {simulate} from '../simulate';
import {eventStory, nodeStory} from '../testing/nodeStory';

const podOf = (spec: Partial<PodSpec> = {}, more: Partial<Container> = {}): Pod =>
  withDefaults({metadata: {name: 'web'}, spec: {...spec, containers: [{name: 'app', image: 'app:1', ...more}]}});

const stubborn: Scenario = {containers: {app: {stop: {program: 'ignores'}}}};

const ending = {what: /evicted|deadline|shutting|stopping|signal-sent|killed|node-off|resize|exited/};

describe('node-pressure eviction', () => {
  const evicted = (threshold: 'hard' | 'soft', more: Scenario = {}, pod = podOf()) =>
    simulate(pod, {...stubborn, ...more, actions: [{at: 50, do: 'node-pressure', resource: 'memory', threshold}]});

  test('over a hard threshold leaves a second, and the two of the minimum', () => {
    const story = nodeStory(
      podOf(),
      {...stubborn, actions: [{at: 50, do: 'node-pressure', resource: 'memory', threshold: 'hard'}]},
      {...ending, from: 50},
    );
    expect(story).toEqual([
      '50 kubelet: evicted',
      '50 kubelet: stopping app',
      '50 runtime: signal-sent SIGTERM app',
      '52 runtime: killed app',
      '52 kernel: exited 137 app',
    ]);
  });

  test('over a soft one leaves what the node is set to, at most the grace period of the Pod', () => {
    const killedAt = (seconds: number) =>
      evicted('soft', {kubelet: {evictionMaxPodGracePeriodSeconds: seconds}}).entries.find(({what}) => what === 'killed')?.at;
    expect([killedAt(0), killedAt(10), killedAt(60)]).toEqual([52, 60, 80]);
  });

  test('fails the Pod with reason and condition, and the object stays', () => {
    const timeline = evicted('hard');
    const status = statusAt(timeline, 60);
    expect(status).toMatchObject({
      phase: 'Failed',
      reason: 'Evicted',
      message: expect.stringMatching(/^The node was low on resource: memory\. /),
    });
    expect(status.conditions?.find(({type}) => type === 'DisruptionTarget')).toMatchObject({
      status: 'True',
      reason: 'TerminationByKubelet',
    });
    expect(statusAt(timeline, 51).phase).toBe('Running');
  });

  test('spares the Pods that the node cannot do without', () => {
    const pod = podOf({priorityClassName: 'system-node-critical', priority: 2_000_001_000});
    expect(evicted('hard', {}, pod).entries.some(({what}) => what === 'evicted')).toBe(false);
  });
});

describe('activeDeadlineSeconds', () => {
  test('makes it unready at once, and Failed when the last container has stopped', () => {
    const pod = podOf({activeDeadlineSeconds: 20});
    const told = (seconds: number) => {
      const {phase, conditions = []} = statusAt(simulate(pod, {containers: {app: {stop: {cleanupSeconds: 5}}}}), seconds);
      const {status, reason} = conditions.find(({type}) => type === 'Ready') ?? {};
      return [phase, status, reason];
    };
    expect(told(19)).toEqual(['Running', 'True', undefined]);
    expect(told(20)).toEqual(['Running', 'False', 'PodFailed']);
    expect(told(25)).toEqual(['Failed', 'False', 'PodFailed']);
  });

  test('counts from when the kubelet took the Pod on, and fails it whatever its exit code', () => {
    const pod = podOf({activeDeadlineSeconds: 20});
    expect(nodeStory(pod, {}, {...ending, from: 20})).toEqual([
      '20 kubelet: deadline-exceeded',
      '20 kubelet: stopping app',
      '20 runtime: signal-sent SIGTERM app',
      '21 app: exited 0 app',
    ]);
    expect(statusAt(simulate(pod), 30)).toMatchObject({
      phase: 'Failed',
      reason: 'DeadlineExceeded',
      message: 'Pod was active on the node longer than the specified deadline',
    });
    expect(eventStory(pod, {}, 20)[0]).toBe(
      '20 Normal DeadlineExceeded: Pod was active on the node longer than the specified deadline',
    );
  });
});

describe('the shutdown of a node', () => {
  const actions = [{at: 50, do: 'node-shutdown'}] as const;

  test('does nothing for the Pods by default', () => {
    const timeline = simulate(podOf(), {actions, untilSeconds: 60});
    expect(nodeStory(podOf(), {actions, untilSeconds: 60}, {...ending, from: 50})).toEqual([
      '50 node: node-shutting-down',
      '50 node: node-off',
    ]);
    expect(statusAt(timeline, 60).phase).toBe('Running');
  });

  test('gives ordinary Pods the first part of the time, critical ones the last', () => {
    const kubelet = {shutdownGracePeriodSeconds: 30, shutdownGracePeriodCriticalPodsSeconds: 10};
    const scenario: Scenario = {...stubborn, actions, kubelet, untilSeconds: 90};
    const killed = (pod: Pod) => simulate(pod, scenario).entries.find(({what}) => what === 'killed')?.at;
    expect(killed(podOf())).toBe(70);
    expect(killed(podOf({priority: 2_000_000_000, priorityClassName: 'system-cluster-critical'}))).toBe(60);
    expect(killed(podOf({terminationGracePeriodSeconds: 5}))).toBe(55);
    expect(statusAt(simulate(podOf(), scenario), 80)).toMatchObject({
      phase: 'Failed',
      reason: 'Terminated',
      message: 'Pod was terminated in response to imminent node shutdown.',
    });
  });
});

describe('signals sent past Kubernetes', () => {
  const story = (action: {signal: number; from?: 'node' | 'container'}, more: Scenario = {}) =>
    nodeStory(
      podOf(),
      {...more, untilSeconds: 60, actions: [{at: 50, do: 'signal', container: 'app', ...action}]},
      {from: 50, what: /signal|exited|started/},
    );

  test('SIGKILL from the node ends process 1, and the container is started again', () => {
    expect(story({signal: 9})).toEqual([
      '50 you: signalled app',
      '50 kernel: exited 137 app',
      '50 runtime: container-started app',
    ]);
  });

  test('from inside the container process 1 does not even hear SIGKILL', () => {
    expect(story({signal: 9, from: 'container'})).toEqual(['50 you: signalled app', '50 kernel: signal-ignored app']);
  });
});

describe('a resize', () => {
  const resources = {requests: {cpu: '2', memory: '1Gi'}};
  const pod = podOf(
    {},
    {
      resources: {requests: {cpu: '1', memory: '1Gi'}},
      resizePolicy: [{resourceName: 'memory', restartPolicy: 'RestartContainer'}],
    },
  );
  const asked = (more: object = {}, version?: Scenario['version']) =>
    nodeStory(
      pod,
      {
        ...(version ? {version} : {}),
        untilSeconds: 200,
        actions: [{at: 50, do: 'resize', container: 'app', resources, ...more}],
      },
      {...ending, from: 50},
    );

  test('of the CPU takes no restart', () => {
    expect(asked()).toEqual(['50 you: resize-asked app', '50 kubelet: resize-started app', '50 kubelet: resize-completed app']);
  });

  test('takes one where the container says so', () => {
    expect(asked({resources: {requests: {cpu: '1', memory: '2Gi'}}})).toEqual([
      '50 you: resize-asked app',
      '50 kubelet: resize-started app',
      '50 kubelet: stopping app',
      '50 runtime: signal-sent SIGTERM app',
      '51 app: exited 0 app',
      '51 kubelet: resize-completed app',
    ]);
  });

  test('waits where the node has no room, or is not granted at all', () => {
    expect(asked({answer: 'deferred', fitsAfterSeconds: 40})).toEqual([
      '50 you: resize-asked app',
      '50 kubelet: resize-deferred app',
      '90 kubelet: resize-started app',
      '90 kubelet: resize-completed app',
    ]);
    expect(asked({answer: 'infeasible'})).toEqual(['50 you: resize-asked app', '50 kubelet: resize-infeasible app']);
  });

  test('is in the status: what is wanted, granted and in force', () => {
    const timeline = simulate(pod, {
      actions: [{at: 50, do: 'resize', container: 'app', resources, answer: 'deferred', fitsAfterSeconds: 40}],
    });
    const pending = statusAt(timeline, 60);
    expect(pending.conditions?.find(({type}) => type === 'PodResizePending')).toMatchObject({
      status: 'True',
      reason: 'Deferred',
    });
    expect(pending.containerStatuses?.[0]?.allocatedResources).toEqual({cpu: '1', memory: '1Gi'});
    const done = statusAt(timeline, 100);
    expect(done.conditions?.some(({type}) => type.startsWith('PodResize'))).toBe(false);
    expect(done.containerStatuses?.[0]).toMatchObject({resources, allocatedResources: resources.requests});
  });

  test('is refused where it would change the QoS class, and before 1.33', () => {
    expect(asked({resources: {}})).toEqual(['50 kube-apiserver: resize-refused app']);
    expect(asked({}, '1.32')).toEqual(['50 kube-apiserver: resize-refused app']);
  });
});

describe('the last status', () => {
  test('counts a container that was never started as ended with 137', () => {
    const scenario: Scenario = {containers: {app: {pull: {failures: 'always'}}}, actions: [{at: 50, do: 'delete'}]};
    const status = statusAt(simulate(podOf(), scenario), 60);
    expect(status.phase).toBe('Failed');
    expect(status.containerStatuses?.[0]?.state?.terminated).toMatchObject({
      exitCode: 137,
      reason: 'ContainerStatusUnknown',
      message: 'The container could not be located when the pod was terminated',
    });
  });

  test('of a deleted Pod shows the last end of a container that was waiting to be started again', () => {
    const scenario: Scenario = {
      containers: {app: {runs: [{exitsAfterSeconds: 1, exitCode: 3}]}},
      actions: [{at: 20, do: 'delete'}],
    };
    const status = statusAt(simulate(podOf(), scenario), 60);
    expect(status.phase).toBe('Failed');
    expect(status.containerStatuses?.[0]?.state?.terminated).toMatchObject({exitCode: 3, reason: 'Error'});
  });

  test('of an evicted one has lost it, because the kubelet still meant to start it again', () => {
    const scenario: Scenario = {
      containers: {app: {runs: [{exitsAfterSeconds: 1, exitCode: 3}]}},
      actions: [{at: 20, do: 'node-pressure', resource: 'memory', threshold: 'hard'}],
    };
    const [app] = statusAt(simulate(podOf(), scenario), 60).containerStatuses ?? [];
    expect(app).toMatchObject({
      state: {terminated: {exitCode: 137, reason: 'ContainerStatusUnknown'}},
      lastState: {terminated: {exitCode: 3, reason: 'Error'}},
    });
  });

  test('means the first init container in any case, and app containers only if one has run or all before have completed', () => {
    const pod = podOf({
      initContainers: [
        {name: 'first', image: 'first:1'},
        {name: 'second', image: 'second:1'},
      ],
    });
    const stuck = {first: {pull: {failures: 'always' as const}}};
    const {initContainerStatuses = [], containerStatuses = []} = statusAt(
      simulate(pod, {containers: stuck, actions: [{at: 20, do: 'delete'}]}),
      60,
    );
    const reasons = [...initContainerStatuses, ...containerStatuses].map(
      ({state}) => state?.terminated?.reason ?? state?.waiting?.reason,
    );
    expect(reasons).toEqual(['ContainerStatusUnknown', 'PodInitializing', 'PodInitializing']);
  });

  test('is Failed if one app container did not end with 0, however the others ended', () => {
    const two = withDefaults({
      metadata: {name: 'two'},
      spec: {restartPolicy: 'Never', containers: ['good', 'bad'].map((name) => ({name, image: `${name}:1`}))},
    });
    const containers = {good: {runs: [{exitsAfterSeconds: 5}]}, bad: {runs: [{exitsAfterSeconds: 5, exitCode: 1}]}};
    expect(statusAt(simulate(two, {containers}), 60).phase).toBe('Failed');
  });
});
