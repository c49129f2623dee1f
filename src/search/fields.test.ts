import {expect, test} from 'vitest';
import {fieldPath, fieldsNamed} from './fields';

const records = [
  'metadata.name',
  'spec.restartPolicy',
  'spec.terminationGracePeriodSeconds',
  'spec.containers',
  'spec.containers.name',
  'spec.containers.image',
  'spec.containers.restartPolicy',
  'spec.containers.restartPolicyRules',
  'spec.volumes.image',
].map((path) => ({path, says: `${path}.`}));
const named = (query: string) => fieldsNamed(query, records).map(({path}) => path);

test.each([
  ['terminationGracePeriodSeconds', ['spec.terminationGracePeriodSeconds']],
  ['terminationgrace', ['spec.terminationGracePeriodSeconds']],
  ['spec.containers[0].image', ['spec.containers.image']],
  ['.spec.containers[*].image:', ['spec.containers.image']],
  ['pod.spec.restartPolicy', ['spec.restartPolicy']],
  ['volumes.image', ['spec.volumes.image']],
  ['image', ['spec.containers.image', 'spec.volumes.image']],
  ['restartPolicy', ['spec.restartPolicy', 'spec.containers.restartPolicy', 'spec.containers.restartPolicyRules']],
  ['name', ['metadata.name', 'spec.containers.name']],
])('%s names %j', (query, paths) => {
  expect(named(query)).toEqual(paths);
});

test.each(['', '.', '[0]', 'imag', 'restart a container', '重启策略', 'constructor'])('%j names no field', (query) => {
  expect(named(query)).toEqual([]);
});

test('a field leads to the explorer, which is opened at it', () => {
  expect(fieldsNamed('image', records)[0]).toEqual({
    path: 'spec.containers.image',
    says: 'spec.containers.image.',
    url: '/pods/api-object?field=spec.containers.image#figure-fields',
  });
});

test('what stands in brackets, before the root and behind the end is no part of a path', () => {
  expect(['spec.A[b.c]', '.spec.a', 'pod.spec.a.', 'pod'].map(fieldPath)).toEqual(['spec.a', 'spec.a', 'spec.a', 'pod']);
});
