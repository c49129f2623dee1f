import {describe, expect, test} from 'vitest';
import {judgeContainer, judgeVolume} from '../testing/judge';

const variable = (valueFrom: object) =>
  judgeContainer({env: [{name: 'A', valueFrom}]}, [
    {name: 'files', emptyDir: {}},
    {name: 'config', configMap: {name: 'c'}},
  ]).map((error) => error.replace('spec.containers[0].env[0].valueFrom.', ''));
const file = (fields: object) =>
  judgeVolume({downwardAPI: {items: [{path: 'a', ...fields}]}}).map((error) =>
    error.replace('spec.volumes[0].downwardAPI.', ''),
  );

describe('a field of the Pod', () => {
  test.each([
    ['metadata.name', [], []],
    ['status.podIPs', [], ['NotSupported fieldRef.fieldPath']],
    ['spec.host', [], ['NotSupported fieldRef.fieldPath']],
    ['metadata.labels', ['NotSupported fieldRef.fieldPath'], []],
    ["metadata.labels['app.example/a']", [], []],
    ["metadata.annotations['App']", [], []],
    ["metadata.labels['']", ['Invalid fieldRef'], ['Invalid fieldRef']],
    ["metadata.labels['a b']", ['Invalid fieldRef'], ['Invalid fieldRef']],
    ["metadata.labels[']", ['Invalid fieldRef.fieldPath'], ['Invalid fieldRef.fieldPath']],
    ["metadata.name['a']", ['Invalid fieldRef.fieldPath'], ['Invalid fieldRef.fieldPath']],
    ['status.phase', ['NotSupported fieldRef.fieldPath'], ['NotSupported fieldRef.fieldPath']],
    ['spec.replicas', ['Invalid fieldRef.fieldPath'], ['Invalid fieldRef.fieldPath']],
    ['', ['Required fieldRef.fieldPath'], ['Required fieldRef.fieldPath']],
  ])('%j as a variable: %j, as a file: %j', (fieldPath, inVariable, inFile) => {
    expect(variable({fieldRef: {fieldPath}})).toEqual(inVariable);
    expect(file({fieldRef: {fieldPath}})).toEqual(inFile);
  });

  test('is one of version v1', () => {
    expect(variable({fieldRef: {fieldPath: 'metadata.name', apiVersion: 'v2'}})).toEqual(['Invalid fieldRef.fieldPath']);
  });
});

describe('a resource of a container', () => {
  test.each([
    [{resource: 'limits.cpu'}, []],
    [{resource: 'limits.cpu', divisor: '1000m'}, []],
    [{resource: 'requests.memory', divisor: '1024Ki'}, []],
    [{resource: 'requests.hugepages-2Mi', divisor: '1Mi'}, []],
    [{resource: 'limits.memory', divisor: '0'}, []],
    [{resource: 'limits.cpu', divisor: '1Mi'}, ['Invalid resourceFieldRef.divisor']],
    [{resource: 'limits.memory', divisor: '1m'}, ['Invalid resourceFieldRef.divisor']],
    [{resource: 'limits.memory', divisor: '1024'}, ['Invalid resourceFieldRef.divisor']],
    [{resource: 'limits.ephemeral-storage', divisor: '-1'}, ['Invalid resourceFieldRef.divisor']],
    [{resource: 'limits.gpu', divisor: '7'}, ['NotSupported resourceFieldRef.resource']],
    [{resource: 'node.cpu', divisor: '7'}, ['NotSupported resourceFieldRef.resource']],
    [{}, ['Required resourceFieldRef.resource']],
  ])('%j', (resourceFieldRef, expected) => {
    expect(variable({resourceFieldRef})).toEqual(expected);
    expect(file({resourceFieldRef: {containerName: 'app', ...resourceFieldRef}})).toEqual(expected);
  });

  test('in a file the container has to be named, and only then the resource is asked for', () => {
    expect(file({resourceFieldRef: {resource: 'limits.gpu'}})).toEqual(['Required resourceFieldRef.containerName']);
  });

  test('a file shows a field or a resource, one of them', () => {
    expect(file({})).toEqual(['Required spec.volumes[0].downwardAPI']);
    expect(file({fieldRef: {fieldPath: 'metadata.name'}, resourceFieldRef: {}})).toEqual([
      'Invalid spec.volumes[0].downwardAPI',
    ]);
  });
});

describe('a variable from a file', () => {
  const at = 'fileKeyRef';

  test.each([
    [{volumeName: 'files', path: 'a/b.env', key: 'KEY'}, []],
    [{volumeName: 'files', path: '/a', key: 'any key but ='}, ['Invalid fileKeyRef.key']],
    [{volumeName: 'files', path: '../a', key: 'KEY'}, ['Invalid fileKeyRef.path']],
    [{volumeName: 'config', path: 'a', key: 'KEY'}, ['Invalid fileKeyRef.volumeName']],
    [{volumeName: 'Other', path: 'a', key: 'KEY'}, ['Invalid fileKeyRef.volumeName', 'NotFound fileKeyRef.volumeName']],
    [{}, [`NotFound ${at}.volumeName`, `Required ${at}.key`, `Required ${at}.path`, `Required ${at}.volumeName`]],
  ])('%j', (fileKeyRef, expected) => {
    expect(variable({fileKeyRef})).toEqual(expected);
  });
});
