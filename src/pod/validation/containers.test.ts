import {describe, expect, test} from 'vitest';
import type {Container, EphemeralContainer, Probe} from '../pod';
import {told} from '../testing/told';

const base: Container = {name: 'it', image: 'busybox'};
const asApp = (more: Partial<Container>) => told({containers: [{...base, ...more}]});
const asInit = (more: Partial<Container>) => told({initContainers: [{...base, ...more}]});
const asEphemeral = (more: Partial<EphemeralContainer>) => told({ephemeralContainers: [{...base, ...more}]});
const onCreate = 'Forbidden spec.ephemeralContainers';

describe('what is left out counts as zero or as nothing', () => {
  test('a name that is missing is as much twice as an empty one', () => {
    const nameless = {image: 'busybox'} as Container;
    expect(told({containers: [nameless, {...base, name: ''}], initContainers: [nameless]})).toEqual([
      'Required spec.containers[0].name',
      'Required spec.containers[1].name',
      'Duplicate spec.containers[1].name',
      'Required spec.initContainers[0].name',
      'Duplicate spec.initContainers[0].name',
    ]);
  });

  test('a gRPC probe without a port asks port 0, and a sleep without seconds sleeps none', () => {
    expect(asApp({readinessProbe: {grpc: {}} as unknown as Probe})).toEqual([
      'Invalid spec.containers[0].readinessProbe.grpc.port',
    ]);
    expect(asApp({lifecycle: {preStop: {sleep: {} as {seconds: number}}}})).toEqual([]);
  });

  test('a header without a name has an empty one', () => {
    const httpHeaders = [{value: 'a'} as {name: string; value: string}];
    expect(asApp({livenessProbe: {httpGet: {port: 80, httpHeaders}}})).toEqual([
      'Invalid spec.containers[0].livenessProbe.httpGet.httpHeaders',
    ]);
  });
});

describe('a plain init container', () => {
  test('has neither hooks nor probes, be they empty', () => {
    expect(asInit({lifecycle: {}, readinessProbe: {}})).toEqual([
      'Forbidden spec.initContainers[0].lifecycle',
      'Forbidden spec.initContainers[0].readinessProbe',
    ]);
  });

  test('may name a stop signal, which is dropped with the lifecycle that holds nothing else', () => {
    expect(asInit({lifecycle: {stopSignal: 'SIGUSR1'}})).toEqual([]);
  });

  test('is not started anew for a resize; a sidecar is', () => {
    const resizePolicy = [{resourceName: 'cpu', restartPolicy: 'RestartContainer'}];
    expect(asInit({resizePolicy})).toEqual(['Invalid spec.initContainers[0].resizePolicy[0].restartPolicy']);
    expect(asInit({resizePolicy, restartPolicy: 'Always'})).toEqual([]);
  });

  test('has no restart rules without a policy, whatever they say; an app container is told of both', () => {
    const restartPolicyRules = [{action: 'Dance'}];
    expect(asInit({restartPolicyRules})).toEqual(['Required spec.initContainers[0].restartPolicy']);
    expect(asApp({restartPolicyRules})).toEqual([
      'Required spec.containers[0].restartPolicy',
      'NotSupported spec.containers[0].restartPolicyRules[0].action',
      'Required spec.containers[0].restartPolicyRules[0].exitCodes',
    ]);
  });
});

describe('an ephemeral container', () => {
  test('is refused on create, and told all the same what it may not have', () => {
    const at = 'spec.ephemeralContainers[0]';
    expect(asEphemeral({ports: [], lifecycle: {}, restartPolicyRules: [], startupProbe: {}})).toEqual([
      `Forbidden ${at}.ports`,
      `Forbidden ${at}.restartPolicyRules`,
      `Forbidden ${at}.startupProbe`,
      `Forbidden ${at}.lifecycle`,
      onCreate,
    ]);
  });

  test('may have resources as long as nothing is in them', () => {
    expect(asEphemeral({resources: {}})).toEqual([onCreate]);
    expect(asEphemeral({resources: {limits: {}}})).toEqual(['Forbidden spec.ephemeralContainers[0].resources', onCreate]);
  });

  test('looks into a container that is there and not ephemeral itself', () => {
    expect(asEphemeral({targetContainerName: 'app'})).toEqual([onCreate]);
    expect(asEphemeral({targetContainerName: 'it'})).toEqual([
      'NotFound spec.ephemeralContainers[0].targetContainerName',
      onCreate,
    ]);
  });
});
