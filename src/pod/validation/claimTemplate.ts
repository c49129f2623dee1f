import {when} from '../errorList';
import {type FieldError, forbidden, invalid, notSupported, required} from '../fieldError';
import {dnsSubdomain} from '../names';
import type {ObjectMeta, PersistentVolumeClaimSpec, VolumeSource} from '../pod';
import {tryQuantity} from '../quantity';
import {validateOptionalChoice} from './choice';
import {validateDataSources} from './dataSource';
import {validateLabelSelector} from './labelSelector';
import {validateAnnotations, validateLabels} from './labels';
import {validateName} from './named';

type Template = NonNullable<NonNullable<VolumeSource['ephemeral']>['volumeClaimTemplate']>;

const accessModes = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];
const volumeModes = ['Block', 'Filesystem'];

function validateAccessModes(modes: string[], path: string): FieldError[] {
  const known = modes.filter((mode) => accessModes.includes(mode));
  const mixed = known.includes('ReadWriteOncePod') && known.some((mode) => mode !== 'ReadWriteOncePod');
  const detail = 'may not use ReadWriteOncePod with other access modes';
  return [
    ...when(modes.length === 0, required('access-modes-missing', path, 'at least 1 access mode is required')),
    ...modes.flatMap((mode) => when(!accessModes.includes(mode), notSupported('access-mode', path, mode, accessModes))),
    ...when(mixed, forbidden('access-mode-alone', path, detail)),
  ];
}

/** The amount is told of without the word `requests`. */
function validateStorage({resources}: PersistentVolumeClaimSpec, path: string): FieldError[] {
  const storage = tryQuantity(resources?.requests?.storage);
  const field = `${path}.resources[storage]`;
  if (!storage) return [required('storage-request-missing', field)];
  return when(
    storage.nanos <= 0n,
    invalid('storage-request-positive', field, resources?.requests?.storage, 'must be greater than zero'),
  );
}

/** The field as Go names it, its first letter made small: `uid` is `uID` here. */
const goSpelling: Record<string, string> = {uid: 'uID'};

/** What Go cannot tell from nothing. */
const isNothing = (name: string, value: unknown): boolean =>
  value === undefined || value === null || value === '' || (name === 'generation' && value === 0);

/** Labels and annotations may be given; anything else is for the server to say. */
function validateOtherMetadata({labels: _, annotations: __, ...others}: ObjectMeta, path: string): FieldError[] {
  const given = Object.entries(others).filter(([name, value]) => !isNothing(name, value));
  return given.map(([name]) => forbidden('claim-template-metadata', `${path}.${goSpelling[name] ?? name}`, 'cannot be set'));
}

function validateClassName(name: string | undefined, path: string): FieldError[] {
  return name ? validateName(name, dnsSubdomain, path) : [];
}

/**
 * The claim that is made for the Pod.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go ValidatePersistentVolumeClaimTemplate,
 * ValidatePersistentVolumeClaimSpec
 */
export function validateClaimTemplate({metadata = {}, spec}: Template, path: string): FieldError[] {
  const claim: PersistentVolumeClaimSpec = spec ?? {};
  const field = `${path}.spec`;
  return [
    ...validateAnnotations(metadata.annotations, `${path}.metadata.annotations`),
    ...validateLabels(metadata.labels, `${path}.metadata.labels`),
    ...validateOtherMetadata(metadata, `${path}.metadata`),
    ...validateAccessModes(claim.accessModes ?? [], `${field}.accessModes`),
    ...validateLabelSelector(claim.selector, `${field}.selector`),
    ...validateStorage(claim, field),
    ...validateClassName(claim.storageClassName, `${field}.storageClassName`),
    ...validateOptionalChoice(claim.volumeMode, volumeModes, `${field}.volumeMode`),
    ...validateDataSources(claim, field),
    ...validateClassName(claim.volumeAttributesClassName, `${field}.volumeAttributesClassName`),
  ];
}
