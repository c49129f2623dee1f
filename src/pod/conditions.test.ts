import {describe, expect, test} from 'vitest';
import {type ConditionType, podCondition} from './conditions';
import type {Container, ContainerStatus, Pod} from './pod';

const app: Container = {name: 'app', image: 'x'};
const log: Container = {name: 'log', image: 'x'};
const setup: Container = {name: 'setup', image: 'x'};
const proxy: Container = {name: 'proxy', image: 'x', restartPolicy: 'Always'};

const status = (name: string, more: Partial<ContainerStatus> = {}): ContainerStatus => ({
  name,
  ready: false,
  restartCount: 0,
  image: 'x',
  imageID: '',
  ...more,
});
const ready = (name: string) => status(name, {ready: true, started: true, state: {running: {}}});

const podOf = (spec: Partial<Pod['spec']>, podStatus: Pod['status'] = {phase: 'Running'}): Pod => ({
  metadata: {name: 'web'},
  spec: {containers: [app], ...spec},
  status: podStatus,
});

const yes = (type: ConditionType) => ({type, status: 'True'});
const no = (type: ConditionType, reason: string, message?: string) => ({
  type,
  status: 'False',
  reason,
  ...(message ? {message} : {}),
});

describe('ContainersReady', () => {
  const judged = (pod: Pod, statuses: ContainerStatus[] | null) => podCondition('ContainersReady', pod, statuses);

  test('is true when every container is ready', () => {
    expect(judged(podOf({}), [ready('app')])).toEqual(yes('ContainersReady'));
    expect(judged(podOf({containers: []}), [])).toEqual(yes('ContainersReady'));
  });

  test('is false as long as nothing is known, even of a Pod without containers', () => {
    expect(judged(podOf({containers: []}), null)).toEqual(no('ContainersReady', 'UnknownContainerStatuses'));
  });

  test('names the containers that are not, and those of which nothing is known first', () => {
    const pod = podOf({containers: [app, log, {name: 'web', image: 'x'}]});
    expect(judged(pod, [status('app'), status('web')])).toEqual(
      no(
        'ContainersReady',
        'ContainersNotReady',
        'containers with unknown status: [log], containers with unready status: [app web]',
      ),
    );
  });

  test('waits for sidecars, before app containers, but not for init containers', () => {
    const pod = podOf({initContainers: [setup, proxy]});
    expect(judged(pod, [status('setup'), status('proxy'), status('app')])).toEqual(
      no('ContainersReady', 'ContainersNotReady', 'containers with unready status: [proxy app]'),
    );
  });

  test('is false of a Pod that has ended', () => {
    expect(judged(podOf({}, {phase: 'Succeeded'}), [ready('app')])).toEqual(no('ContainersReady', 'PodCompleted'));
    expect(judged(podOf({}, {phase: 'Failed'}), [])).toEqual(no('ContainersReady', 'PodFailed'));
    expect(judged(podOf({}, {phase: 'Succeeded'}), [])).toMatchObject({reason: 'ContainersNotReady'});
  });
});

describe('Ready', () => {
  const gated = (conditions: NonNullable<Pod['status']>['conditions'] = []) =>
    podOf({readinessGates: [{conditionType: 'lb'}, {conditionType: 'dns'}]}, {phase: 'Running', conditions});

  test('is true when the containers are and every readiness gate is True', () => {
    const conditions = ['lb', 'dns'].map((type) => ({type, status: 'True'}));
    expect(podCondition('Ready', podOf({}), [ready('app')])).toEqual(yes('Ready'));
    expect(podCondition('Ready', gated(conditions), [ready('app')])).toEqual(yes('Ready'));
  });

  test('names each readiness gate that is missing or not True', () => {
    expect(podCondition('Ready', gated([{type: 'dns', status: 'Unknown'}]), [ready('app')])).toEqual(
      no(
        'Ready',
        'ReadinessGatesNotReady',
        'corresponding condition of pod readiness gate "lb" does not exist., ' +
          'the status of pod readiness gate "dns" is not "True", but Unknown',
      ),
    );
  });

  test('repeats why the containers are not, and does not look at the gates then', () => {
    expect(podCondition('Ready', gated(), [status('app')])).toEqual(
      no('Ready', 'ContainersNotReady', 'containers with unready status: [app]'),
    );
  });
});

describe('Initialized', () => {
  const judged = (pod: Pod, statuses: ContainerStatus[] | null) => podCondition('Initialized', pod, statuses);
  const pod = podOf({initContainers: [setup, proxy]});

  test('is true of a Pod without init containers, though nothing be known', () => {
    expect(judged(podOf({}), null)).toEqual(yes('Initialized'));
  });

  test('is false as long as nothing is known of init containers', () => {
    expect(judged(pod, null)).toEqual(no('Initialized', 'UnknownContainerStatuses'));
  });

  test('is true once init containers have completed and sidecars have started, ready or not', () => {
    expect(judged(pod, [status('setup', {ready: true}), status('proxy', {started: true})])).toEqual(yes('Initialized'));
  });

  test('names what is missing', () => {
    expect(judged(pod, [status('proxy', {ready: true})])).toEqual(
      no(
        'Initialized',
        'ContainersNotInitialized',
        'containers with unknown status: [setup], containers with incomplete status: [proxy]',
      ),
    );
  });

  test('stays true when a sidecar restarts after an app container has run', () => {
    const restarting = [status('setup', {ready: true}), status('proxy')];
    expect(judged(pod, [...restarting, status('app', {state: {waiting: {}}})])).toMatchObject({status: 'False'});
    expect(judged(pod, [...restarting, status('app', {state: {running: {}}})])).toEqual(yes('Initialized'));
    expect(judged(pod, [...restarting, status('app', {state: {terminated: {exitCode: 1}}})])).toEqual(yes('Initialized'));
  });

  test('stays true once it has been, when all containers begin anew', () => {
    const before = podOf({initContainers: [setup, proxy]}, {conditions: [{type: 'Initialized', status: 'True'}]});
    expect(judged(before, [status('setup'), status('proxy'), status('app')])).toEqual(yes('Initialized'));
    expect(judged(before, null)).toEqual(no('Initialized', 'UnknownContainerStatuses'));
  });

  test('is true of a Pod that has completed, and says why', () => {
    const completed = podOf({initContainers: [setup]}, {phase: 'Succeeded'});
    expect(judged(completed, [status('setup')])).toEqual({type: 'Initialized', status: 'True', reason: 'PodCompleted'});
  });
});
