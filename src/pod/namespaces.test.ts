import {describe, expect, test} from 'vitest';
import {fieldErrorText} from './fieldErrorText';
import {namespaceConflicts, namespaceSharing} from './namespaces';

describe('who shares which Linux namespace', () => {
  test('by default the Pod shares network, IPC and host name, containers keep processes and mounts, users are the node’s', () => {
    expect(namespaceSharing({})).toEqual({
      net: 'pod',
      ipc: 'pod',
      uts: 'pod',
      pid: 'container',
      mnt: 'container',
      user: 'node',
    });
  });

  test.each([
    [{shareProcessNamespace: true}, {pid: 'pod'}],
    [{hostNetwork: true}, {net: 'node', uts: 'node'}],
    [{hostPID: true}, {pid: 'node'}],
    [{hostIPC: true}, {ipc: 'node'}],
    [{hostUsers: false}, {user: 'pod'}],
    [{hostUsers: true}, {}],
  ] as const)('%j changes %j and nothing else', (fields, change) => {
    expect(namespaceSharing(fields)).toEqual({...namespaceSharing({}), ...change});
  });

  test('mounts are shared by no field', () => {
    const all = {shareProcessNamespace: true, hostNetwork: true, hostPID: true, hostIPC: true, hostUsers: false};
    expect(namespaceSharing(all).mnt).toBe('container');
  });
});

describe('what the API server refuses', () => {
  const texts = (fields: Parameters<typeof namespaceConflicts>[0]) => namespaceConflicts(fields).map(fieldErrorText);

  test('processes shared in the Pod and with the node', () => {
    expect(texts({shareProcessNamespace: true, hostPID: true})).toEqual([
      'spec.securityContext.shareProcessNamespace: Invalid value: true: ShareProcessNamespace and HostPID cannot both be enabled',
    ]);
  });

  test('users of the Pod’s own with anything of the node', () => {
    expect(texts({hostUsers: false, hostNetwork: true, hostPID: true, hostIPC: true})).toEqual([
      'spec.hostNetwork: Forbidden: when `hostUsers` is false',
      'spec.HostPID: Forbidden: when `hostUsers` is false',
      'spec.HostIPC: Forbidden: when `hostUsers` is false',
    ]);
  });

  test('nothing of the other combinations', () => {
    expect(texts({hostNetwork: true, hostPID: true, hostIPC: true})).toEqual([]);
    expect(texts({shareProcessNamespace: true, hostNetwork: true, hostIPC: true})).toEqual([]);
    expect(texts({shareProcessNamespace: true, hostUsers: false})).toEqual([]);
  });
});
