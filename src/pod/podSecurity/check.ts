import {containersInOrder, type RoledContainer} from '../containerRole';
import type {Pod} from '../pod';

/** The three Pod Security Standards, from none to the strictest. */
export const podSecurityLevels = ['privileged', 'baseline', 'restricted'] as const;

export type PodSecurityLevel = (typeof podSecurityLevels)[number];

/** A level that forbids something. */
export type EnforcedLevel = Exclude<PodSecurityLevel, 'privileged'>;

/** The checks by the names they have in the enforcing code. */
export type CheckName =
  | 'allowPrivilegeEscalation'
  | 'appArmorProfile'
  | 'capabilities_baseline'
  | 'capabilities_restricted'
  | 'hostNamespaces'
  | 'hostPathVolumes'
  | 'hostPorts'
  | 'hostProbesAndHostLifecycle'
  | 'privileged'
  | 'procMount_baseline'
  | 'procMount_restricted'
  | 'restrictedVolumes'
  | 'runAsNonRoot'
  | 'runAsUser'
  | 'seLinuxOptions'
  | 'seccompProfile_baseline'
  | 'seccompProfile_restricted'
  | 'sysctls'
  | 'windowsHostProcess';

/** One field at fault. */
export type Finding = {
  /** Its path as Kubernetes prints it; where the fault is that nothing stands there, the field that should. */
  field: string;
  /** What stands there; absent where nothing does. */
  badValue?: unknown;
  /** What the admission plugin says of this field, in its own English. */
  detail: string;
};

/** What one version of a check finds in a Pod. Versions are the minor ones: 37 is v1.37. */
export type Rule = (pod: Pod) => Finding[];

export type Check = {
  name: CheckName;
  level: EnforcedLevel;
  /** The check's heading in the admission plugin's message. */
  reason: string;
  /** The rule by the minor version since which it holds, oldest first. Before the first of them nothing was checked. */
  since: readonly (readonly [minor: number, rule: Rule])[];
  /** A baseline check that this one takes the place of when the level is `restricted`. */
  overrides?: CheckName;
};

/** What is wrong with each container, of all three kinds alike. */
export function inContainers(pod: Pod, find: (container: RoledContainer['container'], path: string) => Finding[]): Finding[] {
  return containersInOrder(pod).flatMap(({container, path}) => find(container, path));
}

/** `container "web"`, as the admission plugin calls it. */
export function called({name}: {name: string}): string {
  return `container "${name}"`;
}

/** A Pod in a user namespace of its own: root in it is nobody outside. */
export function hasUserNamespace({spec}: Pod): boolean {
  return spec.hostUsers === false;
}

/** Nobody asks a Windows Pod for what only Linux knows, if it says `os.name: windows`. */
export function unlessWindows(rule: Rule): Rule {
  return (pod) => (pod.spec.os?.name === 'windows' ? [] : rule(pod));
}

/** Since root in a user namespace is nobody outside, nobody minds it there. */
export function unlessUserNamespace(rule: Rule): Rule {
  return (pod) => (hasUserNamespace(pod) ? [] : rule(pod));
}
