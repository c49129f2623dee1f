import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {defaultCapabilities} from '../capabilities';
import {steps} from '../fieldPath';
import type {Container, Pod, PodSpec, SecurityContext, VolumeSource} from '../pod';
import {podSecurityLevels} from './check';
import {type EnforcedLevel, podSecurity, violationsOf} from './podSecurity';

/** A container that meets the highest level. */
const modest: SecurityContext = {
  allowPrivilegeEscalation: false,
  capabilities: {drop: ['ALL']},
  runAsNonRoot: true,
  seccompProfile: {type: 'RuntimeDefault'},
};

function container(securityContext: SecurityContext = {}, more: Partial<Container> = {}): Container {
  return {name: 'app', image: 'x', securityContext: {...modest, ...securityContext}, ...more};
}

function podOf(spec: Partial<PodSpec> = {}, annotations?: Record<string, string>): Pod {
  return {metadata: {name: 'web', ...(annotations ? {annotations} : {})}, spec: {containers: [container()], ...spec}};
}

const withContainer = (securityContext: SecurityContext, more?: Partial<Container>) =>
  podOf({containers: [container(securityContext, more)]});
const withVolume = (source: VolumeSource) => podOf({volumes: [{name: 'data', ...source}]});
const windows = {os: {name: 'windows'}};
const inUserNamespace = {hostUsers: false};

/** The fields at fault, by the level that has the check. */
function faults(pod: Pod, version?: string): Partial<Record<EnforcedLevel, string[]>> {
  const found: Partial<Record<EnforcedLevel, string[]>> = {};
  for (const {level, field} of podSecurity(pod, version).violations) found[level] = [...(found[level] ?? []), field];
  return found;
}

const app = 'spec.containers[0]';
const context = `${app}.securityContext`;

describe('a Pod that meets the highest level', () => {
  test('says so in every container', () => {
    expect(podSecurity(podOf())).toEqual({level: 'restricted', violations: []});
  });

  test('may say some of it once, for all containers', () => {
    const bare = {name: 'app', image: 'x', securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: ['ALL']}}};
    const pod = podOf({containers: [bare], securityContext: {runAsNonRoot: true, seccompProfile: {type: 'Localhost'}}});
    expect(podSecurity(pod).level).toBe('restricted');
    expect(faults(podOf({containers: [bare]}))).toEqual({
      restricted: [`${context}.runAsNonRoot`, `${context}.seccompProfile.type`],
    });
  });

  test.each<[string, Pod]>([
    ['binds ports below 1024', withContainer({capabilities: {drop: ['ALL'], add: ['NET_BIND_SERVICE']}})],
    ['has ports, but none of the node', withContainer({}, {ports: [{containerPort: 80}, {containerPort: 81, hostPort: 0}]})],
    ['mounts a claim', withVolume({persistentVolumeClaim: {claimName: 'data'}})],
    ['mounts an image', withVolume({image: {reference: 'x'}})],
    ['mounts what a CSI driver makes for it', withVolume({csi: {driver: 'secrets.example'}})],
    ['probes itself', withContainer({}, {livenessProbe: {httpGet: {port: 80, host: ''}}})],
    ['hides what is hidden of /proc by default', withContainer({procMount: 'Default'})],
    ['is another user than root', withContainer({runAsUser: 1000})],
    ['takes a profile of the node', withContainer({appArmorProfile: {type: 'Localhost', localhostProfile: 'mine'}})],
    [
      'names a profile of AppArmor in the old way',
      podOf(
        {},
        {
          'container.apparmor.security.beta.kubernetes.io/app': 'localhost/mine',
          'container.apparmor.security.beta.kubernetes.io/log': 'runtime/default',
          'container.apparmor.security.beta.kubernetes.io/web': '',
        },
      ),
    ],
    ['sets the SELinux level', withContainer({seLinuxOptions: {level: 's0:c1,c2', type: 'container_t'}})],
    ['sets a kernel parameter of its own', podOf({securityContext: {sysctls: [{name: 'net.ipv4.tcp_rmem', value: '1 2 3'}]}})],
    ['says false where nothing else is allowed', podOf({hostNetwork: false, hostPID: false, hostIPC: false})],
  ])('%s', (_, pod) => {
    expect(podSecurity(pod)).toEqual({level: 'restricted', violations: []});
  });
});

