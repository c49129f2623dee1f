import {describe, expect, test} from 'vitest';
import {withDefaults} from './defaults';
import {fieldDefaults} from './fieldDefaults';
import type {Pod} from './pod';

const defaults = fieldDefaults();
const of = (path: string) => (defaults.get(path) ?? []).map(({value, when}) => (when ? `${value} (${when})` : value));

test.each([
  ['spec.restartPolicy', 'Always'],
  ['spec.terminationGracePeriodSeconds', '30'],
  ['spec.securityContext', '{}'],
  ['spec.containers.livenessProbe.periodSeconds', '10'],
  ['spec.containers.readinessProbe.httpGet.scheme', 'HTTP'],
  ['spec.initContainers.ports.protocol', 'TCP'],
  ['spec.volumes.secret.defaultMode', '420'],
  ['spec.volumes.hostPath.type', '""'],
  ['spec.volumes.projected.sources.serviceAccountToken.expirationSeconds', '3600'],
])('%s is filled in as %s', (path, value) => {
  expect(of(path)).toEqual([value]);
});

test('some defaults depend on what else is written', () => {
  expect(of('spec.containers.imagePullPolicy')).toEqual(['IfNotPresent', 'Always (untagged)']);
  expect(of('spec.containers.ports.hostPort')).toEqual(['containerPort (host-network)']);
  expect(of('spec.containers.resources.requests')).toEqual(['limits (limits)']);
});

test.each(['metadata.labels', 'spec.hostNetwork', 'spec.priority', 'spec.containers.image', 'status.phase'])(
  'nothing is filled in for %s',
  (path) => expect(of(path)).toEqual([]),
);

/** Every field of a value that holds no further fields, by its path without indices. */
function leaves(value: unknown, path: string, found: Map<string, unknown>): Map<string, unknown> {
  if (Array.isArray(value)) for (const item of value) leaves(item, path, found);
  else if (typeof value === 'object' && value !== null && Object.keys(value).length > 0)
    for (const [name, inner] of Object.entries(value)) leaves(inner, path ? `${path}.${name}` : name, found);
  else if (value !== undefined) found.set(path, value);
  return found;
}

describe('what a Pod gets', () => {
  const written = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {name: 'a'},
    spec: {
      containers: [{name: 'a', image: 'b:1', ports: [{containerPort: 80}], livenessProbe: {httpGet: {port: 80}}}],
      volumes: [{name: 'a'}, {name: 'b', configMap: {name: 'c'}}],
    },
  };

  test('is what the fields say, and nothing besides', () => {
    const before = leaves(written, '', new Map());
    const after = leaves(withDefaults(written as unknown as Pod), '', new Map());
    const added = [...after].filter(([path]) => !before.has(path));
    expect(added.length).toBeGreaterThan(10);
    for (const [path, value] of added) {
      const told = typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
      expect([path, of(path)[0]]).toEqual([path, told]);
    }
  });
});
