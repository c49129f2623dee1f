import {each, when} from '../errorList';
import {type FieldError, forbidden, invalid, notFound, required} from '../fieldError';
import type {Container, Volume, VolumeDevice, VolumeMount} from '../pod';
import {validateOptionalChoice} from './choice';
import {validateDescendingPath, validateNoBacksteps} from './localPath';

/** The volumes a container can use: those of the Pod that are themselves in order. */
export type Volumes = ReadonlyMap<string, Volume>;

const propagations = ['Bidirectional', 'HostToContainer', 'None'];

function validatePropagation({mountPropagation}: VolumeMount, container: Container, path: string): FieldError[] {
  const open = mountPropagation === 'Bidirectional' && !container.securityContext?.privileged;
  const detail = 'Bidirectional mount propagation is available only to privileged containers';
  return [
    ...validateOptionalChoice(mountPropagation, propagations, path),
    ...when(open, forbidden('propagation-needs-privileged', path, detail)),
  ];
}

function validateRecursiveReadOnly(mount: VolumeMount, path: string): FieldError[] {
  const {recursiveReadOnly, readOnly, mountPropagation} = mount;
  const asked = recursiveReadOnly === 'Enabled' || recursiveReadOnly === 'IfPossible';
  const propagates = mountPropagation !== undefined && mountPropagation !== 'None';
  return [
    ...validateOptionalChoice(recursiveReadOnly, ['Disabled', 'Enabled', 'IfPossible'], path),
    ...when(asked && !readOnly, forbidden('recursive-needs-read-only', path, 'may only be specified when readOnly is true')),
    ...when(
      asked && propagates,
      forbidden('recursive-with-propagation', path, 'may only be specified when mountPropagation is None or not specified'),
    ),
  ];
}

/** The API server tells of these four without the mount's index. */
function validateMountOptions(mount: VolumeMount, container: Container, path: string): FieldError[] {
  const {subPath, subPathExpr} = mount;
  return [
    ...(subPath ? validateDescendingPath(subPath, `${path}.subPath`) : []),
    ...(subPathExpr ? validateDescendingPath(subPathExpr, `${path}.subPathExpr`) : []),
    ...validatePropagation(mount, container, `${path}.mountPropagation`),
    ...validateRecursiveReadOnly(mount, `${path}.recursiveReadOnly`),
  ];
}

/**
 * Where a container sees its volumes: each is one of the Pod's, and no two are seen at the same path. Of a volume that is a
 * device several times, only its last path is compared.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go ValidateVolumeMounts
 */
export function validateVolumeMounts(container: Container, volumes: Volumes, path: string): FieldError[] {
  const paths = new Set<string>();
  const devices = new Map(container.volumeDevices?.map(({name, devicePath}) => [name, devicePath]));
  return each(container.volumeMounts, path, (mount, itemPath) => {
    const {name, mountPath, subPath, subPathExpr} = mount;
    const taken = paths.has(mountPath);
    paths.add(mountPath);
    const isDevice = devices.has(name);
    const isDevicePath = [...devices.values()].includes(mountPath);
    return [
      ...when(!name, required('mount-name-missing', `${itemPath}.name`)),
      ...when(!volumes.has(name), notFound('volume-not-found', `${itemPath}.name`, name)),
      ...when(!mountPath, required('mount-path-missing', `${itemPath}.mountPath`)),
      ...when(taken, invalid('mount-path-duplicate', `${itemPath}.mountPath`, mountPath, 'must be unique')),
      ...when(isDevice, invalid('mount-and-device', `${itemPath}.name`, name, 'must not already exist in volumeDevices')),
      ...when(
        isDevicePath,
        invalid('mount-and-device', `${itemPath}.mountPath`, mountPath, 'must not already exist as a path in volumeDevices'),
      ),
      ...when(
        !!subPath && !!subPathExpr,
        invalid(
          'sub-path-and-expression',
          `${itemPath}.subPathExpr`,
          subPathExpr,
          'subPathExpr and subPath are mutually exclusive',
        ),
      ),
      ...validateMountOptions(mount, container, path),
    ];
  });
}

function validateDeviceSource({name}: VolumeDevice, volumes: Volumes, path: string): FieldError[] {
  const volume = volumes.get(name);
  if (!volume) return [notFound('volume-not-found', path, name)];
  const isClaim = volume.persistentVolumeClaim || volume.ephemeral;
  const detail = 'can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode';
  return when(!isClaim, invalid('device-volume-kind', path, name, detail));
}

/**
 * Claims used as raw devices.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go ValidateVolumeDevices
 */
export function validateVolumeDevices(container: Container, volumes: Volumes, path: string): FieldError[] {
  const names = new Set<string>();
  const paths = new Set<string>();
  const mounts = new Map(container.volumeMounts?.map(({name, mountPath}) => [name, mountPath]));
  return each(container.volumeDevices, path, (device, itemPath) => {
    const {name, devicePath} = device;
    const climbs = !!devicePath && validateNoBacksteps(devicePath, '').length > 0;
    const isMount = mounts.has(name);
    const isMountPath = [...mounts.values()].includes(devicePath);
    const errors = [
      ...when(!name, required('field-missing', `${itemPath}.name`)),
      ...when(names.has(name), invalid('device-duplicate', `${itemPath}.name`, name, 'must be unique')),
      ...validateDeviceSource(device, volumes, `${itemPath}.name`),
      ...when(!devicePath, required('field-missing', `${itemPath}.devicePath`)),
      ...when(paths.has(devicePath), invalid('device-duplicate', `${itemPath}.devicePath`, devicePath, 'must be unique')),
      ...when(climbs, invalid('path-backsteps', `${itemPath}.devicePath`, devicePath, "can not contain backsteps ('..')")),
      ...when(isMount, invalid('mount-and-device', `${itemPath}.name`, name, 'must not already exist in volumeMounts')),
      ...when(
        isMountPath,
        invalid('mount-and-device', `${itemPath}.devicePath`, devicePath, 'must not already exist as a path in volumeMounts'),
      ),
    ];
    if (name) names.add(name);
    if (!climbs) paths.add(devicePath);
    return errors;
  });
}
