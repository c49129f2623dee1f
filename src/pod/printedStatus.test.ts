import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Container, ContainerState, ContainerStatus, Pod, PodStatus} from './pod';
import {printedRow} from './printedStatus';

const now = '2026-07-01T12:00:00Z';

type Told = Partial<ContainerStatus>;

const running: Told = {ready: true, state: {running: {}}};
const waiting = (reason: string): Told => ({state: {waiting: {reason}}});
const ended = (terminated: Partial<NonNullable<ContainerState['terminated']>>): Told => ({
  state: {terminated: {exitCode: 0, ...terminated}},
});
const completed = ended({reason: 'Completed'});
const restarted = (restartCount: number, finishedAt?: string): Told => ({
  restartCount,
  lastState: {terminated: {exitCode: 1, ...(finishedAt ? {finishedAt} : {})}},
});

const container = (name: string, more: Partial<Container> = {}): Container => ({name, image: 'x', ...more});
const sidecar = (name: string) => container(name, {restartPolicy: 'Always'});

function statuses(containers: Container[], told: Told[]): ContainerStatus[] {
  return told.map((one, index) => ({
    name: containers[index]?.name ?? 'stranger',
    ready: false,
    restartCount: 0,
    image: 'x',
    imageID: '',
    ...one,
  }));
}

type Described = {apps?: Told[]; inits?: [Container, Told?][]; status?: PodStatus; pod?: Partial<Pod>};

/** A Pod with an app container for each of `apps`, and init containers with what is told of them, if anything is. */
function podOf({apps = [running], inits = [], status = {phase: 'Running'}, pod = {}}: Described): Pod {
  const containers = apps.map((_, index) => container(`app-${index}`));
  const initContainers = inits.map(([one]) => one);
  const told = inits.flatMap(([, one]) => (one ? [one] : []));
  return {
    ...pod,
    metadata: {name: 'web', ...pod.metadata},
    spec: {containers, initContainers, ...pod.spec},
    status: {
      initContainerStatuses: statuses(initContainers, told),
      containerStatuses: statuses(containers, apps),
      ...status,
    },
  };
}

const setup = container('setup');
const pending: PodStatus = {phase: 'Pending'};
const isReady: PodStatus = {phase: 'Running', conditions: [{type: 'Ready', status: 'True'}]};
const isInitialized: PodStatus = {phase: 'Running', conditions: [{type: 'Initialized', status: 'True'}]};
const deleted: Partial<Pod> = {metadata: {deletionTimestamp: now}};

describe('READY and STATUS', () => {
  test.each<[string, Described, string, string]>([
    ['a Pod that runs', {}, '1/1', 'Running'],
    ['a Pod before any status', {apps: [{}], status: {phase: 'Pending', containerStatuses: []}}, '0/1', 'Pending'],
    ['an image that is being pulled', {apps: [waiting('ContainerCreating')], status: pending}, '0/1', 'ContainerCreating'],
    ['one crash among containers that run', {apps: [running, waiting('CrashLoopBackOff')]}, '1/2', 'CrashLoopBackOff'],
    [
      'two troubles: the first container’s',
      {apps: [waiting('ErrImagePull'), waiting('CrashLoopBackOff')]},
      '0/2',
      'ErrImagePull',
    ],
    ['an end with a reason', {apps: [ended({exitCode: 137, reason: 'OOMKilled'})]}, '0/1', 'OOMKilled'],
    ['an end by a signal', {apps: [ended({exitCode: 137, signal: 9})]}, '0/1', 'Signal:9'],
    ['an end without a reason', {apps: [ended({exitCode: 3})]}, '0/1', 'ExitCode:3'],
    ['one completed, one running and ready', {apps: [completed, running], status: isReady}, '1/2', 'Running'],
    ['one completed, one running, the Pod not ready', {apps: [completed, running]}, '1/2', 'NotReady'],
    ['all completed', {apps: [completed, completed], status: {phase: 'Succeeded'}}, '0/2', 'Completed'],
    ['a container that runs and is not ready', {apps: [{...running, ready: false}]}, '0/1', 'Running'],
    ['an eviction', {apps: [{}], status: {phase: 'Failed', reason: 'Evicted'}}, '0/1', 'Evicted'],
    [
      'a Pod held back by a scheduling gate',
      {
        apps: [{}],
        status: {phase: 'Pending', conditions: [{type: 'PodScheduled', status: 'False', reason: 'SchedulingGated'}]},
      },
      '0/1',
      'SchedulingGated',
    ],
    [
      'a Pod that finds no node',
      {apps: [{}], status: {phase: 'Pending', conditions: [{type: 'PodScheduled', status: 'False', reason: 'Unschedulable'}]}},
      '0/1',
      'Pending',
    ],
    ['a Pod that is being deleted', {pod: deleted}, '1/1', 'Terminating'],
    ['a deleted Pod that has ended', {apps: [completed], status: {phase: 'Succeeded'}, pod: deleted}, '0/1', 'Completed'],
    ['a deleted Pod on a lost node', {status: {phase: 'Running', reason: 'NodeLost'}, pod: deleted}, '1/1', 'Unknown'],
    ['a Pod on a lost node', {status: {phase: 'Running', reason: 'NodeLost'}}, '1/1', 'NodeLost'],
    ['a phase that is none', {apps: [{}], status: {phase: 'Dreaming'}}, '0/1', 'Dreaming'],
  ])('%s', (_, described, ready, status) => {
    expect(printedRow(podOf(described), now)).toMatchObject({ready, status});
  });
});

