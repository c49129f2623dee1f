import {containersInOrder} from '../containerRole';
import {when} from '../errorList';
import {type FieldError, forbidden, invalid} from '../fieldError';
import {at} from '../fieldPath';
import type {Pod} from '../pod';
import {disagreement} from './profileAgreement';

const appArmorPrefix = 'container.apparmor.security.beta.kubernetes.io/';

function isProfile(name: string): boolean {
  return ['', 'runtime/default', 'unconfined'].includes(name) || name.startsWith('localhost/');
}

/**
 * The form AppArmor profiles had before they were a field: one annotation a container.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go ValidateAppArmorPodAnnotations
 */
export function validateAppArmorAnnotations(pod: Pod, path: string): FieldError[] {
  const names = new Set(containersInOrder(pod).map(({container}) => container.name ?? ''));
  const annotations = Object.entries(pod.metadata.annotations ?? {}).filter(([key]) => key.startsWith(appArmorPrefix));
  return annotations.flatMap(([key, profile]) => {
    const name = key.slice(appArmorPrefix.length);
    const field = at(path, key);
    return [
      ...when(!names.has(name), invalid('app-armor-container', field, name, 'container not found')),
      ...when(
        !isProfile(profile),
        invalid('app-armor-annotation', field, profile, `invalid AppArmor profile name: "${profile}"`),
      ),
    ];
  });
}

/**
 * Who names an AppArmor profile twice, in the old annotation and in the field (the container's own or the Pod's), has to say
 * the same. Told of under the container even where the Pod's field is meant.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateAppArmorAnnotationsAndFieldsMatchOnCreate
 */
export function validateAppArmorAgreement(pod: Pod): FieldError[] {
  const {os, securityContext} = pod.spec;
  if (os?.name === 'windows') return [];
  return containersInOrder(pod).flatMap(({container, path}) => {
    const profile = container.securityContext?.appArmorProfile ?? securityContext?.appArmorProfile;
    const annotation = pod.metadata.annotations?.[`${appArmorPrefix}${container.name ?? ''}`];
    const differs = disagreement(annotation, profile, ['runtime/default']);
    if (!differs) return [];
    const detail = `apparmor ${differs === 'type' ? 'type' : 'profile'} in annotation and field must match`;
    return [forbidden('app-armor-mismatch', `${path}.securityContext.appArmorProfile.${differs}`, detail)];
  });
}
