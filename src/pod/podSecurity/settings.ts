import type {Pod, PodSecurityContext, SecurityContext} from '../pod';
import {called, type Finding, inContainers} from './check';

/** What a Pod and its containers may both set. */
export type SharedSettings = Pick<
  PodSecurityContext & SecurityContext,
  'appArmorProfile' | 'runAsNonRoot' | 'runAsUser' | 'seLinuxOptions' | 'seccompProfile' | 'windowsOptions'
>;

/** What is wrong with the settings of the Pod and of each container; `who` is what the admission plugin calls it. */
export function inSettings(pod: Pod, find: (settings: SharedSettings, path: string, who: string) => Finding[]): Finding[] {
  const ofPod = pod.spec.securityContext;
  return [
    ...(ofPod ? find(ofPod, 'spec.securityContext', 'pod') : []),
    ...inContainers(pod, (container, path) =>
      container.securityContext ? find(container.securityContext, `${path}.securityContext`, called(container)) : [],
    ),
  ];
}
