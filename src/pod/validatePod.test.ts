import {describe, expect, test} from 'vitest';
import {withDefaults} from './defaults';
import {fieldErrorText} from './fieldErrorText';
import type {Container, Pod} from './pod';
import {validatePod} from './validatePod';

const web: Container = {name: 'web', image: 'nginx:1.29'};

function errorsOf(spec: Partial<Pod['spec']>, name = 'web'): string[] {
  const pod = withDefaults({metadata: {name}, spec: {containers: [web], serviceAccountName: 'default', ...spec}});
  return validatePod(pod).map(({type, field}) => `${type} ${field}`);
}

describe('a Pod the API server takes', () => {
  test('a name and one container with a name and an image are enough', () => {
    expect(errorsOf({})).toEqual([]);
  });

  test('two containers may declare the same port: the trouble comes when they run', () => {
    const ports = [{containerPort: 8080}];
    expect(
      errorsOf({
        containers: [
          {...web, ports},
          {name: 'other', image: 'nginx', ports},
        ],
      }),
    ).toEqual([]);
  });
});

describe('a Pod the API server refuses', () => {
  test('without containers', () => {
    expect(errorsOf({containers: []})).toEqual(['Required spec.containers']);
  });

  test('a name with capital letters', () => {
    expect(errorsOf({}, 'Web')).toEqual(['Invalid metadata.name']);
  });

  test('two containers of one name, also across kinds', () => {
    expect(errorsOf({initContainers: [web]})).toEqual(['Duplicate spec.initContainers[0].name']);
  });

  test('a mount of a volume that is not there', () => {
    const volumeMounts = [{name: 'content', mountPath: '/data'}];
    expect(errorsOf({containers: [{...web, volumeMounts}]})).toEqual(['NotFound spec.containers[0].volumeMounts[0].name']);
  });

  test('two mounts on one path', () => {
    const volumeMounts = ['a', 'b'].map((name) => ({name, mountPath: '/data'}));
    const volumes = ['a', 'b'].map((name) => ({name, emptyDir: {}}));
    expect(errorsOf({containers: [{...web, volumeMounts}], volumes})).toEqual([
      'Invalid spec.containers[0].volumeMounts[1].mountPath',
    ]);
  });

  test('two containers that want one port of the node', () => {
    const ports = [{containerPort: 80, hostPort: 80}];
    expect(
      errorsOf({
        containers: [
          {...web, ports},
          {name: 'other', image: 'nginx', ports},
        ],
      }),
    ).toEqual(['Duplicate spec.containers[1].ports[0].hostPort']);
  });

  test('a request above its limit', () => {
    const resources = {requests: {memory: '2Gi'}, limits: {memory: '1Gi'}};
    expect(errorsOf({containers: [{...web, resources}]})).toEqual(['Invalid spec.containers[0].resources.requests']);
  });

  test('a probe of a plain init container', () => {
    const readinessProbe = {httpGet: {port: 80}};
    expect(errorsOf({initContainers: [{name: 'init', image: 'busybox', readinessProbe}]})).toEqual([
      'Forbidden spec.initContainers[0].readinessProbe',
    ]);
  });

  test('hostPID and shareProcessNamespace together', () => {
    expect(errorsOf({hostPID: true, shareProcessNamespace: true})).toEqual([
      'Invalid spec.securityContext.shareProcessNamespace',
    ]);
  });

  test('everything at once is told at once', () => {
    expect(errorsOf({containers: [{name: '', image: ''}], restartPolicy: 'Sometimes'}).sort()).toEqual([
      'NotSupported spec.restartPolicy',
      'Required spec.containers[0].image',
      'Required spec.containers[0].name',
    ]);
  });
});

test('an error reads as the API server prints it', () => {
  const pod = withDefaults({
    metadata: {name: 'web'},
    spec: {containers: [web], serviceAccountName: 'default', restartPolicy: 'Sometimes'},
  });
  expect(validatePod(pod).map(fieldErrorText)).toEqual([
    'spec.restartPolicy: Unsupported value: "Sometimes": supported values: "Always", "OnFailure", "Never"',
  ]);
});
