import {each, when} from '../errorList';
import {duplicate, type FieldError, forbidden, invalid, notFound, required} from '../fieldError';
import {byteLength, dnsLabel, dnsSubdomain} from '../names';
import type {Pod, Volume, VolumeSource} from '../pod';
import {validateRequiredName} from './named';
import type {Volumes} from './volumeMounts';
import {type SourceRules, sourceRules} from './volumeSources';

type Kind = keyof SourceRules;

/** Two names the API server spells its own way. */
const spelling: Partial<Record<Kind, string>> = {downwardAPI: 'downwarAPI', cephfs: 'cephFS'};

function validateSource<K extends Kind>(kind: K, source: VolumeSource[K], path: string): FieldError[] {
  return source ? sourceRules[kind](source as NonNullable<VolumeSource[K]>, `${path}.${kind}`) : [];
}

/** The claim made for an ephemeral volume is called `‹pod›-‹volume›`, which has to be a name. */
function validateClaimName({name}: Volume, podName: string | undefined, path: string): FieldError[] {
  if (!podName || !name) return [];
  const claim = `${podName}-${name}`;
  return dnsSubdomain(claim).map((problem) =>
    invalid('ephemeral-claim-name', `${path}.name`, name, `PVC name "${claim}": ${problem}`),
  );
}

/** A volume comes from exactly one place. The first one is looked at, any other is one too many. */
function validateSources(volume: Volume, podName: string | undefined, path: string): FieldError[] {
  const kinds = (Object.keys(sourceRules) as Kind[]).filter((kind) => volume[kind]);
  const [first, ...others] = kinds;
  if (!first) return [required('volume-type-missing', path, 'must specify a volume type')];
  return [
    ...validateSource(first, volume[first], path),
    ...(first === 'ephemeral' ? validateClaimName(volume, podName, path) : []),
    ...others.map((kind) =>
      forbidden('one-volume-type', `${path}.${spelling[kind] ?? kind}`, 'may not specify more than 1 volume type'),
    ),
  ];
}

/** With an initiator's name, iSCSI leaves 64 characters for the volume's name and the portal. */
function validateIscsiName({name, iscsi}: Volume, path: string): FieldError[] {
  const long = iscsi?.initiatorName !== undefined && byteLength(`${name}:${iscsi.targetPortal ?? ''}`) > 64;
  const detail =
    'Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters if iscsi.initiatorName is specified.';
  return when(long, invalid('iscsi-volume-name', `${path}.name`, name, detail));
}

export type ValidatedVolumes = {usable: Volumes; errors: FieldError[]};

/**
 * The Pod's volumes, and those of them that containers can use: what is itself out of order cannot be mounted either.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go ValidateVolumes
 */
export function validateVolumes({metadata, spec}: Pod, path: string): ValidatedVolumes {
  const usable = new Map<string, Volume>();
  const made = new Set(spec.volumes?.filter(({ephemeral}) => ephemeral).map(({name}) => `${metadata.name}-${name}`));
  const errors = each(spec.volumes, path, (volume, itemPath) => {
    const {name, persistentVolumeClaim} = volume;
    const own = [
      ...validateSources(volume, metadata.name, itemPath),
      ...validateIscsiName(volume, itemPath),
      ...validateRequiredName(name, dnsLabel, `${itemPath}.name`, 'volume-name-missing'),
      ...when(usable.has(name), duplicate('volume-name-duplicate', `${itemPath}.name`, name)),
    ];
    if (own.length === 0) usable.set(name, volume);
    const claimName = persistentVolumeClaim?.claimName;
    const detail = 'must not reference a PVC that gets created for an ephemeral volume';
    const circular = !!metadata.name && claimName !== undefined && made.has(claimName);
    return [
      ...own,
      ...when(circular, invalid('claim-of-ephemeral', `${itemPath}.persistentVolumeClaim.claimName`, claimName, detail)),
    ];
  });
  return {usable, errors};
}

/** A variable from a file reads the file in an emptyDir of the Pod. */
export function validateFileVolume(name: string, volumes: Volume[] | undefined, path: string): FieldError[] {
  const volume = volumes?.findLast((candidate) => candidate.name === name);
  if (!volume) return [notFound('volume-not-found', path, name)];
  return when(!volume.emptyDir, invalid('env-file-volume', path, name, 'referenced volume must be of type emptyDir'));
}
