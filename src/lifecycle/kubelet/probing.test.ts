import {describe, expect, test} from 'vitest';
import {withDefaults} from '../../pod/defaults';
import type {Container, Pod, PodSpec, Probe} from '../../pod/pod';
import {statusAt} from '../read/statusAt';
import type {Scenario} from '../scenario';
import {simulate} from '../simulate';
import {eventStory, nodeStory} from '../testing/nodeStory';

const podOf = (more: Partial<Container>, spec: Partial<PodSpec> = {}): Pod =>
  withDefaults({metadata: {name: 'web'}, spec: {...spec, containers: [{name: 'app', image: 'app:1', ...more}]}});

const http = (more: Partial<Probe> = {}): Probe => ({httpGet: {path: '/healthz', port: 8080}, ...more});

const probes = {what: /probe|^started$|ready|stopping|exited|container-started|back-off/};

describe('the first check', () => {
  test('comes at the first tick after the delay, and ticks are counted from when the kubelet first saw the Pod', () => {
    const first = (probe: Partial<Probe>) =>
      nodeStory(podOf({livenessProbe: http(probe)}), {}, {what: /probe-succeeded/})[0]?.split(' ')[0];
    // The container starts at second 2.
    expect(first({periodSeconds: 10})).toBe('10');
    expect(first({periodSeconds: 3})).toBe('3');
    expect(first({periodSeconds: 3, initialDelaySeconds: 5})).toBe('9');
    expect(first({periodSeconds: 10, initialDelaySeconds: 15})).toBe('20');
  });

  test('of readiness comes with the first status of the running container', () => {
    expect(nodeStory(podOf({readinessProbe: http()}), {}, {what: /probe|ready/})).toEqual([
      '2 kubelet: probe-succeeded app',
      '2 kubelet: ready',
    ]);
  });
});

describe('readiness', () => {
  const pod = podOf({readinessProbe: http({periodSeconds: 5})});

  test('is false until the program answers, and then true at the next tick', () => {
    expect(nodeStory(pod, {containers: {app: {runs: [{answersAfterSeconds: 7}]}}}, {what: /probe|ready/})).toEqual([
      '2 kubelet: probe-failed app',
      '7 kubelet: probe-failed app',
      '12 kubelet: probe-succeeded app',
      '12 kubelet: ready',
    ]);
  });

  test('takes three failures in a row to go, kills nobody, and comes back with one success', () => {
    const readiness = [
      {fromSeconds: 20, outcome: 'failure' as const},
      {fromSeconds: 40, outcome: 'success' as const},
    ];
    const scenario: Scenario = {containers: {app: {probes: {readiness}}}};
    expect(nodeStory(pod, scenario, {from: 3, what: /threshold|ready|exited|stopping/})).toEqual([
      '32 kubelet: probe-threshold app',
      '32 kubelet: not-ready',
      '42 kubelet: ready',
    ]);
    expect(statusAt(simulate(pod, scenario), 50).containerStatuses?.[0]).toMatchObject({restartCount: 0, ready: true});
  });

  test('goes on being asked while the Pod is on its way out', () => {
    const readiness = [{fromSeconds: 100, outcome: 'failure' as const}];
    const scenario: Scenario = {
      containers: {app: {probes: {readiness}, stop: {cleanupSeconds: 25}}},
      actions: [{at: 100, do: 'delete'}],
    };
    expect(nodeStory(pod, scenario, {from: 100, what: /threshold|not-ready|exited/}).slice(0, 3)).toEqual([
      '112 kubelet: probe-threshold app',
      '112 kubelet: not-ready',
      '125 app: exited 0 app',
    ]);
  });

  test('of the Pod waits for its readiness gates, too', () => {
    const gated = podOf({}, {readinessGates: [{conditionType: 'example.com/lb'}]});
    const scenario: Scenario = {actions: [{at: 20, do: 'set-condition', type: 'example.com/lb', status: 'True'}]};
    const timeline = simulate(gated, scenario);
    const ready = (seconds: number) => statusAt(timeline, seconds).conditions?.find(({type}) => type === 'Ready');
    expect(ready(10)).toMatchObject({
      status: 'False',
      reason: 'ReadinessGatesNotReady',
      message: 'corresponding condition of pod readiness gate "example.com/lb" does not exist.',
    });
    expect(ready(20)).toMatchObject({status: 'True'});
  });
});

