import {expect, test} from 'vitest';
import {allFields, elementType, fieldAt, fieldsBelow} from './fieldTree';

test('a field is found at the path that kubectl explain takes, with its struct and its type', () => {
  expect(fieldAt('spec.containers.image')).toEqual({
    path: 'spec.containers.image',
    name: 'image',
    struct: 'Container',
    type: 'string',
    required: false,
  });
  expect(fieldAt('spec.containers')).toMatchObject({struct: 'PodSpec', type: '[]Container', required: true});
  expect(fieldAt('spec.containers.resources.limits')?.type).toBe('map[string]quantity');
});

test.each(['', 'spec.container', 'spec.containers.Image', 'spec.containers.image.tag', 'constructor', 'spec.__proto__'])(
  'a Pod has no field %j',
  (path) => expect(fieldAt(path)).toBeUndefined(),
);

test('a Pod has five fields at its root', () => {
  expect(fieldsBelow('').map(({name}) => name)).toEqual(['apiVersion', 'kind', 'metadata', 'spec', 'status']);
});

test('the whole tree is the same field by field as what is found at each path', () => {
  const fields = allFields();
  expect(fields.length).toBeGreaterThan(1000);
  expect(new Set(fields.map(({path}) => path)).size).toBe(fields.length);
  expect(fields.filter((field) => JSON.stringify(fieldAt(field.path)) !== JSON.stringify(field))).toEqual([]);
});

test('the three kinds of containers have the same fields but for the target of an ephemeral one', () => {
  const below = (path: string) => fieldsBelow(path).map(({name}) => name);
  expect(below('spec.initContainers')).toEqual(below('spec.containers'));
  expect(below('spec.ephemeralContainers').filter((name) => name !== 'targetContainerName')).toEqual(below('spec.containers'));
});

test('a list or a map is told by what it is made of', () => {
  expect(['[]Container', 'map[string]quantity', 'Probe', '[]string'].map(elementType)).toEqual([
    'Container',
    'quantity',
    'Probe',
    'string',
  ]);
});
