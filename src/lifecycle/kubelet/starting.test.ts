import {describe, expect, test} from 'vitest';
import {withDefaults} from '../../pod/defaults';
import type {Container, Pod, PodSpec} from '../../pod/pod';
import {statusAt} from '../read/statusAt';
import type {Scenario} from '../scenario';
import {simulate} from '../simulate';
import {eventStory, nodeStory} from '../testing/nodeStory';

const podOf = (spec: Omit<PodSpec, 'containers'>, ...containers: Container[]): Pod =>
  withDefaults({metadata: {name: 'web'}, spec: {...spec, containers}});

const container = (name: string, more: Partial<Container> = {}): Container => ({name, image: `${name}:1`, ...more});

const started = /container-started|exited|^started$/;

describe('the order in which containers start', () => {
  test('init containers one after the other, a sidecar when it has started, then app containers in list order', () => {
    const sidecar = container('proxy', {restartPolicy: 'Always'});
    const pod = podOf({initContainers: [container('first'), sidecar, container('second')]}, container('one'), container('two'));
    expect(nodeStory(pod, {containers: {first: {runs: [{exitsAfterSeconds: 5}]}}}, {what: started})).toEqual([
      '2 runtime: container-started first',
      '7 app: exited 0 first',
      '8 runtime: container-started proxy',
      '9 runtime: container-started second',
      '10 app: exited 0 second',
      '11 runtime: container-started one',
      '12 runtime: container-started two',
    ]);
  });

  test('a sidecar with a startup probe holds up what comes after it until the probe has succeeded', () => {
    const startupProbe = {httpGet: {path: '/', port: 80}, periodSeconds: 2};
    const pod = podOf({initContainers: [container('proxy', {restartPolicy: 'Always', startupProbe})]}, container('app'));
    expect(nodeStory(pod, {containers: {proxy: {runs: [{answersAfterSeconds: 5}]}}}, {what: started})).toEqual([
      '2 runtime: container-started proxy',
      '8 kubelet: started proxy',
      '9 runtime: container-started app',
    ]);
  });

  test('before 1.29 a sidecar is an init container like any other, and one that never ends holds up the Pod for ever', () => {
    const pod = podOf({initContainers: [container('proxy', {restartPolicy: 'Always'})]}, container('app'));
    const story = (version: Scenario['version']) =>
      nodeStory(pod, {version, containers: {proxy: {runs: [{}]}}}, {what: /container-started/});
    expect(story('1.28')).toEqual(['2 runtime: container-started proxy']);
    expect(story('1.29')).toEqual(['2 runtime: container-started proxy', '3 runtime: container-started app']);
  });

  test('a postStart hook holds up the next container, and until it ends the status says nothing of this one', () => {
    const lifecycle = {postStart: {exec: {command: ['warm-up']}}};
    const pod = podOf({}, container('one', {lifecycle}), container('two'));
    const scenario: Scenario = {containers: {one: {postStart: {seconds: 10}}}};
    expect(nodeStory(pod, scenario, {from: 2})).toEqual([
      '2 runtime: container-started one',
      '2 kubelet: post-start-began one',
      '12 kubelet: post-start-ended one',
      '13 runtime: container-started two',
    ]);
    const timeline = simulate(pod, scenario);
    const states = (seconds: number) =>
      statusAt(timeline, seconds).containerStatuses?.map(({state}) => Object.keys(state ?? {})[0]);
    expect(states(11)).toEqual(['waiting', 'waiting']);
    expect(states(14)).toEqual(['running', 'running']);
    expect(statusAt(timeline, 14).phase).toBe('Running');
  });

  test('a postStart hook that fails stops its container, and the restart policy decides', () => {
    const lifecycle = {postStart: {exec: {command: ['warm-up']}}};
    const pod = podOf({}, container('app', {lifecycle}));
    const scenario: Scenario = {
      untilSeconds: 20,
      containers: {app: {postStart: {fails: true, seconds: 3}, stop: {exitCode: 1}}},
    };
    expect(nodeStory(pod, scenario, {from: 2}).slice(0, 6)).toEqual([
      '2 runtime: container-started app',
      '2 kubelet: post-start-began app',
      '5 kubelet: post-start-failed app',
      '5 kubelet: stopping app',
      '5 runtime: signal-sent SIGTERM app',
      '6 app: exited 1 app',
    ]);
    expect(eventStory(pod, scenario, 5).slice(0, 2)).toEqual([
      '5 Warning FailedPostStartHook {app}: PostStartHook failed',
      '5 Normal Killing {app}: FailedPostStartHook',
    ]);
  });

  test('the phase is Pending as long as one app container has never been started', () => {
    const pod = podOf({}, container('one'), container('two'));
    const timeline = simulate(pod, {untilSeconds: 600, containers: {two: {pull: {failures: 'always'}}}});
    const {phase, containerStatuses = []} = statusAt(timeline, 500);
    expect(phase).toBe('Pending');
    expect(containerStatuses.map(({state}) => Object.keys(state ?? {})[0])).toEqual(['running', 'waiting']);
    expect(containerStatuses[1]?.state?.waiting).toEqual({
      reason: 'ImagePullBackOff',
      message: 'Back-off pulling image "two:1": ErrImagePull: failed to resolve reference "two:1": not found',
    });
  });
});

