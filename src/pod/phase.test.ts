import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {podPhase} from './phase';
import type {Container, ContainerState, ContainerStatus, Pod, PodSpec} from './pod';

type Told = Partial<ContainerStatus>;

const running: Told = {state: {running: {}}};
const started: Told = {...running, started: true};
const waiting: Told = {state: {waiting: {reason: 'ContainerCreating'}}};
const ended = (exitCode: number, reason?: string): Told => ({state: {terminated: {exitCode, ...(reason ? {reason} : {})}}});
const waitingAfter = (exitCode: number): Told => ({...waiting, lastState: {terminated: {exitCode}}});

const container = (name: string, more: Partial<Container> = {}): Container => ({name, image: 'x', ...more});
const sidecar = (name: string) => container(name, {restartPolicy: 'Always'});

function statuses(told: Record<string, Told>): ContainerStatus[] {
  return Object.entries(told).map(([name, one]) => ({
    name,
    ready: false,
    restartCount: 0,
    image: 'x',
    imageID: '',
    ...one,
  }));
}

/** A Pod with an app container for each status told, named by its key, and init containers by the names in the spec. */
function podOf(told: Record<string, Told>, spec: Partial<PodSpec> = {}): Pod {
  const inits = new Set(spec.initContainers?.map(({name}) => name));
  const all = statuses(told);
  const apps = all.filter(({name}) => !inits.has(name));
  return {
    metadata: {name: 'web'},
    spec: {containers: apps.map(({name}) => container(name)), ...spec},
    status: {containerStatuses: apps, initContainerStatuses: all.filter(({name}) => inits.has(name))},
  };
}

const phaseOf = (pod: Pod, facts: {podIsTerminal?: boolean; podHasInitialized?: boolean} = {}) =>
  podPhase(pod, {podIsTerminal: false, podHasInitialized: false, ...facts});

describe('the phase of a Pod whose containers', () => {
  test.each<[string, Pod, string]>([
    ['have no status yet is Pending', {metadata: {}, spec: {containers: [container('app')]}}, 'Pending'],
    ['are being created is Pending', podOf({app: waiting}), 'Pending'],
    ['have not all been started is Pending', podOf({app: running, other: waiting}), 'Pending'],
    ['are in no state at all is Pending', podOf({app: running, other: {state: {}}}), 'Pending'],
    ['run is Running', podOf({app: running, other: running}), 'Running'],
    ['have partly failed is Running', podOf({app: running, other: ended(1)}, {restartPolicy: 'Never'}), 'Running'],
    ['have ended, but restart always, is Running', podOf({app: ended(0)}), 'Running'],
    ['have failed and restart on failure is Running', podOf({app: ended(1)}, {restartPolicy: 'OnFailure'}), 'Running'],
    ['crash and wait for their next start is Running', podOf({app: waitingAfter(1)}), 'Running'],
    ['have ended well and restart on failure is Succeeded', podOf({app: ended(0)}, {restartPolicy: 'OnFailure'}), 'Succeeded'],
    [
      'have ended well and never restart is Succeeded',
      podOf({app: ended(0), other: ended(0)}, {restartPolicy: 'Never'}),
      'Succeeded',
    ],
    [
      'have partly ended badly and never restart is Failed',
      podOf({app: ended(0), other: ended(1)}, {restartPolicy: 'Never'}),
      'Failed',
    ],
  ])('%s', (_, pod, phase) => {
    expect(phaseOf(pod)).toBe(phase);
  });
});

test('of a container that waits after its end it is not known any more whether it ended well', () => {
  expect(phaseOf(podOf({app: waitingAfter(0)}, {restartPolicy: 'Never'}))).toBe('Failed');
});

describe('a Pod that is at its end for good', () => {
  test('is Succeeded or Failed, whatever its restart policy', () => {
    expect(phaseOf(podOf({app: ended(0)}), {podIsTerminal: true})).toBe('Succeeded');
    expect(phaseOf(podOf({app: ended(0), other: ended(137)}), {podIsTerminal: true})).toBe('Failed');
  });

  test('is not while a container still runs', () => {
    expect(phaseOf(podOf({app: running, other: ended(0)}), {podIsTerminal: true})).toBe('Running');
  });

  test('is told by its restart policy if it is static', () => {
    const pod = podOf({app: ended(0)});
    const isStatic = {...pod, metadata: {annotations: {'kubernetes.io/config.source': 'file'}}};
    expect(phaseOf(isStatic, {podIsTerminal: true})).toBe('Running');
  });
});

describe('while init containers', () => {
  const withInit = (init: Told, app: Told | undefined, restartPolicy = 'Always') =>
    podOf(
      {setup: init, ...(app ? {app} : {})},
      {initContainers: [container('setup')], containers: [container('app')], restartPolicy},
    );

  test.each<[string, Pod, string]>([
    ['run, the Pod is Pending', withInit(running, undefined), 'Pending'],
    ['have not been seen, the Pod is Pending', podOf({app: running}, {initContainers: [container('setup')]}), 'Pending'],
    ['are tried again, the Pod is Pending', withInit(waitingAfter(1), waiting), 'Pending'],
    ['have failed and will be tried again, the Pod is Pending', withInit(ended(1), undefined, 'OnFailure'), 'Pending'],
    ['have failed for good, the Pod is Failed', withInit(ended(1), waiting, 'Never'), 'Failed'],
    ['have completed and the app runs, the Pod is Running', withInit(ended(0), running), 'Running'],
    ['have completed and are never tried again, the Pod is Running', withInit(ended(0), running, 'Never'), 'Running'],
    ['have completed, but the app does not run yet, the Pod is Pending', withInit(ended(0), waiting), 'Pending'],
  ])('%s', (_, pod, phase) => {
    expect(phaseOf(pod)).toBe(phase);
  });
});

