import {containersInOrder} from './containerRole';
import type {Pod, ResourceRequirements} from './pod';
import {type QosClass, qosClass} from './qos';
import {tryQuantity} from './quantity';

export type QosResource = 'cpu' | 'memory';

/** What one container, or the Pod as a whole where `name` is absent, says of one resource. */
export type QosTerm = {name?: string; path: string; resource: QosResource; request?: string; limit?: string};

export type QosGap = QosTerm & {problem: 'no-limit' | 'unequal'};

export type QosReason = {
  qos: QosClass;
  /** Whether the Pod's own `spec.resources` decides; then the containers do not count. */
  ofPod: boolean;
  /** What keeps the Pod from being Guaranteed: a limit is missing, or the request is not equal to it. */
  gaps: QosGap[];
  /** What keeps it from being BestEffort: every amount of CPU or memory that is named. */
  asked: QosTerm[];
};

type Stanza = {name?: string; path: string; resources: ResourceRequirements};

function stanzasOf(pod: Pod): Stanza[] {
  if (pod.spec.resources) return [{path: 'spec.resources', resources: pod.spec.resources}];
  return containersInOrder(pod)
    .filter(({role}) => role !== 'ephemeral')
    .map(({container, path}) => ({name: container.name, path: `${path}.resources`, resources: container.resources ?? {}}));
}

const counts = (text: string | undefined): boolean => (tryQuantity(text)?.nanos ?? 0n) > 0n;

function termOf({name, path, resources}: Stanza, resource: QosResource): QosTerm {
  const [request, limit] = [resources.requests?.[resource], resources.limits?.[resource]];
  return {
    path,
    resource,
    ...(name === undefined ? {} : {name}),
    ...(request !== undefined && counts(request) ? {request} : {}),
    ...(limit !== undefined && counts(limit) ? {limit} : {}),
  };
}

/**
 * Why a defaulted Pod has its QoS class, resource by resource. For Guaranteed the server compares the sums of requests and
 * limits; as no request of a valid Pod is above its limit, they are equal only if each pair is.
 *
 * kubernetes/kubernetes pkg/apis/core/v1/helper/qos/qos.go ComputePodQOS
 */
export function qosReason(pod: Pod): QosReason {
  const terms = stanzasOf(pod).flatMap((stanza) => [termOf(stanza, 'cpu'), termOf(stanza, 'memory')]);
  const gaps = terms.flatMap((term): QosGap[] => {
    if (term.limit === undefined) return [{...term, problem: 'no-limit'}];
    const isEqual = tryQuantity(term.request)?.nanos === tryQuantity(term.limit)?.nanos;
    return isEqual ? [] : [{...term, problem: 'unequal' as const}];
  });
  const asked = terms.filter(({request, limit}) => request !== undefined || limit !== undefined);
  return {qos: qosClass(pod), ofPod: pod.spec.resources !== undefined, gaps, asked};
}
