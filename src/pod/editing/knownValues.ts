import {linuxCapabilities} from '../capabilities';

/**
 * What may stand in a field that knows only a few values, and what usually stands in one that is free. Those of the first
 * kind are the ones that `src/pod/validation` supports; a test holds the two together.
 */
const enums: Record<string, readonly string[]> = {
  'AppArmorProfile.type': ['RuntimeDefault', 'Localhost', 'Unconfined'],
  'AzureDiskVolumeSource.cachingMode': ['None', 'ReadOnly', 'ReadWrite'],
  'AzureDiskVolumeSource.kind': ['Shared', 'Dedicated', 'Managed'],
  'Container.imagePullPolicy': ['IfNotPresent', 'Always', 'Never'],
  'Container.restartPolicy': ['Always', 'OnFailure', 'Never'],
  'Container.terminationMessagePolicy': ['File', 'FallbackToLogsOnError'],
  'ContainerPort.protocol': ['TCP', 'UDP', 'SCTP'],
  'ContainerResizePolicy.resourceName': ['cpu', 'memory'],
  'ContainerResizePolicy.restartPolicy': ['NotRequired', 'RestartContainer'],
  'ContainerRestartRule.action': ['Restart', 'RestartAllContainers'],
  'ContainerRestartRuleOnExitCodes.operator': ['In', 'NotIn'],
  'CronJobSpec.concurrencyPolicy': ['Allow', 'Forbid', 'Replace'],
  'DaemonSetUpdateStrategy.type': ['RollingUpdate', 'OnDelete'],
  'DeploymentStrategy.type': ['RollingUpdate', 'Recreate'],
  'HTTPGetAction.scheme': ['HTTP', 'HTTPS'],
  'HostPathVolumeSource.type': [
    'Directory',
    'DirectoryOrCreate',
    'File',
    'FileOrCreate',
    'Socket',
    'CharDevice',
    'BlockDevice',
  ],
  'ImageVolumeSource.pullPolicy': ['IfNotPresent', 'Always', 'Never'],
  'JobSpec.completionMode': ['NonIndexed', 'Indexed'],
  'JobSpec.podReplacementPolicy': ['TerminatingOrFailed', 'Failed'],
  'LabelSelectorRequirement.operator': ['In', 'NotIn', 'Exists', 'DoesNotExist'],
  'NodeSelectorRequirement.operator': ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt'],
  'PersistentVolumeClaimSpec.accessModes': ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'],
  'PersistentVolumeClaimSpec.volumeMode': ['Filesystem', 'Block'],
  'PodCertificateProjection.keyType': ['ED25519', 'ECDSAP256', 'ECDSAP384', 'ECDSAP521', 'RSA3072', 'RSA4096'],
  'PodFailurePolicyOnExitCodesRequirement.operator': ['In', 'NotIn'],
  'PodFailurePolicyRule.action': ['FailJob', 'FailIndex', 'Ignore', 'Count'],
  'PodOS.name': ['linux', 'windows'],
  'PodSecurityContext.fsGroupChangePolicy': ['OnRootMismatch', 'Always'],
  'PodSecurityContext.seLinuxChangePolicy': ['MountOption', 'Recursive'],
  'PodSecurityContext.supplementalGroupsPolicy': ['Merge', 'Strict'],
  'PodSpec.dnsPolicy': ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'],
  'PodSpec.preemptionPolicy': ['PreemptLowerPriority', 'Never'],
  'PodSpec.restartPolicy': ['Always', 'OnFailure', 'Never'],
  'SeccompProfile.type': ['RuntimeDefault', 'Localhost', 'Unconfined'],
  'SecurityContext.procMount': ['Default', 'Unmasked'],
  'StatefulSetPersistentVolumeClaimRetentionPolicy.whenDeleted': ['Retain', 'Delete'],
  'StatefulSetPersistentVolumeClaimRetentionPolicy.whenScaled': ['Retain', 'Delete'],
  'StatefulSetSpec.podManagementPolicy': ['OrderedReady', 'Parallel'],
  'StatefulSetUpdateStrategy.type': ['RollingUpdate', 'OnDelete'],
  'Toleration.effect': ['NoSchedule', 'PreferNoSchedule', 'NoExecute'],
  'Toleration.operator': ['Equal', 'Exists'],
  'TopologySpreadConstraint.nodeAffinityPolicy': ['Honor', 'Ignore'],
  'TopologySpreadConstraint.nodeTaintsPolicy': ['Honor', 'Ignore'],
  'TopologySpreadConstraint.whenUnsatisfiable': ['DoNotSchedule', 'ScheduleAnyway'],
  'VolumeMount.mountPropagation': ['None', 'HostToContainer', 'Bidirectional'],
  'VolumeMount.recursiveReadOnly': ['Disabled', 'IfPossible', 'Enabled'],
};

