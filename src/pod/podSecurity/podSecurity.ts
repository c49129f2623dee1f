import type {Pod} from '../pod';
import {allowPrivilegeEscalation} from './allowPrivilegeEscalation';
import {appArmor} from './appArmor';
import {capabilitiesBaseline} from './capabilitiesBaseline';
import {capabilitiesRestricted} from './capabilitiesRestricted';
import type {Check, CheckName, EnforcedLevel, Finding, PodSecurityLevel} from './check';
import {hostNamespaces} from './hostNamespaces';
import {hostPathVolumes} from './hostPathVolumes';
import {hostPorts} from './hostPorts';
import {hostProbes} from './hostProbes';
import {privileged} from './privileged';
import {procMountBaseline, procMountRestricted} from './procMount';
import {restrictedVolumes} from './restrictedVolumes';
import {runAsNonRoot} from './runAsNonRoot';
import {runAsUser} from './runAsUser';
import {seccompBaseline} from './seccompBaseline';
import {seccompRestricted} from './seccompRestricted';
import {seLinux} from './seLinux';
import {sysctls} from './sysctls';
import {windowsHostProcess} from './windowsHostProcess';

export type {CheckName, EnforcedLevel, PodSecurityLevel};

/** A field that breaks a check, the check, and the lowest level that has it. */
export type PodSecurityViolation = Finding & {
  check: CheckName;
  level: EnforcedLevel;
  /** The check's heading in the admission plugin's message. */
  reason: string;
};

/** All of them, in the order in which they are told: those of the baseline first. */
const checks: readonly Check[] = [
  privileged,
  windowsHostProcess,
  hostNamespaces,
  hostPathVolumes,
  hostPorts,
  hostProbes,
  capabilitiesBaseline,
  appArmor,
  seLinux,
  procMountBaseline,
  seccompBaseline,
  sysctls,
  restrictedVolumes,
  allowPrivilegeEscalation,
  runAsNonRoot,
  runAsUser,
  seccompRestricted,
  capabilitiesRestricted,
  procMountRestricted,
];

/** The version that the chapters speak of, and the newest known here. */
const newest = '1.37';

/** The minor version of `1.30`, `v1.30` or `latest`; anything else is a RangeError, as the label of a Namespace with it is refused. */
function minorOf(version: string): number {
  if (version === 'latest') return minorOf(newest);
  const minor = /^v?1\.(0|[1-9][0-9]*)$/.exec(version)?.[1];
  if (minor === undefined) throw new RangeError(`Not a version of Pod Security: ${JSON.stringify(version)}.`);
  return Number(minor);
}

function run({name, level, reason, since}: Check, pod: Pod, minor: number): PodSecurityViolation[] {
  const rule = since.findLast(([from]) => from <= minor)?.[1];
  return (rule?.(pod) ?? []).map((finding) => ({check: name, level, reason, ...finding}));
}

/**
 * The level of the Pod Security Standards that a Pod meets, and everything that stands between it and the levels above: each field that
 * breaks a check. A Pod that breaks a check of the baseline is `privileged`; one that only breaks those of the highest level is
 * `baseline`. Containers of all kinds are looked at.
 *
 * The standards have versions: a Namespace that asks for `v1.24` is held to the rules of then. Versions newer than any known are
 * treated as the newest. A version that is none is a RangeError.
 *
 * kubernetes/pod-security-admission policy/registry.go EvaluatePod and policy/check_*.go
 */
export function podSecurity(pod: Pod, version = newest): {level: PodSecurityLevel; violations: PodSecurityViolation[]} {
  const minor = minorOf(version);
  const violations = checks.flatMap((check) => run(check, pod, minor));
  if (violations.length === 0) return {level: 'restricted', violations};
  const breaksBaseline = violations.some(({level}) => level === 'baseline');
  return {level: breaksBaseline ? 'privileged' : 'baseline', violations};
}

/**
 * What the admission plugin would complain of where a Namespace enforces a level. A check of the baseline that a stricter one takes the
 * place of is not told twice.
 *
 * kubernetes/pod-security-admission policy/registry.go EvaluatePod
 */
export function violationsOf(pod: Pod, level: PodSecurityLevel, version = newest): PodSecurityViolation[] {
  const {violations} = podSecurity(pod, version);
  if (level === 'privileged') return [];
  if (level === 'baseline') return violations.filter((violation) => violation.level === 'baseline');
  const minor = minorOf(version);
  const running = checks.filter(({since}) => since.some(([from]) => from <= minor));
  const overridden = new Set(running.map(({overrides}) => overrides));
  return violations.filter(({check}) => !overridden.has(check));
}