describe('the baseline forbids', () => {
  test.each<[string, Pod, string[]]>([
    ['a privileged container', withContainer({privileged: true}), [`${context}.privileged`]],
    ['the network of the node', podOf({hostNetwork: true}), ['spec.hostNetwork']],
    ['the processes of the node', podOf({hostPID: true, hostIPC: true}), ['spec.hostPID', 'spec.hostIPC']],
    [
      'a port of the node',
      withContainer({}, {ports: [{containerPort: 80}, {containerPort: 81, hostPort: 81}]}),
      [`${app}.ports[1].hostPort`],
    ],
    [
      'to knock elsewhere with a probe or a hook',
      withContainer(
        {},
        {
          readinessProbe: {tcpSocket: {port: 80, host: '10.0.0.1'}},
          startupProbe: {grpc: {port: 80}},
          lifecycle: {postStart: {tcpSocket: {port: 80, host: '::1'}}, preStop: {httpGet: {port: 80, host: 'localhost'}}},
        },
      ),
      [
        `${app}.readinessProbe.tcpSocket.host`,
        `${app}.lifecycle.postStart.tcpSocket.host`,
        `${app}.lifecycle.preStop.httpGet.host`,
      ],
    ],
    [
      'a HostProcess container',
      withContainer({windowsOptions: {hostProcess: true}}),
      [`${context}.windowsOptions.hostProcess`],
    ],
    [
      'a HostProcess Pod',
      podOf({securityContext: {windowsOptions: {hostProcess: true}}}),
      ['spec.securityContext.windowsOptions.hostProcess'],
    ],
    ['to turn AppArmor off', withContainer({appArmorProfile: {type: 'Unconfined'}}), [`${context}.appArmorProfile.type`]],
    [
      'to turn it off by the old annotation',
      podOf({}, {'container.apparmor.security.beta.kubernetes.io/app': 'unconfined'}),
      ['metadata.annotations[container.apparmor.security.beta.kubernetes.io/app]'],
    ],
    [
      'an SELinux type, user or role of one’s own',
      podOf({securityContext: {seLinuxOptions: {type: 'spc_t', user: 'u', role: 'r'}}}),
      ['type', 'user', 'role'].map((name) => `spec.securityContext.seLinuxOptions.${name}`),
    ],
    [
      'a kernel parameter that could harm a neighbour',
      podOf({
        securityContext: {
          sysctls: [
            {name: 'kernel.shm_rmid_forced', value: '1'},
            {name: 'kernel.msgmax', value: '1'},
          ],
        },
      }),
      ['spec.securityContext.sysctls[1].name'],
    ],
    ['to uncover /proc', withContainer({procMount: 'Unmasked'}), [`${context}.procMount`]],
  ])('%s', (_, pod, fields) => {
    expect(podSecurity(pod).level).toBe('privileged');
    expect(faults(pod).baseline).toEqual(fields);
  });

  test('raw packets, though every container may send them that does not ask for it', () => {
    const {violations} = podSecurity(withContainer({capabilities: {add: ['NET_RAW', 'KILL']}}));
    expect(violations.filter(({level}) => level === 'baseline')).toEqual([
      {
        check: 'capabilities_baseline',
        level: 'baseline',
        reason: 'non-default capabilities',
        field: `${context}.capabilities.add[0]`,
        badValue: 'NET_RAW',
        detail: 'container "app" must not include "NET_RAW" in securityContext.capabilities.add',
      },
    ]);
  });

  test('a directory of the node; a stricter check then forbids the same, and is the one that is told', () => {
    const pod = withVolume({hostPath: {path: '/etc'}});
    expect(faults(pod)).toEqual({baseline: ['spec.volumes[0].hostPath'], restricted: ['spec.volumes[0].hostPath']});
    expect(violationsOf(pod, 'baseline').map(({check}) => check)).toEqual(['hostPathVolumes']);
    expect(violationsOf(pod, 'restricted').map(({check}) => check)).toEqual(['restrictedVolumes']);
    expect(violationsOf(pod, 'privileged')).toEqual([]);
  });

  test('to turn the filter of system calls off, for the Pod or a container', () => {
    const unconfined = {seccompProfile: {type: 'Unconfined'}};
    expect(faults(withContainer(unconfined)).baseline).toEqual([`${context}.seccompProfile.type`]);
    expect(faults(podOf({securityContext: unconfined})).baseline).toEqual(['spec.securityContext.seccompProfile.type']);
  });
});

test('the baseline lets containers add what runtimes give anyway, but for raw packets', () => {
  const add = ['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE'];
  const more = ['SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT'];
  expect([...add, ...more, 'NET_RAW'].toSorted()).toEqual(defaultCapabilities.toSorted());
  expect(podSecurity(withContainer({capabilities: {add: [...add, ...more]}})).level).toBe('baseline');
});

test('the baseline knows four SELinux types', () => {
  for (const type of ['container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t'])
    expect(podSecurity(withContainer({seLinuxOptions: {type}})).level).toBe('restricted');
});

