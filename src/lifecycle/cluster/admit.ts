import type {Pod, Toleration} from '../../pod/pod';
import {notReady, tolerates, unreachable} from './taint';

/** How long a Pod may stay on a node that is not ready or not heard, if it does not say otherwise: two flags of the API server. */
const defaultStaySeconds = 300;

/**
 * What admission adds to every Pod: it tolerates a node that is not ready or cannot be reached for five minutes, unless it already
 * says what it wants there.
 *
 * kubernetes/kubernetes plugin/pkg/admission/defaulttolerationseconds/admission.go
 */
export function withDefaultTolerations(pod: Pod): Pod {
  const {tolerations = []} = pod.spec;
  const added = [notReady, unreachable]
    .filter((key) => !tolerations.some((one) => tolerates(one, {key, value: one.value ?? '', effect: 'NoExecute'})))
    .map((key): Toleration => ({key, operator: 'Exists', effect: 'NoExecute', tolerationSeconds: defaultStaySeconds}));
  return added.length === 0 ? pod : {...pod, spec: {...pod.spec, tolerations: [...tolerations, ...added]}};
}
