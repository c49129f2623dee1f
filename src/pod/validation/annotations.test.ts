import {describe, expect, test} from 'vitest';
import type {PodSpec} from '../pod';
import {told} from '../testing/told';

const annotated = (annotations: Record<string, string>, spec: Partial<PodSpec> = {}) => told(spec, {annotations});

describe('the cost of deletion', () => {
  const cost = (value: string) => annotated({'controller.kubernetes.io/pod-deletion-cost': value});

  test.each(['0', '7', '-7', '-0', '-007', '2147483647', '-2147483648'])('may be %s', (value) => {
    expect(cost(value)).toEqual([]);
  });

  test.each(['', '+7', '007', '1.5', '1e3', '-', ' 7', '2147483648', '-2147483649'])('may not be “%s”', (value) => {
    expect(cost(value)).toEqual(['Invalid metadata.annotations[controller.kubernetes.io/pod-deletion-cost]']);
  });
});

describe('tolerations in an annotation', () => {
  const key = 'scheduler.alpha.kubernetes.io/tolerations';
  const tolerations = (json: string) => annotated({[key]: json});

  test('may be missing, empty, null or a list, its members in any case', () => {
    expect(tolerations('')).toEqual([]);
    expect(tolerations('null')).toEqual([]);
    expect(tolerations('[{"Key": "a", "operator": "Exists", "effect": "NoExecute", "tolerationSeconds": 30}]')).toEqual([]);
  });

  test('that cannot be read are told of the annotations', () => {
    for (const json of ['spot', '{}', '["a"]', '[{"key": 1}]', '[{"tolerationSeconds": 1.5}]']) {
      expect(tolerations(json)).toEqual(['Invalid metadata.annotations']);
    }
  });

  test('follow the rules of tolerations', () => {
    expect(tolerations('[{"operator": "Equal"}, {"key": "a", "operator": "Like"}]')).toEqual([
      `Invalid metadata.annotations.${key}[0].operator`,
      `NotSupported metadata.annotations.${key}[1].operator`,
    ]);
  });
});

describe('AppArmor in an annotation', () => {
  const prefix = 'container.apparmor.security.beta.kubernetes.io/';
  const profile = (value: string, spec: Partial<PodSpec> = {}) => annotated({[`${prefix}app`]: value}, spec);

  test.each(['', 'runtime/default', 'unconfined', 'localhost/mine'])('may say “%s”', (value) => {
    expect(profile(value)).toEqual([]);
  });

  test('names a profile in one of those ways, and a container of the Pod of any kind', () => {
    expect(profile('mine')).toEqual([`Invalid metadata.annotations[${prefix}app]`]);
    expect(annotated({[`${prefix}other`]: 'unconfined'})).toEqual([`Invalid metadata.annotations[${prefix}other]`]);
    expect(annotated({[`${prefix}prep`]: 'unconfined'}, {initContainers: [{name: 'prep', image: 'busybox'}]})).toEqual([]);
  });

  test('says the same as the field of the Pod, and is told of the container', () => {
    const securityContext = {appArmorProfile: {type: 'RuntimeDefault'}};
    expect(profile('runtime/default', {securityContext})).toEqual([]);
    expect(profile('unconfined', {securityContext})).toEqual([
      'Forbidden spec.containers[0].securityContext.appArmorProfile.type',
    ]);
  });

  test('names the same file as the field of the container', () => {
    const securityContext = {appArmorProfile: {type: 'Localhost', localhostProfile: 'mine'}};
    const containers = [{name: 'app', image: 'nginx', securityContext}];
    expect(profile('localhost/mine', {containers})).toEqual([]);
    expect(profile('localhost/yours', {containers})).toEqual([
      'Forbidden spec.containers[0].securityContext.appArmorProfile.localhostProfile',
    ]);
  });

  test('is not held against the fields of a Pod for Windows, where the fields are wrong anyway', () => {
    const spec = {os: {name: 'windows'}, securityContext: {appArmorProfile: {type: 'RuntimeDefault'}}};
    expect(profile('unconfined', spec)).toEqual(['Forbidden spec.securityContext.appArmorProfile']);
  });
});

describe('seccomp in an annotation', () => {
  const ofPod = 'seccomp.security.alpha.kubernetes.io/pod';

  test('names the runtime’s profile in two ways, both the same as RuntimeDefault', () => {
    const spec = {securityContext: {seccompProfile: {type: 'RuntimeDefault'}}};
    expect(annotated({[ofPod]: 'runtime/default'}, spec)).toEqual([]);
    expect(annotated({[ofPod]: 'docker/default'}, spec)).toEqual([]);
    expect(annotated({[ofPod]: 'unconfined'}, spec)).toEqual(['Forbidden spec.securityContext.seccompProfile.type']);
  });

  test('is empty at no place', () => {
    expect(annotated({[ofPod]: ''})).toEqual([`Invalid metadata.annotations.${ofPod}`]);
  });
});