describe('the highest level wants', () => {
  test.each<[string, Pod, string[]]>([
    [
      'a word against privilege escalation, in every container',
      withContainer({allowPrivilegeEscalation: undefined}),
      [`${context}.allowPrivilegeEscalation`],
    ],
    ['that word to be false', withContainer({allowPrivilegeEscalation: true}), [`${context}.allowPrivilegeEscalation`]],
    ['all capabilities dropped', withContainer({capabilities: {drop: ['KILL']}}), [`${context}.capabilities.drop`]],
    ['them dropped in capitals', withContainer({capabilities: {drop: ['all']}}), [`${context}.capabilities.drop`]],
    [
      'none of them taken back but one',
      withContainer({capabilities: {drop: ['ALL'], add: ['NET_BIND_SERVICE', 'KILL']}}),
      [`${context}.capabilities.add[1]`],
    ],
    ['no root', withContainer({runAsUser: 0}), [`${context}.runAsUser`]],
    ['no root for the Pod', podOf({securityContext: {runAsUser: 0}}), ['spec.securityContext.runAsUser']],
    ['a word against root', withContainer({runAsNonRoot: undefined}), [`${context}.runAsNonRoot`]],
    ['that word not to be taken back', podOf({securityContext: {runAsNonRoot: false}}), ['spec.securityContext.runAsNonRoot']],
    ['a filter of system calls', withContainer({seccompProfile: undefined}), [`${context}.seccompProfile.type`]],
    ['storage by claim, not from a server', withVolume({nfs: {server: 's', path: '/'}}), ['spec.volumes[0].nfs']],
  ])('%s', (_, pod, fields) => {
    expect(podSecurity(pod).level).toBe('baseline');
    expect(faults(pod)).toEqual({restricted: fields});
  });

  test('a word against root from the Pod or from each container, and none for it', () => {
    const silent = container({runAsNonRoot: undefined});
    const pod = podOf({containers: [silent, container({runAsNonRoot: false})], securityContext: {runAsNonRoot: false}});
    expect(faults(pod).restricted).toEqual([
      'spec.securityContext.runAsNonRoot',
      'spec.containers[1].securityContext.runAsNonRoot',
    ]);
  });

  test('the same of init containers and ephemeral ones', () => {
    const bare = {name: 'bare', image: 'x'};
    const pod = podOf({initContainers: [bare], ephemeralContainers: [bare]});
    const missing = [...new Set(podSecurity(pod).violations.map(({field}) => field.split('.')[1]))];
    expect(missing).toEqual(['initContainers[0]', 'ephemeralContainers[0]']);
    expect(podSecurity(pod).violations).toHaveLength(8);
  });
});

describe('Pods for Windows', () => {
  test('need not say what only Linux knows, since v1.25', () => {
    const bare = {name: 'app', image: 'x', securityContext: {runAsNonRoot: true}};
    const pod = podOf({containers: [bare], ...windows});
    expect(podSecurity(pod).level).toBe('restricted');
    expect(faults(pod, '1.24').restricted).toHaveLength(3);
  });

  test('are still not to run as root', () => {
    expect(faults(podOf({containers: [{name: 'app', image: 'x'}], ...windows}))).toEqual({
      restricted: [`${context}.runAsNonRoot`],
    });
  });
});

describe('Pods in a user namespace', () => {
  const rootly = container({runAsUser: 0, runAsNonRoot: false});

  test('may run as root, since v1.35', () => {
    const pod = podOf({containers: [rootly], ...inUserNamespace});
    expect(podSecurity(pod).level).toBe('restricted');
    expect(faults(pod, '1.34').restricted).toEqual([`${context}.runAsNonRoot`, `${context}.runAsUser`]);
  });

  test('may uncover /proc within the baseline, but not at the highest level', () => {
    const pod = podOf({containers: [container({procMount: 'Unmasked'})], ...inUserNamespace});
    expect(faults(pod)).toEqual({restricted: [`${context}.procMount`]});
    expect(faults(pod, '1.34')).toEqual({baseline: [`${context}.procMount`]});
  });

  test('may be nothing else that others may not', () => {
    expect(podSecurity(podOf({containers: [container({privileged: true})], ...inUserNamespace})).level).toBe('privileged');
  });
});

