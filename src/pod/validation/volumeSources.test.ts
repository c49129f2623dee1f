import {describe, expect, test} from 'vitest';
import {judge, judgeVolume} from '../testing/judge';

describe('a volume of every kind is taken as it should be', () => {
  test.each([
    {emptyDir: {medium: 'anything', sizeLimit: '1Gi'}},
    {hostPath: {path: '/var/log', type: 'DirectoryOrCreate'}},
    {gitRepo: {repository: 'https://git.example/a.git', directory: 'a/b'}},
    {gcePersistentDisk: {pdName: 'd', partition: 255}},
    {awsElasticBlockStore: {volumeID: 'v', partition: 0}},
    {secret: {secretName: 's', defaultMode: 0o400, items: [{key: 'k', path: 'a/b', mode: 0o777}]}},
    {nfs: {server: 's', path: '/p'}},
    {iscsi: {targetPortal: '10.0.0.1', iqn: 'iqn.2001-04.com.example:storage.disk1', lun: 0}},
    {iscsi: {targetPortal: '10.0.0.1', iqn: `naa.${'0'.repeat(32)}`, lun: 255}},
    {glusterfs: {endpoints: 'e', path: 'p'}},
    {flocker: {datasetUUID: 'u'}},
    {persistentVolumeClaim: {claimName: 'Any_Name'}},
    {rbd: {monitors: ['m'], image: 'i'}},
    {cinder: {volumeID: 'v', secretRef: {name: 's'}}},
    {cephfs: {monitors: ['m']}},
    {quobyte: {registry: 'a:1,[::1]:2,:3', volume: 'v', tenant: 't'.repeat(64)}},
    {downwardAPI: {items: [{path: 'labels', fieldRef: {fieldPath: 'metadata.labels'}}]}},
    {fc: {wwids: ['w']}},
    {fc: {targetWWNs: ['w'], lun: 0}},
    {flexVolume: {driver: 'd', options: {'example.com/a': 'b', 'kubernetes.io.example.com/a': 'b'}}},
    {configMap: {name: 'Any_Name', optional: true}},
    {azureFile: {secretName: 's', shareName: 's'}},
    {vsphereVolume: {volumePath: 'v'}},
    {photonPersistentDisk: {pdID: 'p'}},
    {portworxVolume: {volumeID: 'v'}},
    {azureDisk: {diskName: 'd', diskURI: 'https://account.blob.core.windows.net/c/d.vhd'}},
    {azureDisk: {diskName: 'd', diskURI: '/subscriptions/s/…', kind: 'Managed', cachingMode: 'None'}},
    {storageos: {volumeName: 'v', volumeNamespace: 'n'}},
    {projected: {}},
    {scaleIO: {gateway: 'g', system: 's', secretRef: {name: 's'}, volumeName: 'v'}},
    {csi: {driver: 'Driver.example.com', nodePublishSecretRef: {name: 's'}}},
    {image: {reference: 'registry.example/models:1', pullPolicy: 'Never'}},
    {},
  ])('%j', (source) => {
    expect(judgeVolume(source)).toEqual([]);
  });
});

