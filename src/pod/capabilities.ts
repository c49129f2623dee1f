import type {Container, Pod} from './pod';

/**
 * Every capability of Linux, in the order of their numbers: CHOWN is bit 0, CHECKPOINT_RESTORE bit 40.
 *
 * torvalds/linux include/uapi/linux/capability.h
 */
export const linuxCapabilities: readonly string[] = [
  'CHOWN',
  'DAC_OVERRIDE',
  'DAC_READ_SEARCH',
  'FOWNER',
  'FSETID',
  'KILL',
  'SETGID',
  'SETUID',
  'SETPCAP',
  'LINUX_IMMUTABLE',
  'NET_BIND_SERVICE',
  'NET_BROADCAST',
  'NET_ADMIN',
  'NET_RAW',
  'IPC_LOCK',
  'IPC_OWNER',
  'SYS_MODULE',
  'SYS_RAWIO',
  'SYS_CHROOT',
  'SYS_PTRACE',
  'SYS_PACCT',
  'SYS_ADMIN',
  'SYS_BOOT',
  'SYS_NICE',
  'SYS_RESOURCE',
  'SYS_TIME',
  'SYS_TTY_CONFIG',
  'MKNOD',
  'LEASE',
  'AUDIT_WRITE',
  'AUDIT_CONTROL',
  'SETFCAP',
  'MAC_OVERRIDE',
  'MAC_ADMIN',
  'SYSLOG',
  'WAKE_ALARM',
  'BLOCK_SUSPEND',
  'AUDIT_READ',
  'PERFMON',
  'BPF',
  'CHECKPOINT_RESTORE',
];

/**
 * The fourteen that containerd gives where nothing is said. Kubernetes itself has no such list; CRI-O has a shorter one, which the node's
 * administrator may change.
 *
 * containerd/containerd pkg/oci/spec.go defaultUnixCaps
 */
export const defaultCapabilities: readonly string[] = [
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'SETGID',
  'SETUID',
  'SETPCAP',
  'NET_BIND_SERVICE',
  'NET_RAW',
  'SYS_CHROOT',
  'MKNOD',
  'AUDIT_WRITE',
  'SETFCAP',
];

export type EffectiveCapabilities = {
  /** What a process running as root in the container holds, without `CAP_`, in the kernel's order. */
  capabilities: string[];
  /** Whether these are all that Linux has. */
  all: boolean;
  /** Whether `privileged` gave them, so that `add` and `drop` were not even read. */
  privileged: boolean;
  /**
   * What the container's first process holds when it starts: `all-of-them` as root; `none` as another user, for whom they are
   * only the most that could be gained; `by-image` where the Pod leaves the user to the image.
   */
  firstProcess: 'all-of-them' | 'none' | 'by-image';
  /** Whether a process can get more of them than it was started with, as by a set-user-ID program (no_new_privs is not set). */
  canGain: boolean;
  /** Whether they only count inside a user namespace of the Pod's own, and not against the node. */
  onlyInUserNamespace: boolean;
  /** Entries of `add` and `drop` that name no capability, such as `CAP_KILL` or a misspelling, and so change nothing. */
  ignored: string[];
};

/**
 * Entries are read without regard to case, and `CAP_` is put before them: `kill` is CAP_KILL, and `CAP_KILL` becomes CAP_CAP_KILL, which
 * the kernel does not know.
 */
function known(entries: readonly string[]): string[] {
  return entries.map((entry) => entry.toUpperCase()).filter((entry) => linuxCapabilities.includes(entry));
}

function namesAll(entries: readonly string[]): boolean {
  return entries.some((entry) => entry.toUpperCase() === 'ALL');
}

/**
 * First the set to begin with: all if `add` has ALL; none if `drop` has it, which wins; else the defaults. Then each entry of `add`, then
 * each of `drop`: so `drop: [ALL], add: [KILL]` leaves KILL, and what is in both lists is dropped.
 *
 * containerd/containerd internal/cri/opts/spec_opts.go WithCapabilities; CRI-O goes by the same order
 */
function combined(add: readonly string[], drop: readonly string[]): string[] {
  const added = namesAll(add) ? linuxCapabilities : defaultCapabilities;
  const held = new Set([...(namesAll(drop) ? [] : added), ...known(add)]);
  for (const capability of known(drop)) held.delete(capability);
  return linuxCapabilities.filter((capability) => held.has(capability));
}

/** Whoever must not be root, or is someone else by number, starts with nothing. */
function firstProcessOf({securityContext}: Container, {spec}: Pod): EffectiveCapabilities['firstProcess'] {
  const user = securityContext?.runAsUser ?? spec.securityContext?.runAsUser;
  if (user !== undefined) return user === 0 ? 'all-of-them' : 'none';
  const mustNotBeRoot = securityContext?.runAsNonRoot ?? spec.securityContext?.runAsNonRoot;
  return mustNotBeRoot ? 'none' : 'by-image';
}

/**
 * What a container may do beyond an ordinary process: the Linux capabilities that its runtime, taken to be containerd with its own
 * defaults, gives it, and what a process in it has of them. A Windows Pod has none.
 *
 * kubernetes/cri-api pkg/apis/runtime/v1/api.proto LinuxContainerSecurityContext; containerd/containerd internal/cri/opts
 */
export function effectiveCapabilities(container: Container, pod: Pod): EffectiveCapabilities {
  const {privileged = false, allowPrivilegeEscalation, capabilities = {}} = container.securityContext ?? {};
  const {add = [], drop = []} = capabilities;
  const onWindows = pod.spec.os?.name === 'windows';
  const held = privileged ? [...linuxCapabilities] : combined(add, drop);
  const entries = privileged ? [] : [...add, ...drop];
  return {
    capabilities: onWindows ? [] : held,
    all: !onWindows && held.length === linuxCapabilities.length,
    privileged,
    firstProcess: onWindows || held.length === 0 ? 'none' : firstProcessOf(container, pod),
    canGain: !onWindows && held.length > 0 && allowPrivilegeEscalation !== false,
    onlyInUserNamespace: pod.spec.hostUsers === false,
    ignored: entries.filter((entry) => !namesAll([entry]) && known([entry]).length === 0),
  };
}
