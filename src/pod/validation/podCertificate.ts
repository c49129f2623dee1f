import {when} from '../errorList';
import {type FieldError, invalid, required} from '../fieldError';
import type {VolumeProjection} from '../pod';
import {validateOptionalChoice} from './choice';
import {validateAnnotations} from './labels';
import {validateVolumeFilePath} from './localPath';
import {isKubernetesSigner, validateSignerName} from './signerName';

type Certificate = NonNullable<VolumeProjection['podCertificate']>;

const keyTypes = ['RSA3072', 'RSA4096', 'ECDSAP256', 'ECDSAP384', 'ECDSAP521', 'ED25519'];
const shortestLife = 3600;
const longestLife = 91 * 24 * 3600;
const longestKubernetesLife = 24 * 3600;

function validateLifetime({maxExpirationSeconds: seconds, signerName}: Certificate, path: string): FieldError[] {
  if (seconds === undefined) return [];
  const most = isKubernetesSigner(signerName ?? '') ? longestKubernetesLife : longestLife;
  const wrong = (sign: string, bound: number) =>
    invalid('certificate-lifetime', path, seconds, `if provided, maxExpirationSeconds must be ${sign} ${bound}`);
  return [...when(seconds < shortestLife, wrong('>=', shortestLife)), ...when(seconds > most, wrong('<=', most))];
}

/** What is written into the request for a certificate: annotations, each with a domain before its name. */
function validateUserAnnotations(annotations: Record<string, string> | undefined, path: string): FieldError[] {
  const bare = Object.keys(annotations ?? {}).filter((key) => !key.includes('/'));
  return [
    ...validateAnnotations(annotations, path),
    ...bare.map((key) => invalid('annotation-prefix', path, key, 'must be a domain-prefixed path (such as "acme.io/foo")')),
  ];
}

/**
 * A certificate that the kubelet asks for and keeps fresh. Behind a gate that is off in v1.36, where the server leaves it out.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateProjectionSources
 */
export function validateCertificate(certificate: Certificate, path: string): FieldError[] {
  const files = (['credentialBundlePath', 'keyPath', 'certificateChainPath'] as const).filter((name) => certificate[name]);
  const detail = 'specify at least one of credentialBundlePath, keyPath, and certificateChainPath';
  return [
    ...validateSignerName(certificate.signerName ?? '', `${path}.signerName`),
    ...validateUserAnnotations(certificate.userAnnotations, `${path}.userAnnotations`),
    ...validateOptionalChoice(certificate.keyType ?? '', keyTypes, `${path}.keyType`),
    ...validateLifetime(certificate, `${path}.maxExpirationSeconds`),
    ...files.flatMap((name) => validateVolumeFilePath(certificate[name] ?? '', `${path}.${name}`)),
    ...when(files.length === 0, required('certificate-path-missing', path, detail)),
  ];
}
