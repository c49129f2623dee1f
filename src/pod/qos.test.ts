import {describe, expect, test} from 'vitest';
import {withDefaults} from './defaults';
import type {Pod, ResourceRequirements} from './pod';
import {qosClass} from './qos';

const classOf = (resources: (ResourceRequirements | undefined)[], more: Partial<Pod['spec']> = {}): string =>
  qosClass(
    withDefaults({
      metadata: {name: 'web'},
      spec: {
        containers: resources.map((one, index) => ({name: `c${index}`, image: 'x', ...(one ? {resources: one} : {})})),
        ...more,
      },
    }),
  );

const full = {limits: {cpu: '1', memory: '64Mi'}, requests: {cpu: '1', memory: '64Mi'}};

describe('QoS class', () => {
  test('a Pod that asks for nothing is BestEffort', () => {
    expect(classOf([undefined])).toBe('BestEffort');
  });

  test('a Pod whose containers all ask for exactly what they are limited to is Guaranteed', () => {
    expect(classOf([full, full])).toBe('Guaranteed');
  });

  test('limits alone make it Guaranteed too: requests are copied from them', () => {
    expect(classOf([{limits: full.limits}])).toBe('Guaranteed');
  });

  test('one container without limits makes it Burstable', () => {
    expect(classOf([full, undefined])).toBe('Burstable');
  });

  test('CPU alone is not enough', () => {
    expect(classOf([{limits: {cpu: '1'}, requests: {cpu: '1'}}])).toBe('Burstable');
  });

  test('an init container counts like the others', () => {
    expect(classOf([full], {initContainers: [{name: 'init', image: 'x'}]})).toBe('Burstable');
  });

  test('zero is as good as nothing', () => {
    expect(classOf([{requests: {cpu: '0'}}])).toBe('BestEffort');
  });

  test('other resources do not count', () => {
    expect(classOf([{limits: {'example.com/gpu': '1'}, requests: {'example.com/gpu': '1'}}])).toBe('BestEffort');
  });

  test('amounts are compared, not their spelling', () => {
    expect(classOf([{limits: {cpu: '1', memory: '1Gi'}, requests: {cpu: '1000m', memory: '1024Mi'}}])).toBe('Guaranteed');
  });

  test('resources of the Pod as a whole decide alone', () => {
    expect(classOf([undefined], {resources: full})).toBe('Guaranteed');
  });
});
