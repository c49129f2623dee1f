import {expect, test} from 'vitest';
import type {Pod, ResourceRequirements} from './pod';
import {qosReason} from './qosReason';

const pod = (...stanzas: ResourceRequirements[]): Pod => ({
  metadata: {name: 'p'},
  spec: {containers: stanzas.map((resources, index) => ({name: `c${index}`, image: 'app:1', resources}))},
});

const both = {cpu: '1', memory: '1Gi'};

test('a Guaranteed Pod has no gap', () => {
  expect(qosReason(pod({requests: both, limits: both}))).toMatchObject({qos: 'Guaranteed', gaps: [], ofPod: false});
});

test('equal amounts may be written in two ways', () => {
  expect(qosReason(pod({requests: {cpu: '1000m', memory: '1024Mi'}, limits: both})).gaps).toEqual([]);
});

test('a container without limits keeps the Pod from being Guaranteed, resource by resource', () => {
  const {qos, gaps} = qosReason(pod({requests: both, limits: both}, {}));
  expect(qos).toBe('Burstable');
  expect(gaps.map(({name, resource, problem}) => `${name} ${resource} ${problem}`)).toEqual([
    'c1 cpu no-limit',
    'c1 memory no-limit',
  ]);
});

test('a request below its limit is told with both amounts', () => {
  const {gaps} = qosReason(pod({requests: {cpu: '500m', memory: '1Gi'}, limits: both}));
  expect(gaps).toEqual([
    {name: 'c0', path: 'spec.containers[0].resources', resource: 'cpu', request: '500m', limit: '1', problem: 'unequal'},
  ]);
});

test('an amount of zero is no amount', () => {
  expect(qosReason(pod({requests: {cpu: '0'}}))).toMatchObject({qos: 'BestEffort', asked: []});
});

test('with resources of its own the Pod alone decides', () => {
  const {metadata, spec} = pod({requests: both, limits: both});
  const reason = qosReason({metadata, spec: {...spec, resources: {limits: {cpu: '1'}, requests: {cpu: '1'}}}});
  expect(reason).toMatchObject({qos: 'Burstable', ofPod: true});
  expect(reason.gaps).toEqual([{path: 'spec.resources', resource: 'memory', problem: 'no-limit'}]);
});
