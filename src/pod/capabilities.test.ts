import {describe, expect, test} from 'vitest';
import {defaultCapabilities, effectiveCapabilities, linuxCapabilities} from './capabilities';
import type {Pod, SecurityContext} from './pod';

function capabilitiesOf(securityContext: SecurityContext | undefined, spec: Partial<Pod['spec']> = {}) {
  const container = {name: 'app', image: 'x', ...(securityContext ? {securityContext} : {})};
  return effectiveCapabilities(container, {metadata: {}, spec: {containers: [container], ...spec}});
}

/** CapEff as /proc/PID/status shows it. */
function mask(capabilities: string[]): string {
  const bits = capabilities.map((capability) => 1n << BigInt(linuxCapabilities.indexOf(capability)));
  return bits.reduce((sum, bit) => sum | bit, 0n).toString(16);
}

describe('capabilities of a container', () => {
  test.each<[string, SecurityContext | undefined, string]>([
    ['where nothing is said there are the fourteen defaults', undefined, 'a80425fb'],
    ['added ones come on top', {capabilities: {add: ['NET_ADMIN', 'SYS_TIME']}}, 'aa0435fb'],
    ['drop ALL leaves nothing', {capabilities: {drop: ['ALL']}}, '0'],
    ['what is added is kept when all is dropped', {capabilities: {drop: ['ALL'], add: ['NET_BIND_SERVICE']}}, '400'],
    ['a privileged container has every one', {privileged: true}, '1ffffffffff'],
    [
      'a privileged container has every one, whatever it drops',
      {privileged: true, capabilities: {drop: ['ALL']}},
      '1ffffffffff',
    ],
    ['add ALL gives every one', {capabilities: {add: ['ALL']}}, '1ffffffffff'],
    ['what is in both lists is dropped', {capabilities: {drop: ['ALL', 'KILL'], add: ['KILL', 'CHOWN']}}, '1'],
    ['ALL in both lists gives none', {capabilities: {drop: ['ALL'], add: ['ALL']}}, '0'],
    ['small letters do as well', {capabilities: {drop: ['all'], add: ['kill']}}, '20'],
  ])('%s', (_, securityContext, expected) => {
    expect(mask(capabilitiesOf(securityContext).capabilities)).toBe(expected);
  });

  test('all but one is not all', () => {
    expect(capabilitiesOf({capabilities: {add: ['ALL'], drop: ['SYS_ADMIN']}})).toMatchObject({all: false});
    expect(capabilitiesOf({capabilities: {add: ['ALL']}})).toMatchObject({all: true, privileged: false});
  });

  test('with the prefix CAP_ a name means nothing to containerd: it neither gives nor takes', () => {
    const {capabilities, ignored} = capabilitiesOf({capabilities: {add: ['CAP_SYS_ADMIN', 'NET_ADMINN'], drop: ['CAP_CHOWN']}});
    expect(capabilities.toSorted()).toEqual(defaultCapabilities.toSorted());
    expect(ignored).toEqual(['CAP_SYS_ADMIN', 'NET_ADMINN', 'CAP_CHOWN']);
    expect(capabilitiesOf({privileged: true, capabilities: {add: ['CAP_KILL']}}).ignored).toEqual([]);
  });

  test('only root has them from the start', () => {
    expect(capabilitiesOf({runAsUser: 0})).toMatchObject({firstProcess: 'all-of-them'});
    expect(capabilitiesOf({runAsUser: 1000})).toMatchObject({firstProcess: 'none', canGain: true});
    expect(capabilitiesOf(undefined)).toMatchObject({firstProcess: 'by-image'});
    expect(capabilitiesOf({runAsNonRoot: true})).toMatchObject({firstProcess: 'none'});
    expect(capabilitiesOf({}, {securityContext: {runAsUser: 1000}})).toMatchObject({firstProcess: 'none'});
    expect(capabilitiesOf({runAsUser: 0}, {securityContext: {runAsUser: 1000}})).toMatchObject({firstProcess: 'all-of-them'});
    expect(capabilitiesOf({runAsNonRoot: false}, {securityContext: {runAsNonRoot: true}})).toMatchObject({
      firstProcess: 'by-image',
    });
    expect(capabilitiesOf({runAsUser: 0, capabilities: {drop: ['ALL']}})).toMatchObject({firstProcess: 'none'});
  });

  test('without privilege escalation nobody gets back what they started without', () => {
    expect(capabilitiesOf({runAsUser: 1000, allowPrivilegeEscalation: false})).toMatchObject({canGain: false});
  });

  test('in a user namespace they count only there', () => {
    expect(capabilitiesOf({privileged: true}, {hostUsers: false})).toMatchObject({all: true, onlyInUserNamespace: true});
    expect(capabilitiesOf({privileged: true}, {hostUsers: true})).toMatchObject({onlyInUserNamespace: false});
  });

  test('a Windows Pod has none', () => {
    expect(capabilitiesOf(undefined, {os: {name: 'windows'}})).toMatchObject({
      capabilities: [],
      all: false,
      firstProcess: 'none',
    });
  });
});
