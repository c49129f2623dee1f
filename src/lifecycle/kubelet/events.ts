import type {PodEvent} from '../entry';
import {isAtLeast, type KubernetesVersion} from '../version';
import type {LivePod, World} from '../world';

export const normal = (reason: string, message: string): PodEvent => ({type: 'Normal', reason, message, from: 'kubelet'});

export const warning = (reason: string, message: string): PodEvent => ({type: 'Warning', reason, message, from: 'kubelet'});

/** As the kubelet names a Pod in messages: `web_default(3b0c…)`. */
export function fullName({pod, uid}: LivePod): string {
  return `${pod.metadata.name ?? ''}_${pod.metadata.namespace ?? 'default'}(${uid})`;
}

/** Since 1.36 the field path alone says which container is meant. */
function aboutContainer(version: KubernetesVersion, word: string, name: string): string {
  if (isAtLeast(version, '1.36')) return `Container ${word.toLowerCase()}`;
  return `${word} container ${name}`;
}

export function createdEvent({scenario}: World, name: string): PodEvent {
  return normal('Created', aboutContainer(scenario.version, 'Created', name));
}

export function startedEvent({scenario}: World, name: string): PodEvent {
  return normal('Started', aboutContainer(scenario.version, 'Started', name));
}

/** The second half came with the check that a Pod may use an image that another has pulled (KubeletEnsureSecretPulledImages, on since 1.35). */
export function presentEvent({scenario}: World, image: string): PodEvent {
  const access = isAtLeast(scenario.version, '1.35') ? ' and can be accessed by the pod' : '';
  return normal('Pulled', `Container image "${image}" already present on machine${access}`);
}
