import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {withDefaults} from '../../pod/defaults';
import {parseManifest} from '../../pod/manifest';
import type {Container, Pod, PodSpec} from '../../pod/pod';
import type {ContainerBehaviour, Scenario} from '../scenario';
import {nodeStory} from '../testing/nodeStory';

/** A Pod of the book, as the API server stores it. */
function manifest(name: string): Pod {
  const {pod} = parseManifest(readFileSync(`static/manifests/${name}.yaml`, 'utf8'));
  if (!pod) throw new Error(name);
  return withDefaults(pod);
}

const podOf = (spec: Omit<PodSpec, 'containers'>, ...containers: Container[]): Pod =>
  withDefaults({metadata: {name: 'web'}, spec: {...spec, containers}});

const app = (more: Partial<Container> = {}): Container => ({name: 'app', image: 'app:1', ...more});

const stopped = (pod: Pod, containers: Record<string, ContainerBehaviour>, more: Scenario = {}) =>
  nodeStory(pod, {...more, containers, actions: [{at: 100, do: 'delete'}, ...(more.actions ?? [])]}, {from: 100});

const signals = (story: string[]) => story.filter((line) => /signal-sent|killed|exited/.test(line));

describe('the chapter on termination', () => {
  test('a hook of ten seconds comes out of the grace period of thirty', () => {
    expect(stopped(manifest('graceful-shutdown'), {web: {stop: {program: 'ignores'}}})).toEqual([
      '100 you: deletion-requested',
      '100 kubelet: stopping web',
      '100 kubelet: pre-stop-began web',
      '110 kubelet: pre-stop-ended web',
      '110 runtime: signal-sent SIGTERM web',
      '110 app: signal-ignored web',
      '130 runtime: killed web',
      '130 kernel: exited 137 web',
      '130 runtime: sandbox-stopped',
      '130 kube-apiserver: object-removed',
    ]);
  });

  test.each([
    [undefined, 0, 30, 30],
    [10, 10, 20, 30],
    [29, 29, 2, 31],
    [45, 30, 2, 32],
  ])('with a hook of %s s the signal comes at second %i and leaves %i s, until second %i', (hook, signalAt, given, killAt) => {
    const lifecycle = hook === undefined ? {} : {lifecycle: {preStop: {exec: {command: ['drain']}}}};
    const story = stopped(podOf({}, app(lifecycle)), {app: {preStop: {seconds: hook ?? 0}, stop: {program: 'ignores'}}});
    expect(killAt - signalAt).toBe(given);
    expect(signals(story)).toEqual([
      `${100 + signalAt} runtime: signal-sent SIGTERM app`,
      `${100 + killAt} runtime: killed app`,
      `${100 + killAt} kernel: exited 137 app`,
    ]);
  });

  test('hooks of sidecars do not queue, their stop signals do: last the first of the list', () => {
    const story = stopped(manifest('sidecar-shutdown'), {});
    expect(story.filter((line) => line.includes('pre-stop-began'))).toEqual([
      '100 kubelet: pre-stop-began proxy',
      '100 kubelet: pre-stop-began log-shipper',
      '100 kubelet: pre-stop-began app',
    ]);
    expect(signals(story)).toEqual([
      '105 runtime: signal-sent SIGTERM app',
      '106 app: exited 0 app',
      '106 runtime: signal-sent SIGTERM log-shipper',
      '107 app: exited 0 log-shipper',
      '107 runtime: signal-sent SIGTERM proxy',
      '108 app: exited 0 proxy',
    ]);
  });

  test('a sleep of 25 s leaves five seconds, which a program that needs eight does not live to see', () => {
    const pod = podOf({}, app({lifecycle: {preStop: {sleep: {seconds: 25}}}}));
    expect(signals(stopped(pod, {app: {stop: {cleanupSeconds: 8}}}))).toEqual([
      '125 runtime: signal-sent SIGTERM app',
      '130 runtime: killed app',
      '130 kernel: exited 137 app',
    ]);
  });

  test('of an app that ignores SIGTERM and two sidecars, all get SIGKILL or SIGTERM at second thirty', () => {
    const sidecar = (name: string): Container => ({name, image: 'sidecar:1', restartPolicy: 'Always'});
    const pod = podOf({initContainers: [sidecar('proxy'), sidecar('shipper')]}, app());
    expect(signals(stopped(pod, {app: {stop: {program: 'ignores'}}}))).toEqual([
      '100 runtime: signal-sent SIGTERM app',
      '130 runtime: signal-sent SIGTERM proxy',
      '130 runtime: signal-sent SIGTERM shipper',
      '130 runtime: killed app',
      '130 kernel: exited 137 app',
      '131 app: exited 0 proxy',
      '131 app: exited 0 shipper',
    ]);
    expect(signals(stopped(pod, {app: {stop: {cleanupSeconds: 4}}}))).toEqual([
      '100 runtime: signal-sent SIGTERM app',
      '104 app: exited 0 app',
      '104 runtime: signal-sent SIGTERM shipper',
      '105 app: exited 0 shipper',
      '105 runtime: signal-sent SIGTERM proxy',
      '106 app: exited 0 proxy',
    ]);
  });

  test('three kinds of process 1 leave 0, 137 and 137; where all share a PID namespace they die at once', () => {
    const behaviour: Record<string, ContainerBehaviour> = {
      handles: {},
      sleeps: {stop: {program: 'none'}},
      wraps: {stop: {form: 'shell'}},
    };
    const pod = manifest('pid-one');
    expect(signals(stopped(pod, behaviour)).filter((line) => line.includes('exited'))).toEqual([
      '101 app: exited 0 handles',
      '105 kernel: exited 137 sleeps',
      '105 kernel: exited 137 wraps',
    ]);
    const shared = {...pod, spec: {...pod.spec, shareProcessNamespace: true}};
    expect(signals(stopped(shared, behaviour)).filter((line) => line.includes('exited'))).toEqual([
      '100 kernel: exited 143 sleeps',
      '100 kernel: exited 143 wraps',
      '101 app: exited 0 handles',
    ]);
  });

  test('the image says which signal asks it to stop', () => {
    const story = stopped(podOf({}, app()), {app: {stop: {imageStopSignal: 'SIGQUIT'}}});
    expect(signals(story)).toEqual(['100 runtime: signal-sent SIGQUIT app', '101 app: exited 0 app']);
  });
});

