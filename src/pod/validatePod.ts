import {containersInOrder} from './containerRole';
import {each, when} from './errorList';
import {type FieldError, forbidden} from './fieldError';
import {dnsSubdomain, qualifiedName} from './names';
import type {Pod} from './pod';
import {validatePodAnnotations} from './validation/annotations';
import {validateChoice} from './validation/choice';
import {type Surroundings, validateAppContainers, validateInitContainers} from './validation/containers';
import {validateEphemeralContainers} from './validation/ephemeralContainers';
import {validateHostUsers} from './validation/hostUsers';
import {validateMetadata} from './validation/metadata';
import {validateName} from './validation/named';
import {validateNetwork} from './validation/network';
import {validateOperatingSystem} from './validation/operatingSystem';
import {validatePodResources} from './validation/podResources';
import {validatePodSecurityContext} from './validation/podSecurityContext';
import {largestInt32, validateRange} from './validation/range';
import {validateResourceClaims} from './validation/resourceClaims';
import {validateScheduling} from './validation/scheduling';
import {validateFileVolume, validateVolumes} from './validation/volumes';
import {validateHostProcess} from './validation/windowsOptions';

function validateContainers(around: Surroundings): FieldError[] {
  return [
    ...validateAppContainers(around, 'spec.containers'),
    ...validateInitContainers(around, 'spec.initContainers'),
    ...validateEphemeralContainers(around, 'spec.ephemeralContainers'),
  ];
}

/** Variables that are read from a file which an init container has written. */
function validateEnvFiles(pod: Pod): FieldError[] {
  return containersInOrder(pod).flatMap(({container, path}) =>
    each(container.env, `${path}.env`, ({valueFrom}, itemPath) => {
      const file = valueFrom?.fileKeyRef;
      return file ? validateFileVolume(file.volumeName, pod.spec.volumes, `${itemPath}.valueFrom.fileKeyRef.volumeName`) : [];
    }),
  );
}

/** A token of a service account needs a service account; the admission plugin that names one runs before validation. */
function validateTokens({spec}: Pod): FieldError[] {
  if (spec.serviceAccountName) return [];
  const detail = 'must not be specified when serviceAccountName is not set';
  return each(spec.volumes, 'spec.volumes', ({projected}, path) =>
    each(projected?.sources, `${path}.projected.sources`, ({serviceAccountToken}, itemPath) =>
      when(serviceAccountToken !== undefined, forbidden('token-needs-account', `${itemPath}.serviceAccountToken`, detail)),
    ),
  );
}

function validateSpec({spec}: Pod): FieldError[] {
  const {serviceAccountName} = spec;
  const deadline = spec.activeDeadlineSeconds;
  return [
    ...validateChoice(spec.restartPolicy, ['Always', 'OnFailure', 'Never'], 'spec.restartPolicy'),
    ...validateRange(deadline, 1, largestInt32, 'spec.activeDeadlineSeconds'),
    ...(serviceAccountName ? validateName(serviceAccountName, dnsSubdomain, 'spec.serviceAccountName') : []),
    ...each(spec.readinessGates, 'spec.readinessGates', ({conditionType}, path) =>
      validateName(conditionType ?? '', qualifiedName, `${path}.conditionType`),
    ),
    ...when(
      !!spec.ephemeralContainers?.length,
      forbidden('ephemeral-on-create', 'spec.ephemeralContainers', 'cannot be set on create'),
    ),
  ];
}

/**
 * What the API server would say of a Pod on create, after defaulting (`withDefaults`) and after the service account was filled
 * in: all of it, as data. Without a service account name, tokens in projected volumes are refused, as the server would.
 *
 * Fields whose gate is off by default (`schedulingGroup`, `stopSignal`) are dropped by the server before it looks, so they are
 * not looked at. Warnings, Pod Security, quotas and other admission are no part of this.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go ValidatePodCreate (v1.36)
 */
export function validatePod(pod: Pod): FieldError[] {
  const {usable, errors} = validateVolumes(pod, 'spec.volumes');
  return [
    ...validateMetadata(pod.metadata, 'metadata'),
    ...validatePodAnnotations(pod, 'metadata.annotations'),
    ...errors,
    ...validateResourceClaims(pod, 'spec.resourceClaims'),
    ...validateContainers({pod, volumes: usable}),
    ...validatePodResources(pod, 'spec.resources'),
    ...validateNetwork(pod.spec, 'spec'),
    ...validatePodSecurityContext(pod.spec, 'spec.securityContext'),
    ...validateScheduling(pod, 'spec'),
    ...validateHostProcess(pod),
    ...validateHostUsers(pod),
    ...validateSpec(pod),
    ...validateOperatingSystem(pod),
    ...validateEnvFiles(pod),
    ...validateTokens(pod),
  ];
}
