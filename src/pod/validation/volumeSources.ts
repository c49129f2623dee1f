import {when} from '../errorList';
import {type FieldError, forbidden, invalid, notSupported, required, tooLong} from '../fieldError';
import {at} from '../fieldPath';
import {byteLength, dnsLabel, dnsSubdomain, driverName} from '../names';
import type {VolumeSource} from '../pod';
import {tryQuantity} from '../quantity';
import {validateOptionalChoice} from './choice';
import {validateClaimTemplate} from './claimTemplate';
import {validateDescendingPath, validateNoBacksteps} from './localPath';
import {validateName, validateRequiredName} from './named';
import {validateProjected} from './projectedVolume';
import {validateRange} from './range';
import {validateDownwardFile, validateFileMode, validateKeysToPaths} from './volumeFiles';

/** One kind of source, by its API key. The order is the one in which the API server asks. */
export type SourceRules = {
  [Kind in keyof Required<VolumeSource>]: (source: NonNullable<VolumeSource[Kind]>, path: string) => FieldError[];
};

const hostPathTypes = ['', 'BlockDevice', 'CharDevice', 'Directory', 'DirectoryOrCreate', 'File', 'FileOrCreate', 'Socket'];
const pullPolicies = ['Always', 'IfNotPresent', 'Never'];

/** The fields that may not be empty. */
function needs<Source extends object>(source: Source, path: string, ...fields: (keyof Source & string)[]): FieldError[] {
  return fields.flatMap((field) => {
    const value = source[field];
    const empty = !value || (Array.isArray(value) && value.length === 0);
    return when(empty, required('field-missing', `${path}.${field}`));
  });
}

/** A secret that is named has to have a name. */
function named(secretRef: {name?: string} | undefined, path: string): FieldError[] {
  return when(secretRef !== undefined && !secretRef.name, required('field-missing', `${path}.name`));
}

/** Whoever has no driver's name is told that alone: since v1.35 the rest of the rule is not asked any more. */
function validateDriver(driver: string, path: string): FieldError[] {
  if (!driver) return [required('field-missing', path)];
  return [...when(byteLength(driver) > 63, tooLong('value-too-long', path, 63)), ...validateName(driver, driverName, path)];
}

function validateInitiator(name: string, path: string): FieldError[] {
  const forms: Record<string, RegExp> = {
    iqn: /iqn\.\d{4}-\d{2}\.[A-Za-z0-9.-]+(:[^,;*&$|\t\n\f\r ]+)$/,
    eui: /^eui.[A-Za-z0-9]{16}$/u,
    naa: /^naa.[A-Za-z0-9]{32}$/u,
  };
  const form = forms[name.slice(0, 3)];
  if (!form) return [invalid('iscsi-name', path, name, 'must be valid format starting with iqn, eui, or naa')];
  return when(!form.test(name), invalid('iscsi-name', path, name, 'must be valid format'));
}

/** `host:port`; an address with colons of its own stands in brackets. As Go's net.SplitHostPort has it. */
const hostPort = /^(?:[^:[\]]*|\[[^[\]]*\]):[^:[\]]*$/;

/** One registry or several, each with its port. A tenant that is too long is told of as one that is missing. */
function validateRegistry({registry, tenant = ''}: NonNullable<VolumeSource['quobyte']>, path: string): FieldError[] {
  const detail = 'must be a host:port pair or multiple pairs separated by commas';
  if (!registry) return [required('host-port-pairs', `${path}.registry`, detail)];
  if (byteLength(tenant) >= 65) {
    const long = 'must be a UUID and may not exceed a length of 64 characters';
    return [required('tenant-length', `${path}.tenant`, long)];
  }
  const wrong = registry.split(',').filter((pair) => !hostPort.test(pair));
  return wrong.map(() => invalid('host-port-pairs', `${path}.registry`, registry, detail));
}

