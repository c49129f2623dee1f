import {when} from '../errorList';
import {type FieldError, invalid, required} from '../fieldError';
import {at} from '../fieldPath';
import {dnsLabel, dnsSubdomain, dnsSubdomainPrefix, qualifiedName} from '../names';
import type {ObjectMeta, OwnerReference} from '../pod';
import {validateAnnotations, validateLabels} from './labels';
import {validateManagedFields} from './managedFields';
import {validateName} from './named';
import {validateNonNegative} from './range';

const orphan = 'orphan';
const foreground = 'foregroundDeletion';
const standardFinalizers = ['kubernetes', orphan, foreground];

function validateFinalizers(finalizers: string[], path: string): FieldError[] {
  const both = finalizers.includes(orphan) && finalizers.includes(foreground);
  return [
    ...finalizers.flatMap((name) => validateName(name, qualifiedName, path)),
    ...when(both, invalid('finalizers-both', path, finalizers, `finalizer ${orphan} and ${foreground} cannot be both set`)),
    ...finalizers.flatMap((name, index) => {
      const known = name.includes('/') || standardFinalizers.includes(name);
      const detail = 'name is neither a standard finalizer name nor is it fully qualified';
      return when(!known, invalid('finalizer-name', at(path, index), name, detail));
    }),
  ];
}

/** `v1` and `apps/v1` name a version; `apps/` and what has two slashes do not. */
function versionOf(apiVersion = ''): string | undefined {
  const parts = apiVersion.split('/');
  return parts.length > 2 ? undefined : parts.at(-1) || undefined;
}

function validateOwner({apiVersion, kind, name, uid}: OwnerReference, path: string): FieldError[] {
  const empty = 'must not be empty';
  return [
    ...when(
      !versionOf(apiVersion),
      invalid('owner-field-missing', `${path}.apiVersion`, apiVersion, 'version must not be empty'),
    ),
    ...when(!kind, invalid('owner-field-missing', `${path}.kind`, kind, empty)),
    ...when(!name, invalid('owner-field-missing', `${path}.name`, name, empty)),
    ...when(!uid, invalid('owner-field-missing', `${path}.uid`, uid, empty)),
    ...when(
      (apiVersion === 'v1' || apiVersion === '/v1') && kind === 'Event',
      invalid('owner-event', path, kind, '/v1, Kind=Event is disallowed from being an owner'),
    ),
  ];
}

function validateOwners(owners: OwnerReference[], path: string): FieldError[] {
  const [first, ...others] = owners.filter(({controller}) => controller).map(({kind, name}) => `${kind}/${name}`);
  const both = 'Only one reference can have Controller set to true. Found "true" in references for';
  return [
    ...owners.flatMap((owner) => validateOwner(owner, path)),
    ...others.map((other) => invalid('one-controller', path, owners, `${both} ${first} and ${other}`)),
  ];
}

const longestBase = 58;

/**
 * The name the server makes where only a prefix is given, five random characters behind at most 58 of the prefix's own; all of
 * them letters and digits, so that any five will do here.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/storage/names/generate.go
 */
function generated(prefix: string): string {
  return `${prefix.slice(0, longestBase)}x7x7x`;
}

/** Both are looked at, the prefix also where a name makes it idle. */
function validateNames({name, generateName}: ObjectMeta, path: string): FieldError[] {
  const made = name || (generateName ? generated(generateName) : '');
  return [
    ...(generateName ? validateName(generateName, dnsSubdomainPrefix, `${path}.generateName`) : []),
    ...(made
      ? validateName(made, dnsSubdomain, `${path}.name`)
      : [required('object-name-missing', `${path}.name`, 'name or generateName is required')]),
  ];
}

/**
 * A name is a DNS subdomain; labels, annotations, owners and finalizers have their forms.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/api/validation/objectmeta.go
 */
export function validateMetadata(metadata: ObjectMeta, path: string): FieldError[] {
  return [
    ...validateNames(metadata, path),
    ...validateName(metadata.namespace || 'default', dnsLabel, `${path}.namespace`),
    ...validateNonNegative(metadata.generation, `${path}.generation`),
    ...validateLabels(metadata.labels, `${path}.labels`),
    ...validateAnnotations(metadata.annotations, `${path}.annotations`),
    ...validateOwners(metadata.ownerReferences ?? [], `${path}.ownerReferences`),
    ...validateFinalizers(metadata.finalizers ?? [], `${path}.finalizers`),
    ...validateManagedFields(metadata.managedFields, `${path}.managedFields`),
  ];
}