/** The capabilities that images most often need come first. */
const often = ['NET_BIND_SERVICE', 'CHOWN', 'SETUID', 'SETGID', 'KILL', 'NET_ADMIN', 'NET_RAW', 'SYS_TIME', 'SYS_PTRACE'];
const capabilities = [...new Set([...often, ...linuxCapabilities])];

const nodeLabels = ['kubernetes.io/hostname', 'topology.kubernetes.io/zone', 'topology.kubernetes.io/region'];

const usual: Record<string, readonly string[]> = {
  'Capabilities.add': [...capabilities, 'ALL'],
  'Capabilities.drop': ['ALL', ...capabilities],
  'EmptyDirVolumeSource.medium': ['Memory', 'HugePages'],
  'NodeSelectorRequirement.key': ['kubernetes.io/os', 'kubernetes.io/arch', ...nodeLabels],
  'ObjectFieldSelector.fieldPath': [
    'metadata.name',
    'metadata.namespace',
    'metadata.uid',
    'spec.nodeName',
    'spec.serviceAccountName',
    'status.hostIP',
    'status.podIP',
    'status.podIPs',
  ],
  'PodAffinityTerm.topologyKey': nodeLabels,
  'PodSpec.priorityClassName': ['system-node-critical', 'system-cluster-critical'],
  'PodSpec.schedulerName': ['default-scheduler'],
  'ResourceFieldSelector.resource': [
    'limits.cpu',
    'limits.memory',
    'limits.ephemeral-storage',
    'requests.cpu',
    'requests.memory',
    'requests.ephemeral-storage',
  ],
  'Toleration.key': ['node-role.kubernetes.io/control-plane', 'node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'],
  'TopologySpreadConstraint.topologyKey': nodeLabels,
};

/** Keys of maps that are free to the API but have their usual ones. */
const keys: Record<string, readonly string[]> = {
  'ObjectMeta.labels': ['app', 'app.kubernetes.io/name', 'app.kubernetes.io/component', 'app.kubernetes.io/version'],
  'PodSpec.nodeSelector': ['kubernetes.io/os', 'kubernetes.io/arch', ...nodeLabels],
  'ResourceRequirements.limits': ['cpu', 'memory', 'ephemeral-storage'],
  'ResourceRequirements.requests': ['cpu', 'memory', 'ephemeral-storage'],
  'VolumeResourceRequirements.limits': ['storage'],
  'VolumeResourceRequirements.requests': ['storage'],
};

/** An ephemeral container has what a container has. */
const canonical = (field: string): string => field.replace(/^EphemeralContainer\./, 'Container.');

/** The only values of a field, or undefined where any may stand. */
export function enumOf(struct: string, field: string): readonly string[] | undefined {
  return enums[canonical(`${struct}.${field}`)];
}

/** Values that often stand in a field where any may. */
export function usualValues(struct: string, field: string): readonly string[] {
  return usual[canonical(`${struct}.${field}`)] ?? [];
}

export function usualKeys(struct: string, field: string): readonly string[] {
  return keys[`${struct}.${field}`] ?? [];
}

/** The fields that `enumOf` knows, as `Struct.field`. */
export const enumFields: readonly string[] = Object.keys(enums);
