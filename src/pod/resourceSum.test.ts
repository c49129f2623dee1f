import {expect, test} from 'vitest';
import type {Container, Pod, ResourceList} from './pod';
import {resourceSums} from './resourceSum';
import {effectiveResources} from './resources';

const asks = (name: string, requests: ResourceList, rest: Partial<Container> = {}): Container => ({
  name,
  image: 'app:1',
  resources: {requests},
  ...rest,
});

const pod = (spec: Partial<Pod['spec']>): Pod => ({metadata: {name: 'p'}, spec: {containers: [], ...spec}});

test('app containers and sidecars are added up, for they run at once', () => {
  const initContainers = [asks('log', {cpu: '50m'}, {restartPolicy: 'Always'})];
  const [cpu] = resourceSums(
    pod({initContainers, containers: [asks('web', {cpu: '200m'}), asks('cache', {memory: '1Gi'})]}),
    'requests',
  );
  expect(cpu).toEqual({
    resource: 'cpu',
    total: '250m',
    running: {
      shares: [
        {name: 'log', amount: '50m'},
        {name: 'web', amount: '200m'},
      ],
      sum: '250m',
    },
    decidedBy: 'running',
    without: ['cache'],
  });
});

test('an init container that needs more decides, along with the sidecars before it', () => {
  const initContainers = [
    asks('log', {cpu: '100m'}, {restartPolicy: 'Always'}),
    asks('unpack', {cpu: '500m'}),
    asks('late', {cpu: '1m'}),
  ];
  const [cpu] = resourceSums(pod({initContainers, containers: [asks('web', {cpu: '200m'})]}), 'requests');
  expect(cpu).toMatchObject({total: '600m', decidedBy: 'starting', running: {sum: '300m'}});
  expect(cpu?.starting).toEqual({
    shares: [
      {name: 'unpack', amount: '500m'},
      {name: 'log', amount: '100m'},
    ],
    sum: '600m',
  });
});

test('a sidecar that comes later does not count beside an init container', () => {
  const initContainers = [asks('unpack', {cpu: '500m'}), asks('log', {cpu: '100m'}, {restartPolicy: 'Always'})];
  const [cpu] = resourceSums(pod({initContainers, containers: [asks('web', {cpu: '200m'})]}), 'requests');
  expect(cpu?.starting?.sum).toBe('500m');
});

test('the Pod’s own resources stand above the sum, and overhead comes on top', () => {
  const resources = {requests: {cpu: '1'}};
  const [cpu] = resourceSums(pod({resources, overhead: {cpu: '10m'}, containers: [asks('web', {cpu: '200m'})]}), 'requests');
  expect(cpu).toMatchObject({total: '1010m', decidedBy: 'pod', overhead: '10m'});
});

test('every total is what the scheduler counts', () => {
  const initContainers = [asks('log', {cpu: '100m'}, {restartPolicy: 'Always'}), asks('unpack', {memory: '2Gi'})];
  const whole = pod({initContainers, containers: [asks('web', {cpu: '200m', memory: '1Gi'})]});
  const sums = resourceSums(whole, 'requests').map(({resource, total}) => [resource, total]);
  expect(Object.fromEntries(sums)).toEqual(effectiveResources(whole).requests);
  expect(sums).toHaveLength(2);
});
