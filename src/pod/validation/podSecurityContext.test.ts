import {expect, test} from 'vitest';
import type {PodSpec} from '../pod';
import {told} from '../testing/told';

const sysctl = (name: string, spec: Partial<PodSpec>) => told({securityContext: {sysctls: [{name, value: '1'}]}, ...spec});
const refused = ['Invalid spec.securityContext.sysctls[0].name'];

test('a Pod on the network of the host cannot set its parameters, with dots or with slashes', () => {
  for (const name of ['net.ipv4.tcp_syncookies', 'net/ipv4/tcp_syncookies', 'net/ipv4/conf/eno2.100/rp_filter']) {
    expect(sysctl(name, {hostNetwork: true})).toEqual(refused);
    expect(sysctl(name, {hostIPC: true})).toEqual([]);
  }
});

test('nor those of its IPC; what comes first, dot or slash, parts the steps', () => {
  for (const name of ['kernel.sem', 'kernel/shmmax', 'kernel.msgmax', 'fs.mqueue.msg_max', 'fs/mqueue/msg_max']) {
    expect(sysctl(name, {hostIPC: true})).toEqual(refused);
  }
  expect(sysctl('fs.mqueue/msg_max', {hostIPC: true})).toEqual([]);
  expect(sysctl('kernel.semaphores', {hostIPC: true})).toEqual([]);
});

test('a Pod for Windows has no sysctls, but may have an empty list of them', () => {
  expect(told({os: {name: 'windows'}, securityContext: {sysctls: []}})).toEqual([]);
  expect(told({os: {name: 'windows'}, securityContext: {supplementalGroups: []}})).toEqual([
    'Forbidden spec.securityContext.supplementalGroups',
  ]);
});
