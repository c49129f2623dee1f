import {expect, test} from 'vitest';
import {at, child, parent, steps} from './fieldPath';

test('a path is printed with dots for fields and brackets for indices and keys', () => {
  expect(child('', 'spec')).toBe('spec');
  expect(child(at(child('spec', 'containers'), 0), 'name')).toBe('spec.containers[0].name');
  expect(at('metadata.labels', 'app.kubernetes.io/name')).toBe('metadata.labels[app.kubernetes.io/name]');
});

test('the parent of a path is the path without its last step', () => {
  expect(parent('spec.containers[0].name')).toBe('spec.containers[0]');
  expect(parent('spec.containers[0]')).toBe('spec.containers');
  expect(parent('metadata.labels[a.b/c]')).toBe('metadata.labels');
  expect(parent('spec')).toBe('');
  expect(parent('')).toBeUndefined();
});

test('a key with dots in brackets is one step, quoted or not', () => {
  expect(steps('spec.containers[0].ports[12].hostPort')).toEqual(['spec', 'containers', '0', 'ports', '12', 'hostPort']);
  expect(steps('limits[nvidia.com/gpu]')).toEqual(['limits', 'nvidia.com/gpu']);
  expect(steps("limits['nvidia.com/gpu']")).toEqual(['limits', 'nvidia.com/gpu']);
});
