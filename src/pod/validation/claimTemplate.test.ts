import {describe, expect, test} from 'vitest';
import {judge} from '../testing/judge';

const good = {accessModes: ['ReadWriteOnce'], resources: {requests: {storage: '1Gi'}}};
const field = 'spec.volumes[0].ephemeral.volumeClaimTemplate';

const claim = (spec: object, metadata?: object): string[] =>
  judge({volumes: [{name: 'v', ephemeral: {volumeClaimTemplate: {metadata, spec: {...good, ...spec}}}}]}).map((error) =>
    error.replace(`${field}.`, ''),
  );

describe('the claim of an ephemeral volume', () => {
  const self = {kind: 'PersistentVolumeClaim', name: 'a'};
  const snapshot = {apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'a'};

  test.each([
    [{}, []],
    [{storageClassName: '', volumeMode: 'Block', volumeAttributesClassName: 'gold'}, []],
    [{accessModes: ['ReadWriteOncePod', 'ReadWriteOncePod']}, []],
    [{dataSource: snapshot, dataSourceRef: snapshot}, []],
    [{dataSourceRef: {...snapshot, namespace: 'other'}}, []],
    [{accessModes: []}, ['Required spec.accessModes']],
    [{accessModes: ['ReadWrite']}, ['NotSupported spec.accessModes']],
    [{accessModes: ['ReadWriteOncePod', 'ReadOnlyMany']}, ['Forbidden spec.accessModes']],
    [{accessModes: ['ReadWriteOncePod', 'ReadWrite']}, ['NotSupported spec.accessModes']],
    [{resources: {}}, ['Required spec.resources[storage]']],
    [{resources: {requests: {storage: '0'}}}, ['Invalid spec.resources[storage]']],
    [{resources: {requests: {storage: '-1Gi'}}}, ['Invalid spec.resources[storage]']],
    [{storageClassName: 'Fast_1'}, ['Invalid spec.storageClassName']],
    [{volumeMode: 'block'}, ['NotSupported spec.volumeMode']],
    [{volumeAttributesClassName: 'Gold'}, ['Invalid spec.volumeAttributesClassName']],
    [{selector: {matchLabels: {'a b': 'c'}}}, ['Invalid spec.selector.matchLabels']],
    [{dataSource: {}}, ['Invalid spec.dataSource', 'Required spec.dataSource.kind', 'Required spec.dataSource.name']],
    [{dataSource: {kind: 'VolumeSnapshot', name: 'a'}}, ['Invalid spec.dataSource']],
    [{dataSource: {...snapshot, apiGroup: 'A_B'}}, ['Invalid spec.dataSource.apiGroup']],
    [{dataSource: self, dataSourceRef: {...self, name: 'b'}}, ['Invalid spec']],
    [{dataSource: {...self, apiGroup: ''}, dataSourceRef: self}, ['Invalid spec']],
    [{dataSource: self, dataSourceRef: {...self, namespace: 'other'}}, ['Invalid spec']],
    [{dataSourceRef: {...self, namespace: 'Other'}}, ['Invalid spec.dataSourceRef.namespace']],
  ])('%j', (spec, expected) => {
    expect(claim(spec)).toEqual(expected);
  });

  test.each([
    [{labels: {a: 'b'}, annotations: {c: 'd'}, name: ''}, []],
    [{labels: {a: 'b c'}}, ['Invalid metadata.labels']],
    [{name: 'a', uid: 'b'}, ['Forbidden metadata.name', 'Forbidden metadata.uID']],
    [{finalizers: []}, ['Forbidden metadata.finalizers']],
    [{generation: 0, deletionGracePeriodSeconds: 0}, ['Forbidden metadata.deletionGracePeriodSeconds']],
  ])('its metadata are labels and annotations: %j', (metadata, expected) => {
    expect(claim({}, metadata)).toEqual(expected);
  });

  test('is needed', () => {
    expect(judge({volumes: [{name: 'v', ephemeral: {}}]})).toEqual([`Required ${field}`]);
  });

  test('is called after Pod and volume, and that has to be a name', () => {
    const volumes = [{name: 'v', ephemeral: {volumeClaimTemplate: {spec: good}}}];
    expect(judge({volumes}, {name: 'a'.repeat(252)})).toEqual(['Invalid spec.volumes[0].name']);
  });

  test('is no other volume’s claim', () => {
    const volumes = [
      {name: 'v', ephemeral: {volumeClaimTemplate: {spec: good}}},
      {name: 'w', persistentVolumeClaim: {claimName: 'web-v'}},
    ];
    expect(judge({volumes})).toEqual(['Invalid spec.volumes[1].persistentVolumeClaim.claimName']);
  });
});
