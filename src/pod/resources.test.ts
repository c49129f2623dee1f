import {describe, expect, test} from 'vitest';
import type {Container, ContainerStatus, Pod, PodStatus, ResourceList} from './pod';
import {type EffectiveResourcesOptions, effectiveResources} from './resources';

type Asks = {requests?: ResourceList; limits?: ResourceList};

const container = (name: string, resources: Asks = {}, more: Partial<Container> = {}): Container => ({
  name,
  image: 'x',
  resources,
  ...more,
});
const asking = (name: string, cpu: string, more: Partial<Container> = {}) => container(name, {requests: {cpu}}, more);
const sidecar: Partial<Container> = {restartPolicy: 'Always'};

function podOf(containers: Container[], spec: Partial<Pod['spec']> = {}, status?: PodStatus): Pod {
  return {metadata: {name: 'web'}, spec: {containers, ...spec}, ...(status ? {status} : {})};
}

const cpuOf = (pod: Pod, options?: EffectiveResourcesOptions) => effectiveResources(pod, options).requests.cpu;

describe('what the scheduler counts for a Pod', () => {
  test.each<[string, Pod, string | undefined]>([
    ['containers that ask for nothing', podOf([container('app')]), undefined],
    ['app containers together', podOf([asking('app', '500m'), asking('log', '250m')]), '750m'],
    [
      'an init container that asks for less',
      podOf([asking('app', '500m')], {initContainers: [asking('init', '100m')]}),
      '500m',
    ],
    ['an init container that asks for more', podOf([asking('app', '500m')], {initContainers: [asking('init', '2')]}), '2'],
    [
      'the largest of several, for they run one after the other',
      podOf([], {initContainers: [asking('one', '1'), asking('two', '3'), asking('three', '2')]}),
      '3',
    ],
    [
      'a sidecar beside the app containers',
      podOf([asking('app', '500m')], {initContainers: [asking('proxy', '200m', sidecar)]}),
      '700m',
    ],
    [
      'an init container beside the sidecars listed before it',
      podOf([asking('app', '1')], {initContainers: [asking('proxy', '200m', sidecar), asking('init', '1')]}),
      '1200m',
    ],
    [
      'an init container without the sidecars listed after it',
      podOf([], {initContainers: [asking('init', '1'), asking('proxy', '200m', sidecar)]}),
      '1',
    ],
    ['the Pod as a whole instead of its containers', podOf([asking('app', '1')], {resources: {requests: {cpu: '3'}}}), '3'],
    ['overhead on top of all', podOf([asking('app', '1')], {overhead: {cpu: '250m'}}), '1250m'],
    ['overhead even where nothing is asked for', podOf([container('app')], {overhead: {cpu: '250m'}}), '250m'],
  ])('%s', (_, pod, cpu) => {
    expect(cpuOf(pod)).toBe(cpu);
  });

  test('each resource is counted by itself', () => {
    const pod = podOf([container('app', {requests: {cpu: '1', memory: '64Mi', 'nvidia.com/gpu': '1'}})], {
      initContainers: [container('init', {requests: {cpu: '100m', memory: '1Gi'}})],
    });
    expect(effectiveResources(pod).requests).toEqual({cpu: '1', memory: '1Gi', 'nvidia.com/gpu': '1'});
  });

  test('the Pod as a whole may speak of CPU, memory and huge pages, and of nothing else', () => {
    const pod = podOf([container('app', {requests: {'hugepages-2Mi': '4Mi', 'ephemeral-storage': '1Gi'}})], {
      resources: {requests: {'hugepages-2Mi': '8Mi', 'ephemeral-storage': '9Gi'}},
    });
    expect(effectiveResources(pod).requests).toEqual({'hugepages-2Mi': '8Mi', 'ephemeral-storage': '1Gi'});
  });

  test('what is not a quantity does not count', () => {
    expect(cpuOf(podOf([asking('app', 'much'), asking('log', '1')]))).toBe('1');
  });
});

describe('limits', () => {
  const limited = (limits: ResourceList) => podOf([container('app', {limits})], {overhead: {cpu: '250m', memory: '64Mi'}});

  test('are counted like requests, and overhead goes on top of those there are', () => {
    expect(effectiveResources(limited({cpu: '1'})).limits).toEqual({cpu: '1250m'});
  });

  test('of zero are none, and stay so with overhead', () => {
    expect(effectiveResources(limited({cpu: '0'})).limits).toEqual({cpu: '0'});
  });
});

describe('on demand', () => {
  test('overhead is left out', () => {
    expect(cpuOf(podOf([asking('app', '1')], {overhead: {cpu: '250m'}}), {excludeOverhead: true})).toBe('1');
  });

  test('the Pod as a whole is not asked', () => {
    const pod = podOf([asking('app', '1')], {resources: {requests: {cpu: '3'}}});
    expect(cpuOf(pod, {skipPodLevelResources: true})).toBe('1');
  });

  test('a container that names no amount is taken to ask for one, but not one that asks for zero', () => {
    const assumed = {nonMissingContainerRequests: {cpu: '100m'}};
    expect(cpuOf(podOf([container('app'), asking('log', '1')]), assumed)).toBe('1100m');
    expect(cpuOf(podOf([asking('app', '0'), asking('log', '1')]), assumed)).toBe('1');
  });
});

describe('during a resize', () => {
  const told = (name: string, inForce: string, allocated?: string): ContainerStatus => ({
    name,
    ready: true,
    restartCount: 0,
    image: 'x',
    imageID: '',
    resources: {requests: {cpu: inForce}, limits: {cpu: inForce}},
    ...(allocated ? {allocatedResources: {cpu: allocated}} : {}),
  });
  const looking = {useStatusResources: true};
  const pending = (reason: string) => [{type: 'PodResizePending', status: 'True', reason}];

  test('the largest counts of what is wanted, allocated and in force', () => {
    const resized = (wanted: string, inForce: string, allocated: string) =>
      cpuOf(podOf([asking('app', wanted)], {}, {containerStatuses: [told('app', inForce, allocated)]}), looking);
    expect(resized('3', '2', '1')).toBe('3');
    expect(resized('1', '3', '2')).toBe('3');
    expect(resized('1', '2', '3')).toBe('3');
  });

  test('what is wanted does not count once the node has called it infeasible; while it is deferred it does', () => {
    const wanting = [container('app', {requests: {cpu: '9'}, limits: {cpu: '9'}})];
    const judged = (reason: string) =>
      effectiveResources(
        podOf(wanting, {}, {containerStatuses: [told('app', '2', '1')], conditions: pending(reason)}),
        looking,
      );
    expect(judged('Infeasible')).toEqual({requests: {cpu: '2'}, limits: {cpu: '2'}});
    expect(judged('Deferred')).toEqual({requests: {cpu: '9'}, limits: {cpu: '9'}});
  });

  test('sidecars are resized too, init containers are not', () => {
    const initContainers = [asking('proxy', '1', sidecar), asking('init', '1')];
    const initContainerStatuses = [told('proxy', '2'), told('init', '9')];
    expect(cpuOf(podOf([], {initContainers}, {initContainerStatuses}), looking)).toBe('3');
  });

  test('without being asked for, the status does not count', () => {
    expect(cpuOf(podOf([asking('app', '1')], {}, {containerStatuses: [told('app', '3')]}))).toBe('1');
  });
});
