import {expect, test} from 'vitest';
import type {ResourceRequirements} from '../pod';
import {told} from '../testing/told';

const app = (resources: ResourceRequirements) => ({name: 'app', image: 'nginx', resources});

test('a claim for the Pod as a whole is forbidden, and looked for all the same', () => {
  expect(told({resources: {claims: [{name: 'gpu'}]}})).toEqual([
    'Forbidden spec.resources.claims',
    'NotFound spec.resources.claims[0]',
  ]);
});

test('a Pod for Windows has no resources of its own, and is told of nothing else in them', () => {
  expect(told({os: {name: 'windows'}, resources: {requests: {gpu: '1'}}})).toEqual(['Forbidden spec.resources']);
});

test('the Pod asks for at least what its containers ask for together, in what it asks for at all', () => {
  const containers = [app({requests: {cpu: '2', memory: '1Gi'}})];
  expect(told({containers, resources: {requests: {memory: '1Gi'}}})).toEqual([]);
  expect(told({containers, resources: {requests: {cpu: '1'}}})).toEqual(['Invalid spec.resources.requests[cpu]']);
});

test('no container may be limited to more than the Pod, which is told of under a path that no manifest has', () => {
  const containers = [app({requests: {cpu: '1'}, limits: {cpu: '3'}})];
  expect(told({containers, resources: {limits: {cpu: '2'}}})).toEqual(['Invalid spec.resources.containers[0][cpu].limits']);
});