/** Options that begin with a domain of Kubernetes are its own. */
function validateOptions(options: Record<string, string> | undefined, path: string): FieldError[] {
  const detail = 'kubernetes.io and k8s.io namespaces are reserved';
  return Object.keys(options ?? {}).flatMap((key) => {
    const reserved = /(^|\.)(kubernetes\.io|k8s\.io)$/.test(key.split('/', 1).join('').toLowerCase());
    return when(reserved, invalid('reserved-option', at(path, key), key, detail));
  });
}

/** Managed disks are addressed by their path among the subscriptions, the others by their place in a store. */
function validateDiskAddress({kind, diskURI = ''}: NonNullable<VolumeSource['azureDisk']>, path: string): FieldError[] {
  if (kind === undefined) return [];
  const [start, form] =
    kind === 'Managed'
      ? ['/subscriptions/', '/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}']
      : ['https://', 'https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd'];
  return when(!diskURI.startsWith(start), notSupported('disk-address', path, diskURI, [form]));
}

/**
 * The rules of every source, also of those that are gone from clusters: the server still reads them.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateVolumeSource
 */
export const sourceRules: SourceRules = {
  emptyDir: ({sizeLimit}, path) => {
    const negative = (tryQuantity(sizeLimit)?.nanos ?? 0n) < 0n;
    return when(negative, forbidden('size-limit', `${path}.sizeLimit`, 'SizeLimit field must be a valid resource quantity'));
  },
  hostPath: (source, path) =>
    source.path
      ? [
          ...validateNoBacksteps(source.path, `${path}.path`),
          ...validateOptionalChoice(source.type, hostPathTypes, `${path}.type`),
        ]
      : [required('field-missing', `${path}.path`)],
  gitRepo: (source, path) => [
    ...needs(source, path, 'repository'),
    ...validateDescendingPath(source.directory ?? '', `${path}.directory`),
  ],
  gcePersistentDisk: (source, path) => [
    ...needs(source, path.replace(/gcePersistentDisk$/, 'persistentDisk'), 'pdName'),
    ...validateRange(source.partition, 0, 255, `${path.replace(/gcePersistentDisk$/, 'persistentDisk')}.partition`),
  ],
  awsElasticBlockStore: (source, path) => [
    ...needs(source, path, 'volumeID'),
    ...validateRange(source.partition, 0, 255, `${path}.partition`),
  ],
  secret: (source, path) => [
    ...needs(source, path, 'secretName'),
    ...validateFileMode(source.defaultMode, `${path}.defaultMode`),
    ...validateKeysToPaths(source.items, `${path}.items`),
  ],
  nfs: (source, path) => [
    ...needs(source, path, 'server', 'path'),
    ...when(
      !source.path?.startsWith('/'),
      invalid('path-absolute', `${path}.path`, source.path ?? '', 'must be an absolute path'),
    ),
  ],
  iscsi: (source, path) => {
    const chap = source.chapAuthDiscovery || source.chapAuthSession;
    return [
      ...needs(source, path, 'targetPortal', 'iqn'),
      ...(source.iqn ? validateInitiator(source.iqn, `${path}.iqn`) : []),
      ...validateRange(source.lun, 0, 255, `${path}.lun`),
      ...when(!!chap && !source.secretRef, required('field-missing', `${path}.secretRef`)),
      ...(source.initiatorName === undefined ? [] : validateInitiator(source.initiatorName, `${path}.initiatorname`)),
    ];
  },
  glusterfs: (source, path) => needs(source, path, 'endpoints', 'path'),
  flocker: ({datasetName, datasetUUID}, path) => [
    ...when(
      !datasetName && !datasetUUID,
      required('one-of-two-missing', path, 'one of datasetName and datasetUUID is required'),
    ),
    ...when(
      !!datasetName && !!datasetUUID,
      invalid('one-of-two', path, 'resource', 'datasetName and datasetUUID can not be specified simultaneously'),
    ),
    ...when(!!datasetName?.includes('/'), invalid('no-slash', `${path}.datasetName`, datasetName, "must not contain '/'")),
  ],
  persistentVolumeClaim: (source, path) => needs(source, path, 'claimName'),
  rbd: (source, path) => needs(source, path, 'monitors', 'image'),
  cinder: (source, path) => [...needs(source, path, 'volumeID'), ...named(source.secretRef, `${path}.secretRef`)],
  cephfs: (source, path) => needs(source, path, 'monitors'),
  quobyte: (source, path) => [...validateRegistry(source, path), ...needs(source, path, 'volume')],
  downwardAPI: (source, path) => [
    ...validateFileMode(source.defaultMode, `${path}.defaultMode`),
    ...(source.items ?? []).flatMap((file) => validateDownwardFile(file, path)),
  ],
  fc: ({targetWWNs = [], wwids = [], lun}, path) => [
    ...when(
      targetWWNs.length + wwids.length === 0,
      required('one-of-two-missing', `${path}.targetWWNs`, 'must specify either targetWWNs or wwids, but not both'),
    ),
    ...when(
      targetWWNs.length > 0 && wwids.length > 0,
      invalid('one-of-two', `${path}.targetWWNs`, targetWWNs, 'targetWWNs and wwids can not be specified simultaneously'),
    ),
    ...when(
      targetWWNs.length > 0 && lun === undefined,
      required('field-missing', `${path}.lun`, 'lun is required if targetWWNs is specified'),
    ),
    ...(targetWWNs.length > 0 ? validateRange(lun, 0, 255, `${path}.lun`) : []),
  ],
  flexVolume: (source, path) => [...needs(source, path, 'driver'), ...validateOptions(source.options, `${path}.options`)],
  configMap: (source, path) => [
    ...needs(source, path, 'name'),
    ...validateFileMode(source.defaultMode, `${path}.defaultMode`),
    ...validateKeysToPaths(source.items, `${path}.items`),
  ],
  azureFile: (source, path) => needs(source, path, 'secretName', 'shareName'),
  vsphereVolume: (source, path) => needs(source, path, 'volumePath'),
  photonPersistentDisk: (source, path) => needs(source, path, 'pdID'),
  portworxVolume: (source, path) => needs(source, path, 'volumeID'),
  azureDisk: (source, path) => [
    ...needs(source, path, 'diskName', 'diskURI'),
    ...validateOptionalChoice(source.cachingMode, ['None', 'ReadOnly', 'ReadWrite'], `${path}.cachingMode`),
    ...validateOptionalChoice(source.kind, ['Dedicated', 'Managed', 'Shared'], `${path}.kind`),
    ...validateDiskAddress(source, `${path}.diskURI`),
  ],
  storageos: (source, path) => [
    ...validateRequiredName(source.volumeName, dnsLabel, `${path}.volumeName`),
    ...(source.volumeNamespace ? validateName(source.volumeNamespace, dnsLabel, `${path}.volumeNamespace`) : []),
    ...named(source.secretRef, `${path}.secretRef`),
  ],
  projected: validateProjected,
  scaleIO: (source, path) => needs(source, path, 'gateway', 'system', 'volumeName'),
  csi: ({driver, nodePublishSecretRef: secret}, path) => [
    ...validateDriver(driver ?? '', `${path}.driver`),
    ...named(secret, `${path}.nodePublishSecretRef`),
    ...(secret?.name ? validateName(secret.name, dnsSubdomain, `${path}.name`) : []),
  ],
  ephemeral: ({volumeClaimTemplate: template}, path) =>
    template
      ? validateClaimTemplate(template, `${path}.volumeClaimTemplate`)
      : [required('field-missing', `${path}.volumeClaimTemplate`)],
  image: (source, path) => [
    ...needs(source, path, 'reference'),
    ...validateOptionalChoice(source.pullPolicy, pullPolicies, `${path}.pullPolicy`),
  ],
};
