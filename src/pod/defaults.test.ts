import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {withDefaults} from './defaults';
import {parseManifest} from './manifest';
import type {Container, Pod} from './pod';

const podOf = (spec: Partial<Pod['spec']>): Pod => ({metadata: {name: 'web'}, spec: {containers: [], ...spec}});
const withContainer = (container: Partial<Container>): Pod =>
  podOf({containers: [{name: 'web', image: 'nginx:1.29', ...container}]});
const storedContainer = (container: Partial<Container>): Container | undefined =>
  withDefaults(withContainer(container)).spec.containers[0];

describe('what the API server fills in', () => {
  test('a Pod restarts always, has 30 seconds of grace and asks the cluster’s DNS', () => {
    expect(withDefaults(podOf({})).spec).toMatchObject({
      restartPolicy: 'Always',
      terminationGracePeriodSeconds: 30,
      dnsPolicy: 'ClusterFirst',
      schedulerName: 'default-scheduler',
      enableServiceLinks: true,
      securityContext: {},
    });
  });

  test('an image tagged latest, or not tagged, is pulled always; one with another tag or a digest if it is not there', () => {
    const policy = (image: string) => storedContainer({image})?.imagePullPolicy;
    expect(policy('nginx')).toBe('Always');
    expect(policy('nginx:latest')).toBe('Always');
    expect(policy('nginx:1.29')).toBe('IfNotPresent');
    expect(policy(`nginx@sha256:${'a'.repeat(64)}`)).toBe('IfNotPresent');
  });

  test('a port speaks TCP', () => {
    expect(storedContainer({ports: [{containerPort: 80}]})?.ports).toEqual([{containerPort: 80, protocol: 'TCP'}]);
  });

  test('a probe asks every 10 seconds, waits 1, and believes 3 failures or 1 success', () => {
    expect(storedContainer({livenessProbe: {tcpSocket: {port: 80}}})?.livenessProbe).toMatchObject({
      periodSeconds: 10,
      timeoutSeconds: 1,
      failureThreshold: 3,
      successThreshold: 1,
    });
  });

  test('who names a limit and no request asks for as much as the limit', () => {
    expect(storedContainer({resources: {limits: {cpu: '1', memory: '64Mi'}, requests: {cpu: '250m'}}})?.resources).toEqual({
      limits: {cpu: '1', memory: '64Mi'},
      requests: {cpu: '250m', memory: '64Mi'},
    });
  });

  test('on the node’s network a container’s port is the node’s port', () => {
    const pod = withContainer({ports: [{containerPort: 80}]});
    pod.spec.hostNetwork = true;
    expect(withDefaults(pod).spec.containers[0]?.ports?.[0]?.hostPort).toBe(80);
  });

  test('a negative grace period is one second', () => {
    expect(withDefaults(podOf({terminationGracePeriodSeconds: -5})).spec.terminationGracePeriodSeconds).toBe(1);
  });

  test('files projected into a volume can be read by everybody', () => {
    const volumes = [{name: 'settings', configMap: {name: 'settings'}}];
    expect(withDefaults(podOf({volumes})).spec.volumes?.[0]?.configMap?.defaultMode).toBe(0o644);
  });
});

describe('what it leaves as it is', () => {
  test('limits that limit nothing ask for nothing', () => {
    expect(storedContainer({resources: {limits: {}}})?.resources).toEqual({limits: {}});
  });

  test('a choice that was made empty on purpose, and is then refused', () => {
    const volumes = [{name: 'v', azureDisk: {diskName: 'd', diskURI: 'https://d', cachingMode: '', kind: ''}}];
    expect(withDefaults(podOf({volumes})).spec.volumes?.[0]?.azureDisk).toMatchObject({
      cachingMode: '',
      kind: '',
      fsType: 'ext4',
    });
  });

  test('ports of ephemeral containers, also on the node’s network', () => {
    const ports = [{containerPort: 80}];
    const {spec} = withDefaults(
      podOf({hostNetwork: true, ephemeralContainers: [{name: 'debug', ports}], initContainers: [{name: 'init', ports}]}),
    );
    expect(spec.ephemeralContainers?.[0]?.ports).toEqual([{containerPort: 80, protocol: 'TCP'}]);
    expect(spec.initContainers?.[0]?.ports).toEqual([{containerPort: 80, hostPort: 80, protocol: 'TCP'}]);
  });
});

