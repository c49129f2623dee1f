import {expect, test} from 'vitest';
import {withDefaults} from '../pod/defaults';
import {simulate} from './simulate';

const web = withDefaults({metadata: {name: 'web'}, spec: {containers: [{name: 'web', image: 'nginx'}]}});

const told = (scenario: Parameters<typeof simulate>[1]) =>
  simulate(web, {cluster: {service: false}, ...scenario}).entries.map(({at, who, what}) => `${at} ${who}: ${what}`);

test('a Pod is created, bound, started, and ready', () => {
  expect(told({})).toEqual([
    '0 you: created',
    '0 default-scheduler: scheduled',
    '1 runtime: sandbox-created',
    '1 kubelet: pulling',
    '2 kubelet: pulled',
    '2 runtime: container-created',
    '2 runtime: container-started',
    '2 kubelet: phase-changed',
    '2 kubelet: ready',
  ]);
});

test('a Pod that is deleted is asked to stop, stops, and is gone', () => {
  expect(told({actions: [{at: 10, do: 'delete'}]}).slice(9)).toEqual([
    '10 you: deletion-requested',
    '10 kubelet: stopping',
    '10 runtime: signal-sent',
    '11 app: exited',
    '11 runtime: sandbox-stopped',
    '11 kubelet: phase-changed',
    '11 kubelet: not-ready',
    '11 kube-apiserver: object-removed',
  ]);
});