describe('liveness', () => {
  const failing = {app: {probes: {liveness: [{fromSeconds: 10, outcome: 'failure' as const}]}}};

  test('kills after three failures in a row, and the restart is told beforehand', () => {
    const pod = podOf({livenessProbe: http({periodSeconds: 5})});
    expect(nodeStory(pod, {containers: failing, untilSeconds: 30}, {...probes, from: 12})).toEqual([
      '15 kubelet: probe-failed app',
      '20 kubelet: probe-failed app',
      '25 kubelet: probe-failed app',
      '25 kubelet: probe-threshold app',
      '25 kubelet: stopping app',
      '26 app: exited 0 app',
      '26 runtime: container-started app',
      '30 kubelet: probe-succeeded app',
    ]);
    expect(eventStory(pod, {containers: failing, untilSeconds: 25}, 25).slice(0, 2)).toEqual([
      '25 Warning Unhealthy {app}: Liveness probe failed: HTTP probe failed with statuscode: 503',
      '25 Normal Killing {app}: Container app failed liveness probe, will be restarted',
    ]);
  });

  describe('with the policy Never', () => {
    const probe = http({periodSeconds: 5, terminationGracePeriodSeconds: 4});
    const never = (more: Partial<Container>, ...others: Container[]): Pod => {
      const {metadata, spec} = podOf({livenessProbe: probe, ...more}, {restartPolicy: 'Never'});
      return withDefaults({metadata, spec: {...spec, containers: [...spec.containers, ...others]}});
    };
    const deaf = {...failing, app: {...failing.app, stop: {program: 'ignores' as const}}};
    const ends = (pod: Pod) => ({
      events: eventStory(pod, {containers: deaf, untilSeconds: 100}).filter((line) => line.includes('Killing')),
      story: nodeStory(pod, {containers: deaf, untilSeconds: 100}, {from: 25, what: /killed|container-started|sandbox/}),
    });

    test('kills one of two and does not restart it', () => {
      const pod = never({}, {name: 'other', image: 'other:1'});
      expect(ends(pod)).toEqual({
        events: ['25 Normal Killing {app}: Container app failed liveness probe'],
        story: ['29 runtime: killed app'],
      });
      expect(statusAt(simulate(pod, {containers: deaf, untilSeconds: 100}), 100)).toMatchObject({phase: 'Running'});
    });

    test('stops the whole Pod if none would be left, with the grace period of the Pod', () => {
      const pod = never({});
      expect(ends(pod)).toEqual({
        events: ['25 Normal Killing {app}: Stopping container app'],
        story: ['55 runtime: killed app', '55 runtime: sandbox-stopped'],
      });
      expect(statusAt(simulate(pod, {containers: deaf}), 100)).toMatchObject({phase: 'Failed'});
    });

    test('asks the rules for exit codes only once there is an exit code', () => {
      const rules: Partial<Container> = {
        restartPolicy: 'Never',
        restartPolicyRules: [{action: 'Restart', exitCodes: {operator: 'In', values: [137]}}],
      };
      expect(ends(never(rules, {name: 'other', image: 'other:1'}))).toEqual({
        events: expect.arrayContaining(['25 Normal Killing {app}: Container app failed liveness probe']),
        story: expect.arrayContaining(['29 runtime: killed app', '29 runtime: container-started app']),
      });
    });
  });

  test('uses the grace period of the probe, if it has one', () => {
    const pod = podOf({livenessProbe: http({periodSeconds: 5, terminationGracePeriodSeconds: 4})});
    const containers = {app: {...failing.app, stop: {program: 'ignores' as const}}};
    expect(nodeStory(pod, {containers, untilSeconds: 40}, {from: 25, what: /stopping|killed/})).toEqual([
      '25 kubelet: stopping app',
      '29 runtime: killed app',
    ]);
  });

  test('finds no fault any more once the Pod is being deleted', () => {
    const pod = podOf({livenessProbe: http({periodSeconds: 5})});
    const containers = {app: {...failing.app, stop: {cleanupSeconds: 28}}};
    const story = nodeStory(pod, {containers, actions: [{at: 11, do: 'delete'}]}, {from: 11, what: /probe|exited/});
    expect(story).toEqual(['39 app: exited 0 app']);
  });

  test('restarts without a wait as long as the container lives longer than its back-off', () => {
    const pod = podOf({livenessProbe: http({periodSeconds: 5})});
    const {entries} = simulate(pod, {containers: failing, untilSeconds: 400});
    const [first] = entries.filter(({what}) => what === 'back-off');
    expect(first).toMatchObject({at: 126, facts: {wait: 40, restarts: 4}});
  });

  test('counts for nothing when the probe itself cannot be run', () => {
    const pod = podOf({livenessProbe: {exec: {command: ['check']}, periodSeconds: 5}});
    const liveness = [{fromSeconds: 0, outcome: 'error' as const}];
    const story = nodeStory(pod, {untilSeconds: 300, containers: {app: {probes: {liveness}}}}, {what: /probe|stopping/});
    expect(story).toEqual(['5 kubelet: probe-errored app']);
  });

  test('a warning counts as a success', () => {
    const liveness = [{fromSeconds: 0, outcome: 'warning' as const}];
    const pod = podOf({livenessProbe: http({periodSeconds: 5})});
    expect(eventStory(pod, {untilSeconds: 20, containers: {app: {probes: {liveness}}}}, 3)).toEqual([
      '5 Warning ProbeWarning {app}: Liveness probe warning: Probe terminated redirects, Response body: ',
    ]);
  });
});

