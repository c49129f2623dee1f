import {describe, expect, it} from 'vitest';
import {withDefaults} from '../defaults';
import {fieldDoc} from '../fieldDoc';
import {fieldType} from '../fieldTypes';
import {parseManifest} from '../manifest';
import {validatePod} from '../validatePod';
import {enumFields, enumOf} from './knownValues';

const where: Record<string, string> = {
  'AppArmorProfile.type': 'securityContext: {appArmorProfile: {type: ?}}',
  'Container.imagePullPolicy': 'containers: [{imagePullPolicy: ?}]',
  'Container.restartPolicy': 'initContainers: [{name: i, image: i, restartPolicy: ?}]',
  'Container.terminationMessagePolicy': 'containers: [{terminationMessagePolicy: ?}]',
  'ContainerPort.protocol': 'containers: [{ports: [{containerPort: 80, protocol: ?}]}]',
  'ContainerResizePolicy.resourceName': 'containers: [{resizePolicy: [{resourceName: ?, restartPolicy: NotRequired}]}]',
  'ContainerResizePolicy.restartPolicy': 'containers: [{resizePolicy: [{resourceName: cpu, restartPolicy: ?}]}]',
  'HTTPGetAction.scheme': 'containers: [{livenessProbe: {httpGet: {port: 80, scheme: ?}}}]',
  'HostPathVolumeSource.type': 'volumes: [{name: v, hostPath: {path: /, type: ?}}]',
  'PodOS.name': 'os: {name: ?}',
  'PodSecurityContext.fsGroupChangePolicy': 'securityContext: {fsGroupChangePolicy: ?}',
  'PodSecurityContext.supplementalGroupsPolicy': 'securityContext: {supplementalGroupsPolicy: ?}',
  'PodSpec.dnsPolicy': 'dnsPolicy: ?\n  dnsConfig: {nameservers: [1.1.1.1]}',
  'PodSpec.preemptionPolicy': 'preemptionPolicy: ?',
  'PodSpec.restartPolicy': 'restartPolicy: ?',
  'SeccompProfile.type': 'securityContext: {seccompProfile: {type: ?}}',
  'SecurityContext.procMount': 'hostUsers: false\n  containers: [{securityContext: {procMount: ?}}]',
  'Toleration.effect': 'tolerations: [{key: k, operator: Exists, effect: ?}]',
  'Toleration.operator': 'tolerations: [{key: k, operator: ?}]',
  'TopologySpreadConstraint.whenUnsatisfiable':
    'topologySpreadConstraints: [{maxSkew: 1, topologyKey: k, whenUnsatisfiable: ?}]',
  'VolumeMount.mountPropagation':
    'volumes: [{name: v, emptyDir: {}}]\n  containers: [{volumeMounts: [{name: v, mountPath: /v, mountPropagation: ?}]}]',
};

/** The values that the API server refuses as none of those it supports. */
function refused(spec: string): string[] {
  const source = `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  ${spec}\n`;
  const {pod, errors} = parseManifest(
    source.includes('containers: [{')
      ? source.replace(/containers: \[\{(?!name: i)/, 'containers: [{name: a, image: a, ')
      : source,
  );
  expect(errors).toEqual([]);
  if (!pod) throw new Error('no Pod');
  return validatePod(withDefaults(pod))
    .filter(({type}) => type === 'NotSupported')
    .map(({field, badValue}) => `${field} ${badValue}`);
}

describe('The values that are offered', () => {
  it('belong to fields of the API', () => {
    const unknown = enumFields.filter((path) => {
      const [struct = '', field = ''] = path.split('.');
      return fieldType(struct, field) === undefined;
    });
    expect(unknown).toEqual([]);
  });

  it.each(Object.entries(where))('of %s are all supported, and others are not', (path, spec) => {
    const [struct = '', field = ''] = path.split('.');
    const values = enumOf(struct, field) ?? [];
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(refused(spec.replace('?', value))).toEqual([]);
    expect(refused(spec.replace('?', 'Nonsense')).join()).toContain('Nonsense');
  });

  it('are those that the API reference names, where it lists them', () => {
    for (const path of ['Container.imagePullPolicy', 'PodSpec.restartPolicy', 'ContainerPort.protocol', 'PodSpec.dnsPolicy']) {
      const [struct = '', field = ''] = path.split('.');
      for (const value of enumOf(struct, field) ?? []) expect(fieldDoc(struct, field).join(' ')).toContain(value);
    }
  });
});