describe('what a version brought', () => {
  const setting = (name: string) => podOf({securityContext: {sysctls: [{name, value: '1'}]}});
  const addsAll = withContainer({capabilities: {drop: ['ALL'], add: ['KILL']}});

  test.each<[string, Pod, string, string]>([
    ['net.ipv4.ip_local_reserved_ports', setting('net.ipv4.ip_local_reserved_ports'), '1.26', '1.27'],
    ['net.ipv4.tcp_keepalive_time', setting('net.ipv4.tcp_keepalive_time'), '1.28', '1.29'],
    ['net.ipv4.tcp_wmem', setting('net.ipv4.tcp_wmem'), '1.31', '1.32'],
    ['net.ipv4.tcp_notsent_lowat', setting('net.ipv4.tcp_notsent_lowat'), '1.36', '1.37'],
    ['container_engine_t', withContainer({seLinuxOptions: {type: 'container_engine_t'}}), '1.30', '1.31'],
  ])('%s is allowed', (_, pod, before, since) => {
    expect(podSecurity(pod, before).level).toBe('privileged');
    expect(podSecurity(pod, since).level).toBe('restricted');
  });

  test.each<[string, Pod, string, string]>([
    ['the host of a probe', withContainer({}, {livenessProbe: {httpGet: {port: 80, host: 'a'}}}), '1.33', '1.34'],
    ['more than one capability', addsAll, '1.21', '1.22'],
    ['root by number', withContainer({runAsUser: 0}), '1.22', '1.23'],
    ['a container without a filter', withContainer({seccompProfile: undefined}), '1.18', '1.19'],
    ['silence on privilege escalation', withContainer({allowPrivilegeEscalation: undefined}), '1.7', '1.8'],
  ])('%s is forbidden', (_, pod, before, since) => {
    expect(podSecurity(pod, before).level).toBe('restricted');
    expect(podSecurity(pod, since).level).not.toBe('restricted');
  });

  test('until v1.18 the filter of system calls was named in annotations', () => {
    const pod = podOf({}, {'seccomp.security.alpha.kubernetes.io/pod': 'unconfined'});
    expect(faults(pod, '1.18')).toEqual({baseline: ['metadata.annotations[seccomp.security.alpha.kubernetes.io/pod]']});
    expect(podSecurity(pod).level).toBe('restricted');
    for (const profile of ['runtime/default', 'docker/default', 'localhost/mine']) {
      const named = podOf({}, {'container.seccomp.security.alpha.kubernetes.io/app': profile});
      expect(podSecurity(named, '1.18').level).toBe('restricted');
    }
  });

  test('a check of the baseline is told as long as none takes its place', () => {
    const pod = withContainer({capabilities: {drop: ['ALL'], add: ['NET_ADMIN']}});
    expect(violationsOf(pod, 'restricted', '1.21').map(({check}) => check)).toEqual(['capabilities_baseline']);
    expect(violationsOf(pod, 'restricted', '1.22').map(({check}) => check)).toEqual(['capabilities_restricted']);
  });

  test('a version yet to come is taken for the newest, and what is no version is refused', () => {
    const pod = withContainer({procMount: 'Unmasked'});
    expect(podSecurity(pod, 'v1.99')).toEqual(podSecurity(pod, 'latest'));
    expect(podSecurity(pod, 'latest')).toEqual(podSecurity(pod));
    for (const version of ['', '1', '2.0', '1.x', 'newest', '1.01'])
      expect(() => podSecurity(pod, version)).toThrow(RangeError);
  });
});

const settings = fc.record<SecurityContext>(
  {
    privileged: fc.boolean(),
    allowPrivilegeEscalation: fc.boolean(),
    runAsUser: fc.constantFrom(0, 1000),
    runAsNonRoot: fc.boolean(),
    procMount: fc.constantFrom('Default', 'Unmasked'),
    seccompProfile: fc.record({type: fc.constantFrom('RuntimeDefault', 'Unconfined')}),
    seLinuxOptions: fc.record({type: fc.constantFrom('container_t', 'spc_t'), user: fc.constantFrom('', 'u')}),
    appArmorProfile: fc.record({type: fc.constantFrom('Localhost', 'Unconfined')}),
    capabilities: fc.record({
      add: fc.subarray(['KILL', 'NET_BIND_SERVICE', 'NET_RAW', 'SYS_ADMIN']),
      drop: fc.subarray(['ALL', 'KILL']),
    }),
  },
  {requiredKeys: []},
);

const anyPod = fc
  .record({
    containers: fc.array(settings, {minLength: 1, maxLength: 2}),
    hostPID: fc.boolean(),
    hostUsers: fc.boolean(),
    os: fc.constantFrom('linux', 'windows'),
    volumes: fc.subarray<VolumeSource>([{hostPath: {path: '/'}}, {nfs: {server: 's', path: '/'}}, {emptyDir: {}}]),
  })
  .map(({containers, os, volumes, ...spec}): Pod => {
    const named = containers.map((securityContext, index) => ({name: `c${index}`, image: 'x', securityContext}));
    const mounted = volumes.map((volume, index) => ({name: `v${index}`, ...volume}));
    return podOf({...spec, containers: named, volumes: mounted, os: {name: os}});
  });

