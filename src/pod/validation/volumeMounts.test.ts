import {describe, expect, test} from 'vitest';
import type {Volume, VolumeDevice, VolumeMount} from '../pod';
import {judgeContainer} from '../testing/judge';

const volumes: Volume[] = [
  {name: 'data', emptyDir: {}},
  {name: 'disk', persistentVolumeClaim: {claimName: 'disk'}},
  {name: 'other', persistentVolumeClaim: {claimName: 'other'}},
];

const mounts = (...volumeMounts: object[]): string[] =>
  judgeContainer({volumeMounts: volumeMounts as VolumeMount[]}, volumes).map((error) =>
    error.replace('spec.containers[0].', ''),
  );

const devices = (volumeDevices: object[], volumeMounts: object[] = []): string[] =>
  judgeContainer({volumeDevices: volumeDevices as VolumeDevice[], volumeMounts: volumeMounts as VolumeMount[]}, volumes).map(
    (error) => error.replace('spec.containers[0].', ''),
  );

const mount = {name: 'data', mountPath: '/data'};

describe('a mount', () => {
  test.each([
    [mount, []],
    [{...mount, mountPath: '../anywhere: this is not looked at'}, []],
    [{...mount, subPath: 'a/b', mountPropagation: 'HostToContainer'}, []],
    [{...mount, readOnly: true, recursiveReadOnly: 'Enabled', mountPropagation: 'None'}, []],
    [{...mount, recursiveReadOnly: 'Disabled', mountPropagation: 'HostToContainer'}, []],
    [{}, ['NotFound volumeMounts[0].name', 'Required volumeMounts[0].mountPath', 'Required volumeMounts[0].name']],
    [{...mount, name: 'Data'}, ['NotFound volumeMounts[0].name']],
    [{...mount, mountPath: ''}, ['Required volumeMounts[0].mountPath']],
    [{...mount, subPath: '/a'}, ['Invalid volumeMounts.subPath']],
    [{...mount, subPathExpr: '../$(NAME)'}, ['Invalid volumeMounts.subPathExpr']],
    [{...mount, subPath: 'a', subPathExpr: 'b'}, ['Invalid volumeMounts[0].subPathExpr']],
    [{...mount, mountPropagation: ''}, ['NotSupported volumeMounts.mountPropagation']],
    [{...mount, mountPropagation: 'Bidirectional'}, ['Forbidden volumeMounts.mountPropagation']],
    [{...mount, recursiveReadOnly: 'enabled'}, ['NotSupported volumeMounts.recursiveReadOnly']],
    [{...mount, recursiveReadOnly: 'IfPossible'}, ['Forbidden volumeMounts.recursiveReadOnly']],
    [
      {...mount, readOnly: true, recursiveReadOnly: 'Enabled', mountPropagation: 'HostToContainer'},
      ['Forbidden volumeMounts.recursiveReadOnly'],
    ],
  ])('%j', (one, expected) => {
    expect(mounts(one)).toEqual(expected);
  });

  test('in both directions is for privileged containers', () => {
    const volumeMounts = [{...mount, mountPropagation: 'Bidirectional'}];
    expect(judgeContainer({volumeMounts, securityContext: {privileged: true}}, volumes)).toEqual([]);
  });

  test('has a path of its own, a volume may be mounted twice', () => {
    expect(mounts(mount, mount)).toEqual(['Invalid volumeMounts[1].mountPath']);
    expect(mounts(mount, {...mount, mountPath: '/data/'})).toEqual([]);
  });

  test('of a volume that is itself out of order is a mount of nothing', () => {
    expect(judgeContainer({volumeMounts: [{name: 'v', mountPath: '/v'}]}, [{name: 'v', secret: {}}])).toEqual([
      'NotFound spec.containers[0].volumeMounts[0].name',
      'Required spec.volumes[0].secret.secretName',
    ]);
  });
});

describe('a device', () => {
  test.each([
    [{name: 'disk', devicePath: '/dev/a'}, []],
    [{}, ['NotFound volumeDevices[0].name', 'Required volumeDevices[0].devicePath', 'Required volumeDevices[0].name']],
    [{name: 'data', devicePath: '/dev/a'}, ['Invalid volumeDevices[0].name']],
    [{name: 'disk', devicePath: '/dev/../a'}, ['Invalid volumeDevices[0].devicePath']],
  ])('%j', (one, expected) => {
    expect(devices([one])).toEqual(expected);
  });

  test('is there once, at a path of its own', () => {
    const disk = {name: 'disk', devicePath: '/dev/a'};
    expect(devices([disk, disk])).toEqual(['Invalid volumeDevices[1].devicePath', 'Invalid volumeDevices[1].name']);
  });

  test('is not mounted too, and no mount stands at its path', () => {
    const disk = {name: 'disk', devicePath: '/a'};
    expect(devices([disk], [{name: 'disk', mountPath: '/b'}])).toEqual([
      'Invalid volumeDevices[0].name',
      'Invalid volumeMounts[0].name',
    ]);
    expect(devices([disk], [{name: 'data', mountPath: '/a'}])).toEqual([
      'Invalid volumeDevices[0].devicePath',
      'Invalid volumeMounts[0].mountPath',
    ]);
  });

  test('of a volume mounted twice only the last path is compared', () => {
    const twice = [
      {name: 'data', mountPath: '/a'},
      {name: 'data', mountPath: '/b'},
    ];
    expect(devices([{name: 'disk', devicePath: '/a'}], twice)).toEqual(['Invalid volumeMounts[0].mountPath']);
  });
});