describe('a sidecar', () => {
  const withSidecar = (proxy: Told, app: Told, restartPolicy = 'Always') =>
    podOf({proxy, app}, {initContainers: [sidecar('proxy')], restartPolicy});

  test('that has not started keeps the Pod Pending, unless the app containers have run before', () => {
    const pod = withSidecar(running, running);
    expect(phaseOf(pod)).toBe('Pending');
    expect(phaseOf(pod, {podHasInitialized: true})).toBe('Running');
  });

  test('that has started lets the Pod run', () => {
    expect(phaseOf(withSidecar(started, running))).toBe('Running');
  });

  test('that still runs keeps the Pod Running after the app has ended', () => {
    expect(phaseOf(withSidecar(started, ended(0), 'Never'))).toBe('Running');
  });

  test('does not decide how the Pod ended', () => {
    expect(phaseOf(withSidecar(ended(137), ended(0), 'Never'))).toBe('Succeeded');
  });
});

describe('a restart policy of a container’s own', () => {
  const ownPolicy = (more: Partial<Container>, told: Told) =>
    podOf({app: told}, {containers: [container('app', more)], restartPolicy: 'Never'});
  const rule = (action: string, operator: string, ...values: number[]) => ({action, exitCodes: {operator, values}});

  test('counts instead of the Pod’s', () => {
    expect(phaseOf(ownPolicy({restartPolicy: 'Always'}, ended(0)))).toBe('Running');
    expect(phaseOf(ownPolicy({restartPolicy: 'OnFailure'}, ended(0)))).toBe('Succeeded');
    expect(phaseOf(podOf({app: ended(1)}, {containers: [container('app', {restartPolicy: 'Never'})]}))).toBe('Failed');
  });

  test('yields to the first of its rules that fits the exit code', () => {
    const more = {restartPolicy: 'Never', restartPolicyRules: [rule('Restart', 'In', 42), rule('Restart', 'NotIn', 1, 2, 42)]};
    expect(phaseOf(ownPolicy(more, ended(42)))).toBe('Running');
    expect(phaseOf(ownPolicy(more, ended(3)))).toBe('Running');
    expect(phaseOf(ownPolicy(more, ended(1)))).toBe('Failed');
  });

  test('has no rule that fits by another operator than In and NotIn', () => {
    const more = {restartPolicy: 'Never', restartPolicyRules: [rule('Restart', 'Near', 42)]};
    expect(phaseOf(ownPolicy(more, ended(41)))).toBe('Failed');
  });

  test('has no rules without a policy beside them', () => {
    expect(phaseOf(ownPolicy({restartPolicyRules: [rule('Restart', 'In', 42)]}, ended(42)))).toBe('Failed');
  });

  test('lets an init container be tried again', () => {
    const tried = podOf(
      {setup: ended(1)},
      {initContainers: [container('setup', {restartPolicy: 'OnFailure'})], restartPolicy: 'Never'},
    );
    expect(phaseOf(tried)).toBe('Pending');
  });

  test('may start all containers afresh; none of those stopped for it has failed', () => {
    const afresh = {restartPolicy: 'Never', restartPolicyRules: [rule('RestartAllContainers', 'In', 42)]};
    expect(phaseOf(ownPolicy(afresh, ended(42)))).toBe('Running');
    expect(phaseOf(podOf({app: ended(137, 'RestartingAllContainers')}, {restartPolicy: 'Never'}))).toBe('Running');
  });
});

const anyState = fc.record<ContainerState>(
  {
    waiting: fc.record({reason: fc.constantFrom('CrashLoopBackOff', '')}),
    running: fc.constant({}),
    terminated: fc.record({exitCode: fc.constantFrom(0, 1, 137)}),
  },
  {requiredKeys: []},
);

const anyTold = fc.record<Told>(
  {state: anyState, lastState: anyState, started: fc.boolean(), ready: fc.boolean()},
  {requiredKeys: []},
);

const anyPod = fc
  .record({
    told: fc.dictionary(fc.constantFrom('app', 'other', 'setup', 'proxy', 'stranger'), anyTold),
    restartPolicy: fc.constantFrom('Always', 'OnFailure', 'Never'),
    initContainers: fc.subarray([container('setup'), sidecar('proxy')]),
  })
  .map(({told, ...spec}) => podOf(told, {...spec, containers: [container('app'), container('other')]}));

const anyFacts = fc.record({podIsTerminal: fc.boolean(), podHasInitialized: fc.boolean()});

describe('of any Pod, with whatever statuses', () => {
  test('the phase is one of four; the fifth, Unknown, is set by nobody any more', () => {
    const phases = ['Pending', 'Running', 'Succeeded', 'Failed'];
    fc.assert(fc.property(anyPod, anyFacts, (pod, facts) => phases.includes(podPhase(pod, facts))));
  });

  test('a Pod that restarts always has neither Succeeded nor Failed before it is at its end', () => {
    fc.assert(
      fc.property(anyPod, anyFacts, (pod, facts) => {
        fc.pre(pod.spec.restartPolicy === 'Always' && !facts.podIsTerminal);
        expect(['Pending', 'Running']).toContain(podPhase(pod, facts));
      }),
    );
  });
});
