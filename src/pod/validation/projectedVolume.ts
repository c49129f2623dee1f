import {each, when} from '../errorList';
import {type FieldError, forbidden, invalid, required} from '../fieldError';
import type {KeyToPath, VolumeProjection, VolumeSource} from '../pod';
import {validateLabelSelector} from './labelSelector';
import {validateVolumeFilePath} from './localPath';
import {validateCertificate} from './podCertificate';
import {validateBundleName, validateSignerName} from './signerName';
import {validateDownwardFile, validateFileMode, validateKeysToPaths} from './volumeFiles';

type Keyed = {name?: string; items?: KeyToPath[]};
type Token = NonNullable<VolumeProjection['serviceAccountToken']>;
type Bundle = NonNullable<VolumeProjection['clusterTrustBundle']>;

const validateKeyed = ({name, items}: Keyed, path: string): FieldError[] => [
  ...when(!name, required('field-missing', `${path}.name`)),
  ...validateKeysToPaths(items, `${path}.items`),
];

/** A token lives from ten minutes to 2^32 seconds. Its path is told of without its place. */
function validateToken({path: file, expirationSeconds = 3600}: Token, path: string, volume: string): FieldError[] {
  const field = `${path}.expirationSeconds`;
  const short = 'may not specify a duration less than 10 minutes';
  const long = 'may not specify a duration larger than 2^32 seconds';
  return [
    ...when(expirationSeconds < 600, invalid('token-too-short', field, expirationSeconds, short)),
    ...when(expirationSeconds > 2 ** 32, invalid('token-too-long', field, expirationSeconds, long)),
    ...(file ? validateVolumeFilePath(file, `${volume}.path`) : [required('field-missing', `${volume}.path`)]),
  ];
}

/** Certificates by the bundle's name or by its signer, not by both. */
function validateBundleChoice(bundle: Bundle, path: string): FieldError[] {
  const {name, signerName, labelSelector} = bundle;
  if (name !== undefined && signerName !== undefined) {
    return [invalid('bundle-one-selector', path, bundle, 'only one of name and signerName may be used')];
  }
  if (name !== undefined) {
    const field = `${path}.labelSelector`;
    const unused = 'labelSelector must be unset if name is specified';
    return [
      ...when(name === '', required('field-missing', `${path}.name`, 'must be a valid object name')),
      ...validateBundleName(name, `${path}.name`),
      ...when(labelSelector !== undefined, invalid('bundle-label-selector', field, labelSelector, unused)),
    ];
  }
  if (signerName === undefined) {
    return [required('bundle-selector-missing', path, 'either name or signerName must be specified')];
  }
  return [
    ...validateSignerName(signerName, `${path}.signerName`),
    ...validateLabelSelector(labelSelector, `${path}.labelSelector`),
  ];
}

/** Behind a gate that is off in v1.36, where the server leaves it out. */
function validateBundle(bundle: Bundle, path: string): FieldError[] {
  return [
    ...validateBundleChoice(bundle, path),
    ...when(!bundle.path, required('field-missing', `${path}.path`)),
    ...validateVolumeFilePath(bundle.path ?? '', `${path}.path`),
  ];
}

function validateSource(source: VolumeProjection, path: string, volume: string): FieldError[] {
  const {secret, configMap, downwardAPI, serviceAccountToken, clusterTrustBundle, podCertificate} = source;
  const given = [secret, configMap, downwardAPI, serviceAccountToken, clusterTrustBundle, podCertificate].filter((one) => one);
  return [
    ...(secret ? validateKeyed(secret, `${path}.secret`) : []),
    ...(configMap ? validateKeyed(configMap, `${path}.configMap`) : []),
    ...(downwardAPI?.items ?? []).flatMap((file) => validateDownwardFile(file, `${path}.downwardAPI`)),
    ...(serviceAccountToken ? validateToken(serviceAccountToken, `${path}.serviceAccountToken`, volume) : []),
    ...(clusterTrustBundle ? validateBundle(clusterTrustBundle, `${path}.clusterTrustBundle`) : []),
    ...(podCertificate ? validateCertificate(podCertificate, `${path}.podCertificate`) : []),
    ...when(given.length > 1, forbidden('one-projection', path, 'may not specify more than 1 volume type per source')),
  ];
}

/** The files a source writes under a name of its own. A token's file is not compared with the others. */
function filesOf({secret, configMap, downwardAPI, clusterTrustBundle, podCertificate}: VolumeProjection): string[] {
  const items = [...(secret?.items ?? []), ...(configMap?.items ?? []), ...(downwardAPI?.items ?? [])];
  const {credentialBundlePath, keyPath, certificateChainPath} = podCertificate ?? {};
  const others = [credentialBundlePath, keyPath, certificateChainPath];
  const named = [...items.map(({path}) => path), ...others].filter((path): path is string => !!path);
  return clusterTrustBundle ? [...named, clusterTrustBundle.path ?? ''] : named;
}

function validateCollisions(sources: VolumeProjection[], path: string): FieldError[] {
  const taken = new Set<string>();
  return sources.flatMap(filesOf).flatMap((file) => {
    if (taken.has(file)) return [invalid('projected-path-conflict', path, file, 'conflicting duplicate paths')];
    taken.add(file);
    return [];
  });
}

/**
 * Several sources in one directory: each of one kind, no two writing the same file.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateProjectionSources
 */
export function validateProjected(projected: NonNullable<VolumeSource['projected']>, path: string): FieldError[] {
  return [
    ...validateFileMode(projected.defaultMode, `${path}.defaultMode`),
    ...each(projected.sources, `${path}.sources`, (source, itemPath) => validateSource(source, itemPath, path)),
    ...validateCollisions(projected.sources ?? [], path),
  ];
}