describe('STATUS while the Pod initializes', () => {
  const initializing = (inits: [Container, Told?][], apps: Told[] = [waiting('PodInitializing')]) =>
    podOf({inits, apps, status: pending});
  const second = container('second');

  test.each<[string, Pod, string]>([
    ['the first of two is at it', initializing([[setup, {state: {running: {}}}], [second]]), 'Init:0/2'],
    [
      'one of two is done',
      initializing([
        [setup, completed],
        [second, waiting('PodInitializing')],
      ]),
      'Init:1/2',
    ],
    ['all are done', initializing([[setup, completed]]), 'PodInitializing'],
    ['one waits for its image', initializing([[setup, waiting('ImagePullBackOff')]]), 'Init:ImagePullBackOff'],
    ['one failed with a reason', initializing([[setup, ended({exitCode: 1, reason: 'Error'})]]), 'Init:Error'],
    ['one failed without', initializing([[setup, ended({exitCode: 7})]]), 'Init:ExitCode:7'],
    ['one was killed', initializing([[setup, ended({exitCode: 137, signal: 9})]]), 'Init:Signal:9'],
    ['a sidecar has not started', initializing([[sidecar('proxy'), {state: {running: {}}}]]), 'Init:0/1'],
    [
      'a sidecar has',
      initializing([
        [sidecar('proxy'), {...running, started: true}],
        [second, running],
      ]),
      'Init:1/2',
    ],
  ])('%s', (_, pod, status) => {
    expect(printedRow(pod, now)).toMatchObject({status});
  });

  test('is over once the condition Initialized says so: the app containers speak, though a sidecar restarts', () => {
    const restarting: [Container, Told] = [sidecar('proxy'), waiting('CrashLoopBackOff')];
    expect(printedRow(podOf({inits: [restarting], apps: [completed], status: isInitialized}), now).status).toBe('Completed');
    expect(printedRow(podOf({inits: [restarting], status: isInitialized}), now)).toMatchObject({
      ready: '1/2',
      status: 'Init:CrashLoopBackOff',
    });
  });
});

test('READY counts sidecars that have started and are ready, and no init containers', () => {
  const inits = (proxy: Told): [Container, Told][] => [
    [setup, completed],
    [sidecar('proxy'), {...running, ...proxy}],
  ];
  expect(printedRow(podOf({inits: inits({started: true})}), now).ready).toBe('2/2');
  expect(printedRow(podOf({inits: inits({started: true, ready: false})}), now).ready).toBe('1/2');
});