const anyVersion = fc.nat(40).map((minor) => `1.${minor}`);

function rank(pod: Pod, version: string): number {
  return podSecurityLevels.indexOf(podSecurity(pod, version).level);
}

/** What the highest level wants to stand in a field; in all others it wants nothing. */
const wanted: Record<string, unknown> = {
  allowPrivilegeEscalation: false,
  drop: ['ALL'],
  add: 'NET_BIND_SERVICE',
  runAsNonRoot: true,
  seccompProfile: 'RuntimeDefault',
  appArmorProfile: 'RuntimeDefault',
};

/** Puts the one right thing into a field; whatever is missing on the way there is made. */
function mend(pod: Pod, field: string): void {
  const path = steps(field);
  const last = path.pop() ?? '';
  let owner = pod as unknown as Record<string, unknown>;
  for (const step of path) {
    owner[step] ??= {};
    owner = owner[step] as Record<string, unknown>;
  }
  if (field.startsWith('spec.volumes')) owner.emptyDir = {};
  owner[last] = wanted[last] ?? wanted[path.at(-1) ?? ''];
}

describe('of any Pod, in any version', () => {
  test('the level is the highest none of whose checks is broken', () => {
    fc.assert(
      fc.property(anyPod, anyVersion, (pod, version) => {
        const {level, violations} = podSecurity(pod, version);
        const broken = new Set(violations.map((violation) => violation.level));
        expect(broken.has('baseline')).toBe(level === 'privileged');
        expect(violations.length === 0).toBe(level === 'restricted');
      }),
    );
  });

  test('enforcing a level lets in exactly the Pods that meet it and those below', () => {
    fc.assert(
      fc.property(anyPod, anyVersion, fc.constantFrom(...podSecurityLevels), (pod, version, enforced) => {
        // From v1.25 on the highest level spares Windows what the one below does not: see the next test.
        fc.pre(pod.spec.os?.name !== 'windows' || Number(version.slice(2)) < 25);
        const meets = rank(pod, version) >= podSecurityLevels.indexOf(enforced);
        expect(violationsOf(pod, enforced, version).length === 0).toBe(meets);
      }),
    );
  });

  test.each([{seccompProfile: {type: 'Unconfined'}}, {capabilities: {drop: ['ALL'], add: ['SYS_ADMIN']}}])(
    'a Windows Pod with %j is let in by restricted, whose check stands in for that of baseline, and not by baseline',
    (settings) => {
      const [container] = [{name: 'c', image: 'x', securityContext: {runAsNonRoot: true, ...settings}}];
      const pod = podOf({containers: [container], os: {name: 'windows'}} as Partial<Pod['spec']> as Pod['spec']);
      const open = (level: 'baseline' | 'restricted', version: string) => violationsOf(pod, level, version).length === 0;
      expect([open('baseline', '1.25'), open('restricted', '1.25')]).toEqual([false, true]);
      expect(open('restricted', '1.24')).toBe(false);
    },
  );

  test('no field is named twice by one check', () => {
    fc.assert(
      fc.property(anyPod, anyVersion, (pod, version) => {
        const named = podSecurity(pod, version).violations.map(({check, field}) => `${check} ${field}`);
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });

  test('who mends every field that is named, and no other, meets the highest level', () => {
    fc.assert(
      fc.property(anyPod, anyVersion, (pod, version) => {
        const mended = structuredClone(pod);
        for (const {field} of podSecurity(pod, version).violations) mend(mended, field);
        expect(podSecurity(mended, version)).toEqual({level: 'restricted', violations: []});
      }),
    );
  });

  test('who mends one field is no worse off', () => {
    fc.assert(
      fc.property(anyPod, anyVersion, (pod, version) => {
        for (const {field} of podSecurity(pod, version).violations) {
          const mended = structuredClone(pod);
          mend(mended, field);
          expect(rank(mended, version)).toBeGreaterThanOrEqual(rank(pod, version));
        }
      }),
    );
  });

  test('taking a container away never lowers the level', () => {
    fc.assert(
      fc.property(anyPod, anyVersion, (pod, version) => {
        const fewer = {...pod, spec: {...pod.spec, containers: pod.spec.containers.slice(1)}};
        expect(rank(fewer, version)).toBeGreaterThanOrEqual(rank(pod, version));
      }),
    );
  });
});
