import {expect, test} from 'vitest';
import {additions} from '../../pod/additions';
import {admitted} from '../../pod/checkManifest';
import type {Pod} from '../../pod/pod';
import {reasonsOf} from './reasons';

const probe = {httpGet: {port: 80}};

const written: Pod = {
  metadata: {name: 'web'},
  spec: {
    terminationGracePeriodSeconds: -1,
    containers: [
      {name: 'web', image: 'nginx:1.29', livenessProbe: probe, readinessProbe: probe, resources: {limits: {cpu: '1'}}},
      {name: 'cache', image: 'redis'},
    ],
    volumes: [{name: 'data'}],
  },
};

const parts = reasonsOf(additions(written, admitted(written)), written);
const told = (part: 'pod' | 'container' | 'volume' | 'admission') =>
  (parts.get(part) ?? []).map(({code, places}) => [code, ...places.map(({name}) => name)].join(' · '));

test('what was added to several containers is told once, and what differs is told apart', () => {
  expect(told('container')).toContain('terminationMessagePolicy: File · web · cache');
  expect(told('container')).toContain('imagePullPolicy: IfNotPresent · web');
  expect(told('container')).toContain('imagePullPolicy: Always · cache');
});

test('probes are told by their names, and a field by the one it stands in', () => {
  expect(told('container')).toContain('timeoutSeconds: 1 · web livenessProbe · web readinessProbe');
  expect(told('container')).toContain('httpGet.scheme: HTTP · web livenessProbe · web readinessProbe');
  expect(told('container')).toContain('resources.requests: {cpu: "1"} · web');
});

test('volumes and the work of admission stand apart', () => {
  expect(told('volume')).toEqual(['emptyDir: {} · data']);
  expect(told('admission')).toEqual(['serviceAccountName: default']);
});

test('what was written otherwise is remembered', () => {
  const changed = parts.get('pod')?.find(({was}) => was !== undefined);
  expect(changed).toMatchObject({code: 'terminationGracePeriodSeconds: 1', was: '-1', kind: 'negativeGrace'});
});