describe('RESTARTS', () => {
  const restartsOf = (described: Described) => printedRow(podOf(described), now).restarts;

  test('are those of all app containers, with the time since the last', () => {
    const apps = [restarted(2, '2026-07-01T11:00:00Z'), restarted(3, '2026-07-01T11:59:50Z')];
    expect(restartsOf({apps: apps.map((one) => ({...running, ...one}))})).toBe('5 (10s ago)');
  });

  test('have no time where none is known, and 0 has none', () => {
    expect(restartsOf({apps: [{...running, ...restarted(2)}]})).toBe('2');
    expect(restartsOf({apps: [{...running, ...restarted(0, '2026-07-01T11:00:00Z')}]})).toBe('0');
  });

  test('are those of init containers as long as one of them is at it', () => {
    const inits: [Container, Told][] = [[setup, {...waiting('CrashLoopBackOff'), ...restarted(4, '2026-07-01T11:55:00Z')}]];
    expect(restartsOf({inits, apps: [waiting('PodInitializing')]})).toBe('4 (5m ago)');
  });

  test('are those of sidecars and app containers afterwards', () => {
    const inits: [Container, Told][] = [
      [setup, {...completed, ...restarted(4, '2026-07-01T11:59:59Z')}],
      [sidecar('proxy'), {...running, started: true, ...restarted(1, '2026-06-28T12:00:00Z')}],
    ];
    expect(restartsOf({inits})).toBe('1 (3d ago)');
  });
});

test('the wide columns name address and node, and count the readiness gates that are open', () => {
  const spec = {containers: [], nodeName: 'node-1', readinessGates: [{conditionType: 'lb'}, {conditionType: 'dns'}]};
  const status = {podIPs: [{ip: '10.0.0.7'}], nominatedNodeName: 'node-2', conditions: [{type: 'dns', status: 'True'}]};
  expect(printedRow({metadata: {}, spec, status}, now)).toMatchObject({
    ip: '10.0.0.7',
    node: 'node-1',
    nominatedNode: 'node-2',
    readinessGates: '1/2',
  });
  expect(printedRow({metadata: {}, spec, status: {podIP: '10.0.0.8', podIPs: [{ip: '10.0.0.7'}]}}, now).ip).toBe('10.0.0.8');
  expect(printedRow(podOf({}), now)).toMatchObject({
    ip: '<none>',
    node: '<none>',
    nominatedNode: '<none>',
    readinessGates: '<none>',
  });
});

const scrap = fc.oneof(fc.string(), fc.constantFrom(now, 'Completed', 'Running', ''));
const anyState = fc.record<ContainerState>(
  {
    waiting: fc.record({reason: scrap}, {requiredKeys: []}),
    running: fc.constant({}),
    terminated: fc.record(
      {exitCode: fc.integer(), signal: fc.integer(), reason: scrap, finishedAt: scrap},
      {requiredKeys: ['exitCode']},
    ),
  },
  {requiredKeys: []},
);
const anyStatuses = fc.array(
  fc.record<Told>(
    {
      name: fc.constantFrom('app-0', 'setup', 'proxy', 'stranger'),
      state: anyState,
      lastState: anyState,
      ready: fc.boolean(),
      started: fc.boolean(),
      restartCount: fc.nat(),
    },
    {requiredKeys: []},
  ),
) as fc.Arbitrary<ContainerStatus[]>;
const anyStatus = fc.record<PodStatus>(
  {
    phase: scrap,
    reason: scrap,
    conditions: fc.array(fc.record({type: scrap, status: scrap})),
    containerStatuses: anyStatuses,
    initContainerStatuses: anyStatuses,
    podIPs: fc.array(fc.record({ip: scrap})),
  },
  {requiredKeys: []},
);

test('whatever a status holds, a row is printed', () => {
  fc.assert(
    fc.property(anyStatus, scrap, fc.boolean(), (status, when, isDeleted) => {
      const pod = podOf({status, inits: [[setup], [sidecar('proxy')]], ...(isDeleted ? {pod: deleted} : {})});
      const row = printedRow(pod, when);
      expect(row.ready).toMatch(/^\d+\/2$/);
      expect(row.restarts).toMatch(/^\d+( \(.+ ago\))?$/);
    }),
  );
});