describe('who does not wait', () => {
  test('a hook that fails changes nothing but the events', () => {
    const pod = podOf({}, app({lifecycle: {preStop: {exec: {command: ['drain']}}}}));
    const story = stopped(pod, {app: {preStop: {fails: true, seconds: 3}}});
    expect(story.slice(2, 5)).toEqual([
      '100 kubelet: pre-stop-began app',
      '103 kubelet: pre-stop-failed app',
      '103 runtime: signal-sent SIGTERM app',
    ]);
  });

  test('a hook is not run when the process ends by itself', () => {
    const pod = podOf({restartPolicy: 'Never'}, app({lifecycle: {preStop: {exec: {command: ['drain']}}}}));
    const story = nodeStory(pod, {containers: {app: {runs: [{exitsAfterSeconds: 5}]}}}, {from: 5});
    expect(story).toEqual(['7 app: exited 0 app', '7 runtime: sandbox-stopped']);
  });

  test('a process that ends during its hook takes the hook along, and no signal is sent', () => {
    const pod = podOf({}, app({lifecycle: {preStop: {exec: {command: ['drain']}}}}));
    const story = stopped(
      pod,
      {app: {preStop: {seconds: 20}}},
      {actions: [{at: 104, do: 'exit', container: 'app', exitCode: 0}]},
    );
    expect(story.slice(3)).toEqual([
      '104 app: exited 0 app',
      '104 kubelet: pre-stop-ended app',
      '104 runtime: sandbox-stopped',
      '104 kube-apiserver: object-removed',
    ]);
  });

  test('a sidecar that crashes while the Pod is being stopped is not started again', () => {
    const pod = podOf({initContainers: [{name: 'proxy', image: 'proxy:1', restartPolicy: 'Always'}]}, app());
    const behaviour = {app: {stop: {cleanupSeconds: 10}}};
    const story = stopped(pod, behaviour, {actions: [{at: 103, do: 'exit', container: 'proxy', exitCode: 1}]});
    expect(signals(story)).toEqual([
      '100 runtime: signal-sent SIGTERM app',
      '103 app: exited 1 proxy',
      '110 app: exited 0 app',
    ]);
    expect(story.filter((line) => line.includes('container-started'))).toEqual([]);
  });

  test('a second deletion with less grace moves the deadline, but the kubelet carries on as it began', () => {
    const more: Scenario = {actions: [{at: 105, do: 'delete', gracePeriodSeconds: 2}]};
    expect(stopped(podOf({}, app()), {app: {stop: {program: 'ignores'}}}, more).slice(4)).toEqual([
      '105 you: deletion-shortened',
      '105 kubelet: grace-kept',
      '130 runtime: killed app',
      '130 kernel: exited 137 app',
      '130 runtime: sandbox-stopped',
      '130 kube-apiserver: object-removed',
    ]);
  });

  test('a forced deletion takes the record at once, and leaves the process a second for its hook and two for its end', () => {
    const pod = podOf({}, app({lifecycle: {preStop: {sleep: {seconds: 10}}}}));
    const actions = [{at: 100, do: 'delete', force: true}] as const;
    const story = nodeStory(pod, {actions, containers: {app: {stop: {program: 'ignores'}}}}, {from: 100});
    expect(story).toEqual([
      '100 you: deletion-requested',
      '100 kube-apiserver: object-removed',
      '100 kubelet: stopping app',
      '100 kubelet: pre-stop-began app',
      '101 kubelet: pre-stop-given-up app',
      '101 runtime: signal-sent SIGTERM app',
      '101 app: signal-ignored app',
      '103 runtime: killed app',
      '103 kernel: exited 137 app',
      '103 runtime: sandbox-stopped',
    ]);
  });

  test('a kubelet that only finds the object gone gives the whole grace period of the Pod', () => {
    const actions = [
      {at: 100, do: 'node-silent'},
      {at: 110, do: 'delete', force: true},
      {at: 120, do: 'node-returns'},
    ] as const;
    const story = nodeStory(podOf({}, app()), {actions, containers: {app: {stop: {program: 'ignores'}}}}, {from: 120});
    expect(signals(story)).toEqual([
      '120 runtime: signal-sent SIGTERM app',
      '150 runtime: killed app',
      '150 kernel: exited 137 app',
    ]);
  });

  test('a deletion waits for the pull and the hook that the kubelet is at, and starts the rest before it stops all', () => {
    const slow = app({lifecycle: {postStart: {exec: {command: ['warm-up']}}}});
    const pod = podOf({}, slow, {name: 'late', image: 'late:1'});
    const containers = {app: {pull: {seconds: 20}, postStart: {seconds: 10}}};
    const story = nodeStory(pod, {containers, actions: [{at: 5, do: 'delete'}]}, {from: 5});
    expect(story.slice(0, 7)).toEqual([
      '5 you: deletion-requested',
      '21 runtime: container-started app',
      '21 kubelet: post-start-began app',
      '31 kubelet: post-start-ended app',
      '32 runtime: container-started late',
      '32 kubelet: stopping app',
      '32 runtime: signal-sent SIGTERM app',
    ]);
  });

  test('a kubelet that restarts halfway begins with the whole grace period again', () => {
    const more: Scenario = {actions: [{at: 120, do: 'kubelet-restarts'}]};
    const story = stopped(podOf({}, app()), {app: {stop: {program: 'ignores'}}}, more);
    expect(signals(story)).toEqual([
      '100 runtime: signal-sent SIGTERM app',
      '120 runtime: signal-sent SIGTERM app',
      '150 runtime: killed app',
      '150 kernel: exited 137 app',
    ]);
  });
});