describe('a Pod that was not decoded is taken as Go would hold it', () => {
  test('what is null is not there', () => {
    const pod = podOf({restartPolicy: null, volumes: [{name: 'v', emptyDir: null}]} as never);
    expect(withDefaults(pod).spec).toMatchObject({restartPolicy: 'Always', volumes: [{name: 'v', emptyDir: {}}]});
  });

  test('what must be there is there, empty', () => {
    expect(withDefaults({} as never)).toMatchObject({metadata: {}, spec: {containers: []}});
    const pod = withContainer({ports: [{}], volumeMounts: [{}]} as never);
    expect(withDefaults(pod).spec.containers[0]).toMatchObject({
      ports: [{containerPort: 0}],
      volumeMounts: [{name: '', mountPath: ''}],
    });
  });
});

describe('amounts finer than a thousandth are rounded up', () => {
  const tiny = {cpu: '1.0001'};
  const stored = {cpu: '1001m'};

  test('for containers, for the Pod, for its overhead and for the claim of an ephemeral volume', () => {
    const ephemeral = {volumeClaimTemplate: {spec: {resources: {requests: tiny, limits: tiny}}}};
    const {spec} = withDefaults({
      metadata: {},
      spec: {
        containers: [{name: 'a', resources: {requests: tiny}}],
        overhead: tiny,
        resources: {limits: tiny, requests: tiny},
        volumes: [{name: 'v', ephemeral}],
      },
    });
    expect(spec.containers[0]?.resources).toEqual({requests: stored});
    expect(spec.overhead).toEqual(stored);
    expect(spec.resources).toEqual({requests: stored, limits: stored});
    expect(spec.volumes?.[0]?.ephemeral?.volumeClaimTemplate?.spec.resources).toEqual({requests: stored, limits: stored});
  });
});

describe('what every kind of volume is given', () => {
  test.each([
    [{hostPath: {path: '/'}}, {hostPath: {path: '/', type: ''}}],
    [{configMap: {name: 'c'}}, {configMap: {name: 'c', defaultMode: 0o644}}],
    [{secret: {secretName: 's'}}, {secret: {secretName: 's', defaultMode: 0o644}}],
    [{downwardAPI: {}}, {downwardAPI: {defaultMode: 0o644}}],
    [
      {projected: {sources: [{serviceAccountToken: {path: 't'}}]}},
      {projected: {sources: [{serviceAccountToken: {path: 't', expirationSeconds: 3600}}], defaultMode: 0o644}},
    ],
    [{iscsi: {targetPortal: 'p', iqn: 'i', lun: 0}}, {iscsi: {targetPortal: 'p', iqn: 'i', lun: 0, iscsiInterface: 'default'}}],
    [
      {rbd: {monitors: ['m'], image: 'i'}},
      {rbd: {monitors: ['m'], image: 'i', pool: 'rbd', user: 'admin', keyring: '/etc/ceph/keyring'}},
    ],
    [
      {scaleIO: {gateway: 'g', system: 's', secretRef: {}}},
      {scaleIO: {gateway: 'g', system: 's', secretRef: {}, storageMode: 'ThinProvisioned', fsType: 'xfs'}},
    ],
    [
      {azureDisk: {diskName: 'd', diskURI: 'u'}},
      {azureDisk: {diskName: 'd', diskURI: 'u', cachingMode: 'ReadWrite', fsType: 'ext4', readOnly: false, kind: 'Shared'}},
    ],
    [{image: {reference: 'a'}}, {image: {reference: 'a', pullPolicy: 'Always'}}],
    [{image: {}}, {image: {pullPolicy: 'IfNotPresent'}}],
    [{ephemeral: {volumeClaimTemplate: {spec: {}}}}, {ephemeral: {volumeClaimTemplate: {spec: {volumeMode: 'Filesystem'}}}}],
    [{nfs: {server: 's', path: '/p'}}, {nfs: {server: 's', path: '/p'}}],
    [{}, {emptyDir: {}}],
  ])('%j is stored as %j', (source, stored) => {
    expect(withDefaults(podOf({volumes: [{name: 'v', ...source}]})).spec.volumes).toEqual([{name: 'v', ...stored}]);
  });
});

describe('of every manifest of the book', () => {
  const folder = 'static/manifests/';
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

  test.each(names)('%s: defaulting twice is defaulting once, and the given Pod stays as it was', (name) => {
    const {pod} = parseManifest(readFileSync(folder + name, 'utf8'));
    const given = structuredClone(pod) as Pod;
    const stored = withDefaults(given);
    expect(given).toEqual(pod);
    expect(withDefaults(stored)).toEqual(stored);
  });
});
