import {fieldNames, requiredFields} from '../fieldTypes';

/** What people write first, in the order in which they write it. */
const first: Record<string, readonly string[]> = {
  Container: [
    'name',
    'image',
    'command',
    'args',
    'env',
    'envFrom',
    'ports',
    'volumeMounts',
    'resources',
    'readinessProbe',
    'livenessProbe',
    'startupProbe',
    'lifecycle',
    'securityContext',
    'imagePullPolicy',
    'restartPolicy',
  ],
  ContainerPort: ['containerPort', 'name', 'protocol'],
  CronJobSpec: ['schedule', 'jobTemplate'],
  DaemonSetSpec: ['selector', 'template'],
  DeploymentSpec: ['replicas', 'selector', 'template'],
  EnvVar: ['name', 'value', 'valueFrom'],
  HTTPGetAction: ['path', 'port'],
  JobSpec: ['template', 'backoffLimit', 'completions', 'parallelism'],
  ObjectMeta: ['name', 'namespace', 'labels', 'annotations'],
  PodSpec: [
    'containers',
    'initContainers',
    'volumes',
    'restartPolicy',
    'terminationGracePeriodSeconds',
    'serviceAccountName',
    'securityContext',
    'nodeSelector',
    'affinity',
    'tolerations',
  ],
  PodTemplateSpec: ['metadata', 'spec'],
  Probe: ['httpGet', 'tcpSocket', 'exec', 'grpc', 'initialDelaySeconds', 'periodSeconds', 'timeoutSeconds', 'failureThreshold'],
  ReplicaSetSpec: ['replicas', 'selector', 'template'],
  ResourceRequirements: ['requests', 'limits'],
  StatefulSetSpec: ['serviceName', 'replicas', 'selector', 'template', 'volumeClaimTemplates'],
  Volume: [
    'name',
    'emptyDir',
    'configMap',
    'secret',
    'persistentVolumeClaim',
    'projected',
    'hostPath',
    'ephemeral',
    'downwardAPI',
    'image',
  ],
  VolumeMount: ['name', 'mountPath', 'readOnly', 'subPath'],
};

const object = ['apiVersion', 'kind', 'metadata', 'spec'];

/** What the server fills in, or takes only from elsewhere. It is not offered, though it may be written. */
const notWritten: Record<string, readonly string[]> = {
  ObjectMeta: [
    'creationTimestamp',
    'deletionGracePeriodSeconds',
    'deletionTimestamp',
    'generation',
    'managedFields',
    'resourceVersion',
    'selfLink',
    'uid',
  ],
  PodSpec: ['ephemeralContainers', 'serviceAccount'],
};

const handlers = ['exec', 'grpc', 'httpGet', 'tcpSocket', 'sleep'];

/** Fields of which one at most may be written. */
function alternatives(struct: string): readonly string[] {
  if (struct === 'Volume') return fieldNames('Volume').filter((field) => field !== 'name');
  if (struct === 'Probe' || struct === 'LifecycleHandler') return handlers;
  if (struct === 'EnvVarSource' || struct === 'VolumeProjection') return fieldNames(struct);
  return struct === 'EnvVar' ? ['value', 'valueFrom'] : [];
}

/**
 * The fields of a struct that may still be written beside those that are there: required ones first, then those that people
 * write most, then by name.
 */
export function fieldsToWrite(struct: string, written: ReadonlySet<string>): string[] {
  const names = fieldNames(struct);
  const isObject = names.includes('apiVersion') && names.includes('metadata');
  const required = requiredFields(struct).map(([name]) => name);
  const order = isObject ? object : (first[struct === 'EphemeralContainer' ? 'Container' : struct] ?? []);
  const closed = alternatives(struct);
  const isClosed = closed.some((field) => written.has(field));
  const hidden = new Set(isObject ? ['status'] : notWritten[struct]);
  const rank = (field: string) => {
    if (required.includes(field)) return -1;
    const index = order.indexOf(field);
    return index < 0 ? order.length : index;
  };
  const byOrder = (a: string, b: string) => order.indexOf(a) - order.indexOf(b);
  return names
    .filter((field) => !written.has(field) && !hidden.has(field) && !(isClosed && closed.includes(field)))
    .sort((a, b) => rank(a) - rank(b) || byOrder(a, b) || (a < b ? -1 : 1));
}