describe('startup', () => {
  test('keeps the others waiting until it has succeeded', () => {
    const pod = podOf({
      startupProbe: http({periodSeconds: 3, failureThreshold: 30}),
      livenessProbe: http({periodSeconds: 2}),
      readinessProbe: http({periodSeconds: 5}),
    });
    expect(nodeStory(pod, {containers: {app: {runs: [{answersAfterSeconds: 6}]}}}, {what: /probe|^started$|ready/})).toEqual([
      '3 kubelet: probe-failed app',
      '6 kubelet: probe-failed app',
      '9 kubelet: probe-succeeded app',
      '9 kubelet: started app',
      '9 kubelet: probe-succeeded app',
      '9 kubelet: ready',
      '10 kubelet: probe-succeeded app',
    ]);
    const timeline = simulate(pod, {containers: {app: {runs: [{answersAfterSeconds: 6}]}}});
    expect(statusAt(timeline, 8).containerStatuses?.[0]).toMatchObject({started: false, ready: false});
    expect(statusAt(timeline, 9).containerStatuses?.[0]).toMatchObject({started: true, ready: true});
  });

  test('kills what has not started in time', () => {
    const pod = podOf({startupProbe: http({periodSeconds: 5, failureThreshold: 2})});
    const story = nodeStory(pod, {untilSeconds: 14, containers: {app: {runs: [{answersAfterSeconds: 60}]}}}, probes);
    expect(story.slice(1)).toEqual([
      '5 kubelet: probe-failed app',
      '10 kubelet: probe-failed app',
      '10 kubelet: probe-threshold app',
      '10 kubelet: stopping app',
      '11 app: exited 0 app',
      '11 runtime: container-started app',
    ]);
    expect(eventStory(pod, {untilSeconds: 6, containers: {app: {runs: [{answersAfterSeconds: 60}]}}}, 5)[0]).toMatch(
      /^5 Warning Unhealthy \{app\}: Startup probe failed: Get "http:\/\/10\.\S+:8080\/healthz": dial tcp 10\.\S+:8080: connect: connection refused$/,
    );
  });
});

test('somebody may decide what a probe finds', () => {
  const pod = podOf({livenessProbe: http({periodSeconds: 5}), readinessProbe: http({periodSeconds: 5})});
  const actions = [
    {at: 21, do: 'probe-finds', container: 'app', probe: 'readiness', outcome: 'failure'},
    {at: 41, do: 'probe-finds', container: 'app', probe: 'readiness', outcome: 'success'},
  ] as const;
  expect(nodeStory(pod, {actions}, {from: 20, what: /ready/})).toEqual(['32 kubelet: not-ready', '42 kubelet: ready']);
});

test('a success that only repeats itself is told once, however often the status is written', () => {
  const pod = podOf({livenessProbe: http({periodSeconds: 5}), readinessProbe: http({periodSeconds: 5})});
  const twice = {
    ...pod,
    spec: {
      ...pod.spec,
      containers: [...pod.spec.containers, {name: 'crashes', image: 'crashes:1', imagePullPolicy: 'IfNotPresent'}],
    },
  };
  const scenario: Scenario = {untilSeconds: 300, containers: {crashes: {runs: [{exitsAfterSeconds: 1}]}}};
  expect(nodeStory(twice, scenario, {what: /probe/})).toEqual([
    '3 kubelet: probe-succeeded app',
    '5 kubelet: probe-succeeded app',
  ]);
});

test('a container that has ended before the others fails its readiness probe while they are still being stopped', () => {
  const pod = podOf({readinessProbe: http({periodSeconds: 5})});
  const two = {...pod, spec: {...pod.spec, containers: [...pod.spec.containers, {name: 'slow', image: 'slow:1'}]}};
  const scenario: Scenario = {containers: {slow: {stop: {cleanupSeconds: 25}}}, actions: [{at: 100, do: 'delete'}]};
  expect(nodeStory(two, scenario, {from: 100, what: /exited|not-ready|threshold/}).slice(0, 4)).toEqual([
    '101 app: exited 0 app',
    '113 kubelet: probe-threshold app',
    '113 kubelet: not-ready',
    '125 app: exited 0 slow',
  ]);
});
