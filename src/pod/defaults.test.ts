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
