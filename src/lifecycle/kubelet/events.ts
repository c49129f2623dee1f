import type {PodEvent} from '../entry';
import {isAtLeast} from '../version';
import type {LivePod, World} from '../world';

export const normal = (reason: string, message: string): PodEvent => ({type: 'Normal', reason, message, from: 'kubelet'});

export const warning = (reason: string, message: string): PodEvent => ({type: 'Warning', reason, message, from: 'kubelet'});

/** As the kubelet names a Pod in messages: `web_default(3b0c…)`. */
export function fullName({pod, uid}: LivePod): string {
  return `${pod.metadata.name ?? ''}_${pod.metadata.namespace ?? 'default'}(${uid})`;
}

/**
 * Since 1.35 the field path alone says which container is meant (kubernetes/kubernetes#134043). From 1.32 on there was a colon after the
 * one, and none after the other.
 */
export function createdEvent({scenario: {version}}: World, name: string): PodEvent {
  if (isAtLeast(version, '1.35')) return normal('Created', 'Container created');
  return normal('Created', `Created container${isAtLeast(version, '1.32') ? ':' : ''} ${name}`);
}

export function startedEvent({scenario: {version}}: World, name: string): PodEvent {
  return normal('Started', isAtLeast(version, '1.35') ? 'Container started' : `Started container ${name}`);
}

/** The second half came with the check that a Pod may use an image that another has pulled (KubeletEnsureSecretPulledImages, on since 1.35). */
export function presentEvent({scenario}: World, image: string): PodEvent {
  const access = isAtLeast(scenario.version, '1.35') ? ' and can be accessed by the pod' : '';
  return normal('Pulled', `Container image "${image}" already present on machine${access}`);
}