describe('a volume that lacks what it needs, or has it wrong', () => {
  test.each([
    [{emptyDir: {sizeLimit: '-1'}}, ['Forbidden emptyDir.sizeLimit']],
    [{hostPath: {}}, ['Required hostPath.path']],
    [{hostPath: {path: '/a/../b', type: 'directory'}}, ['Invalid hostPath.path', 'NotSupported hostPath.type']],
    [{gitRepo: {directory: '../a'}}, ['Invalid gitRepo.directory', 'Required gitRepo.repository']],
    [{gcePersistentDisk: {partition: 256}}, ['Invalid persistentDisk.partition', 'Required persistentDisk.pdName']],
    [
      {awsElasticBlockStore: {partition: -1}},
      ['Invalid awsElasticBlockStore.partition', 'Required awsElasticBlockStore.volumeID'],
    ],
    [{secret: {defaultMode: 0o1000}}, ['Invalid secret.defaultMode', 'Required secret.secretName']],
    [
      {secret: {secretName: 's', items: [{key: '', path: '..a'}]}},
      ['Invalid secret.items[0].path', 'Required secret.items[0].key'],
    ],
    [{nfs: {}}, ['Invalid nfs.path', 'Required nfs.path', 'Required nfs.server']],
    [{iscsi: {}}, ['Required iscsi.iqn', 'Required iscsi.targetPortal']],
    [{iscsi: {targetPortal: 'p', iqn: 'disk', lun: 256}}, ['Invalid iscsi.iqn', 'Invalid iscsi.lun']],
    [{iscsi: {targetPortal: 'p', iqn: `eui.${'a'.repeat(16)}`, chapAuthSession: true}}, ['Required iscsi.secretRef']],
    [{iscsi: {targetPortal: 'p', iqn: `eui.${'a'.repeat(16)}`, initiatorName: ''}}, ['Invalid iscsi.initiatorname']],
    [{glusterfs: {}}, ['Required glusterfs.endpoints', 'Required glusterfs.path']],
    [{flocker: {}}, ['Required flocker']],
    [{flocker: {datasetName: 'a/b', datasetUUID: 'u'}}, ['Invalid flocker', 'Invalid flocker.datasetName']],
    [{persistentVolumeClaim: {}}, ['Required persistentVolumeClaim.claimName']],
    [{rbd: {monitors: []}}, ['Required rbd.image', 'Required rbd.monitors']],
    [{cinder: {secretRef: {}}}, ['Required cinder.secretRef.name', 'Required cinder.volumeID']],
    [{cephfs: {}}, ['Required cephfs.monitors']],
    [{quobyte: {}}, ['Required quobyte.registry', 'Required quobyte.volume']],
    [{quobyte: {registry: 'a', volume: 'v'}}, ['Invalid quobyte.registry']],
    [{quobyte: {registry: 'a:1,b:2:3', volume: 'v'}}, ['Invalid quobyte.registry']],
    [{quobyte: {registry: 'a', volume: 'v', tenant: 't'.repeat(65)}}, ['Required quobyte.tenant']],
    [{fc: {}}, ['Required fc.targetWWNs']],
    [{fc: {targetWWNs: ['w'], wwids: ['w']}}, ['Invalid fc.targetWWNs', 'Required fc.lun']],
    [{fc: {targetWWNs: ['w'], lun: 256}}, ['Invalid fc.lun']],
    [
      {flexVolume: {options: {'a.kubernetes.io/b': 'c'}}},
      ['Invalid flexVolume.options[a.kubernetes.io/b]', 'Required flexVolume.driver'],
    ],
    [{flexVolume: {driver: 'd', options: {'K8S.io': 'c'}}}, ['Invalid flexVolume.options[K8S.io]']],
    [
      {configMap: {items: [{key: 'k', path: '/a', mode: -1}]}},
      ['Invalid configMap.items[0].mode', 'Invalid configMap.items[0].path', 'Required configMap.name'],
    ],
    [{azureFile: {}}, ['Required azureFile.secretName', 'Required azureFile.shareName']],
    [{vsphereVolume: {}}, ['Required vsphereVolume.volumePath']],
    [{photonPersistentDisk: {}}, ['Required photonPersistentDisk.pdID']],
    [{portworxVolume: {}}, ['Required portworxVolume.volumeID']],
    [{azureDisk: {}}, ['NotSupported azureDisk.diskURI', 'Required azureDisk.diskName', 'Required azureDisk.diskURI']],
    [
      {azureDisk: {diskName: 'd', diskURI: 'https://b', kind: 'Managed', cachingMode: ''}},
      ['NotSupported azureDisk.cachingMode', 'NotSupported azureDisk.diskURI'],
    ],
    [
      {storageos: {volumeNamespace: 'N', secretRef: {}}},
      ['Invalid storageos.volumeNamespace', 'Required storageos.secretRef.name', 'Required storageos.volumeName'],
    ],
    [{scaleIO: {}}, ['Required scaleIO.gateway', 'Required scaleIO.system', 'Required scaleIO.volumeName']],
    [{csi: {}}, ['Required csi.driver']],
    [{csi: {driver: 'd'.repeat(64)}}, ['TooLong csi.driver']],
    [{csi: {driver: 'd.io', nodePublishSecretRef: {}}}, ['Required csi.nodePublishSecretRef.name']],
    [{csi: {driver: 'd.io', nodePublishSecretRef: {name: 'S_1'}}}, ['Invalid csi.name']],
    [{image: {pullPolicy: 'always'}}, ['NotSupported image.pullPolicy', 'Required image.reference']],
  ])('%j', (source, expected) => {
    expect(judgeVolume(source)).toEqual(expected.map((error) => error.replace(' ', ' spec.volumes[0].')));
  });
});

describe('a volume comes from one place', () => {
  test('the first kind the server asks for is looked at, the others are one too many', () => {
    expect(judgeVolume({configMap: {}, secret: {secretName: 's'}, cephfs: {monitors: []}, downwardAPI: {}})).toEqual([
      'Forbidden spec.volumes[0].cephFS',
      'Forbidden spec.volumes[0].configMap',
      'Forbidden spec.volumes[0].downwarAPI',
    ]);
  });

  test('but the length of an iSCSI portal is asked for all the same', () => {
    const iscsi = {targetPortal: 'p'.repeat(63), iqn: '', lun: 0, initiatorName: 'iqn.2001-04.com.example:a'};
    expect(judgeVolume({emptyDir: {}, iscsi})).toEqual(['Forbidden spec.volumes[0].iscsi', 'Invalid spec.volumes[0].name']);
  });
});

describe('names of volumes', () => {
  const named = (...names: (string | undefined)[]) => judge({volumes: names.map((name) => ({name, emptyDir: {}}))});

  test.each([
    [['a', 'b'], []],
    [
      ['a', 'a', 'a'],
      ['Duplicate spec.volumes[1].name', 'Duplicate spec.volumes[2].name'],
    ],
    [[''], ['Required spec.volumes[0].name']],
    [[undefined], ['Required spec.volumes[0].name']],
    [
      ['A', 'A'],
      ['Invalid spec.volumes[0].name', 'Invalid spec.volumes[1].name'],
    ],
    [['a'.repeat(64)], ['Invalid spec.volumes[0].name']],
  ])('%j', (names, expected) => {
    expect(named(...names)).toEqual(expected);
  });

  test('one that was itself out of order does not take a name', () => {
    const volumes = [
      {name: 'a', secret: {}},
      {name: 'a', emptyDir: {}},
    ];
    expect(judge({volumes})).toEqual(['Required spec.volumes[0].secret.secretName']);
  });
});