describe('images', () => {
  test('a pull that fails is tried again after 10, 20, 40, 80, 160 and then 300 s, counted from the failure', () => {
    const pod = podOf({}, container('app'));
    const story = nodeStory(
      pod,
      {untilSeconds: 1600, containers: {app: {pull: {seconds: 0.5, failures: 'always'}}}},
      {what: /pulling/},
    );
    const times = story.map((line) => Number(line.split(' ')[0]));
    const waits = times.slice(1).map((at, index) => at - (times[index] ?? 0) - 0.5);
    expect(waits.slice(0, 8)).toEqual([10, 20, 40, 80, 160, 300, 300, 300]);
  });

  test('the same image has one back-off in a Pod, and is pulled once on a node', () => {
    const pod = podOf({}, container('one', {image: 'same:1'}), container('two', {image: 'same:1'}));
    expect(nodeStory(pod, {}, {what: /pull/})).toEqual([
      '1 kubelet: pulling one',
      '2 kubelet: pulled one',
      '2 kubelet: pulled two',
    ]);
  });

  test('the events are those of Kubernetes, word for word', () => {
    const pod = podOf({}, container('app'));
    expect(eventStory(pod, {containers: {app: {pull: {failures: 1}}}})).toEqual([
      '1 Normal Pulling {app}: Pulling image "app:1"',
      '2 Warning Failed {app}: Failed to pull image "app:1": failed to resolve reference "app:1": not found',
      '2 Warning Failed {app}: Error: ErrImagePull',
      '2 Normal BackOff {app}: Back-off pulling image "app:1"',
      '2 Warning Failed {app}: Error: ImagePullBackOff',
      '12 Normal Pulling {app}: Pulling image "app:1"',
      '13 Normal Pulled {app}: Successfully pulled image "app:1" in 1s (1s including waiting). Image size: 50000000 bytes.',
      '13 Normal Created {app}: Container created',
      '13 Normal Started {app}: Container started',
    ]);
  });

  test('before 1.35 they name the container in the message', () => {
    const words = (version: Scenario['version']) => eventStory(podOf({}, container('app')), {version}).slice(-2);
    expect(words('1.34')).toEqual([
      '2 Normal Created {app}: Created container: app',
      '2 Normal Started {app}: Started container app',
    ]);
    expect(words('1.31')[0]).toBe('2 Normal Created {app}: Created container app');
    expect(words('1.35')).toEqual(['2 Normal Created {app}: Container created', '2 Normal Started {app}: Container started']);
  });

  test('with the policy Never an image that is not on the node is not fetched', () => {
    const pod = podOf({}, container('app', {imagePullPolicy: 'Never'}));
    expect(statusAt(simulate(pod), 60).containerStatuses?.[0]?.state?.waiting).toEqual({
      reason: 'ErrImageNeverPull',
      message: 'Container image "app:1" is not present with pull policy of Never',
    });
  });
});

describe('an init container that fails', () => {
  const pod = (restartPolicy: string) => podOf({restartPolicy, initContainers: [container('first')]}, container('app'));
  const containers = {first: {runs: [{exitsAfterSeconds: 1, exitCode: 5}]}};

  test('with Never fails the Pod', () => {
    const timeline = simulate(pod('Never'), {containers});
    expect(statusAt(timeline, 10)).toMatchObject({phase: 'Failed'});
    expect(timeline.entries.some(({what, container: name}) => what === 'container-started' && name === 'app')).toBe(false);
  });

  test('else is tried again, with the back-off of any container', () => {
    const story = nodeStory(pod('Always'), {containers, untilSeconds: 60}, {what: /container-started/});
    expect(story).toEqual([
      '2 runtime: container-started first',
      '3 runtime: container-started first',
      '14 runtime: container-started first',
      '35 runtime: container-started first',
    ]);
  });
});
