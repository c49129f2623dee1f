import {each, when} from '../errorList';
import {type FieldError, forbidden, invalid, notSupported, required} from '../fieldError';
import type {PersistentVolumeClaimSpec, VolumeSource} from '../pod';
import {tryQuantity} from '../quantity';
import {validateLabelSelector} from './labelSelector';
import {validateAnnotations, validateLabels} from './labels';

type Template = NonNullable<NonNullable<VolumeSource['ephemeral']>['volumeClaimTemplate']>;

const accessModes = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];

function validateAccessModes(modes: string[], path: string): FieldError[] {
  const alone = modes.includes('ReadWriteOncePod') && modes.length > 1;
  const detail = 'may not use ReadWriteOncePod with other access modes';
  return [
    ...when(modes.length === 0, required('access-modes-missing', path, 'at least 1 access mode is required')),
    ...modes.flatMap((mode) => when(!accessModes.includes(mode), notSupported('access-mode', path, mode, accessModes))),
    ...when(alone, forbidden('access-mode-alone', path, detail)),
  ];
}

function validateStorage({resources}: PersistentVolumeClaimSpec, path: string): FieldError[] {
  const storage = tryQuantity(resources?.requests?.storage);
  const field = `${path}.resources[storage]`;
  if (!storage) return [required('storage-request-missing', field)];
  return when(
    storage.nanos <= 0n,
    invalid('storage-request-positive', field, resources?.requests?.storage, 'must be greater than zero'),
  );
}

/**
 * The claim that is made for the Pod: labels and annotations, an access mode, an amount. Data sources and names of storage
 * classes are not looked at.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go ValidatePersistentVolumeClaimTemplate
 */
export function validateClaimTemplate({metadata = {}, spec}: Template, path: string): FieldError[] {
  const {labels, annotations, ...others} = metadata;
  const claim: PersistentVolumeClaimSpec = spec ?? {};
  return [
    ...validateAnnotations(annotations, `${path}.metadata.annotations`),
    ...validateLabels(labels, `${path}.metadata.labels`),
    ...each(Object.keys(others), '', (name) => [
      forbidden('claim-template-metadata', `${path}.metadata.${name}`, 'cannot be set'),
    ]),
    ...validateAccessModes(claim.accessModes ?? [], `${path}.spec.accessModes`),
    ...validateLabelSelector(claim.selector, `${path}.spec.selector`),
    ...validateStorage(claim, `${path}.spec`),
  ];
}
