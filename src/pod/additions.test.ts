import {expect, test} from 'vitest';
import {additionKind, additions} from './additions';
import {admitted} from './checkManifest';
import type {Pod} from './pod';

const pod = (spec: Partial<Pod['spec']>): Pod => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: {name: 'web'},
  spec: {containers: [{name: 'web', image: 'nginx:1.29'}], ...spec},
});

const added = (written: Pod) =>
  additions(written, admitted(written)).map(({path, value}) => `${path}: ${JSON.stringify(value)}`);

test('the smallest Pod gets nine fields of defaults and the name of a service account, in two fields', () => {
  expect(added(pod({}))).toEqual([
    'spec.containers[0].terminationMessagePath: "/dev/termination-log"',
    'spec.containers[0].terminationMessagePolicy: "File"',
    'spec.containers[0].imagePullPolicy: "IfNotPresent"',
    'spec.restartPolicy: "Always"',
    'spec.dnsPolicy: "ClusterFirst"',
    'spec.terminationGracePeriodSeconds: 30',
    'spec.schedulerName: "default-scheduler"',
    'spec.securityContext: {}',
    'spec.enableServiceLinks: true',
    'spec.serviceAccountName: "default"',
    'spec.serviceAccount: "default"',
  ]);
});

test('nothing is added to a Pod that was stored', () => {
  const stored = admitted(admitted(pod({})));
  expect(additions(stored, admitted(stored))).toEqual([]);
});

test('a limit without a request gives the request, named by its resource', () => {
  const container = {name: 'web', image: 'nginx:1.29', resources: {limits: {memory: '64Mi'}, requests: {cpu: '1'}}};
  expect(added(pod({containers: [container]}))).toContain('spec.containers[0].resources.requests[memory]: "64Mi"');
});

test('what was written and is stored otherwise tells what was written', () => {
  const written = pod({terminationGracePeriodSeconds: -5});
  const changed = additions(written, admitted(written)).find(({was}) => was !== undefined);
  expect(changed).toEqual({
    path: 'spec.terminationGracePeriodSeconds',
    value: 1,
    was: -5,
    kind: 'negativeGrace',
  });
});

test('a field that is written as null is a field that was not written', () => {
  const written = pod({dnsPolicy: null as unknown as string});
  expect(additions(written, {...admitted(pod({})), metadata: written.metadata})).toContainEqual({
    path: 'spec.dnsPolicy',
    value: 'ClusterFirst',
    kind: 'dnsPolicy',
  });
});

/** A Pod in which every field that has a default was left out, and every kind of thing that has one is there. */
const everything = pod({
  serviceAccountName: 'robot',
  hostNetwork: true,
  overhead: {cpu: '0.1m'},
  resources: {limits: {cpu: '2', memory: '1Gi'}},
  initContainers: [{name: 'init', image: 'busybox', resources: {limits: {cpu: '0.1m'}}}],
  ephemeralContainers: [{name: 'look', image: 'busybox'}],
  containers: [
    {
      name: 'web',
      image: 'nginx:1.29',
      ports: [{containerPort: 80}],
      env: [
        {name: 'A', valueFrom: {fieldRef: {fieldPath: 'metadata.name'}}},
        {name: 'B', valueFrom: {resourceFieldRef: {resource: 'limits.cpu'}}},
        {name: 'C', valueFrom: {fileKeyRef: {volumeName: 'plain', path: 'a', key: 'b'}}},
      ],
      resources: {limits: {cpu: '1', 'hugepages-2Mi': '2Mi'}},
      livenessProbe: {httpGet: {port: 80}},
      readinessProbe: {grpc: {port: 80}},
      startupProbe: {tcpSocket: {port: 80}, timeoutSeconds: 0},
      lifecycle: {postStart: {httpGet: {port: 80}}, preStop: {httpGet: {port: 80}}},
    },
  ],
  volumes: [
    {name: 'plain'},
    {name: 'host', hostPath: {path: '/var'}},
    {name: 'config', configMap: {name: 'c'}},
    {name: 'secret', secret: {secretName: 's'}},
    {
      name: 'down',
      downwardAPI: {
        items: [
          {path: 'a', fieldRef: {fieldPath: 'metadata.name'}},
          {path: 'b', resourceFieldRef: {resource: 'limits.cpu', containerName: 'web'}},
        ],
      },
    },
    {
      name: 'projected',
      projected: {
        sources: [
          {serviceAccountToken: {path: 'token'}},
          {downwardAPI: {items: [{path: 'a', fieldRef: {fieldPath: 'metadata.name'}}]}},
        ],
      },
    },
    {name: 'claim', ephemeral: {volumeClaimTemplate: {spec: {accessModes: ['ReadWriteOnce']}}}},
    {name: 'image', image: {reference: 'nginx'}},
    {name: 'iscsi', iscsi: {targetPortal: 'a', iqn: 'b', lun: 0}},
    {name: 'rbd', rbd: {monitors: ['a'], image: 'b'}},
    {name: 'azure', azureDisk: {diskName: 'a', diskURI: 'b'}},
    {name: 'scale', scaleIO: {gateway: 'a', system: 'b'}},
  ],
});

test('every default is known by name', () => {
  const unknown = additions(everything, admitted(everything)).filter(({kind}) => kind === undefined);
  expect(unknown).toEqual([]);
});

test('a field without a default is not taken for one', () => {
  expect(additionKind('spec.nodeName')).toBeUndefined();
  expect(additionKind('spec.containers[0].image')).toBeUndefined();
});
