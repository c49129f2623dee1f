import {containersInOrder} from '../containerRole';
import {qosClass} from '../qos';
import type {Ask} from './advice';

const counted = ['cpu', 'memory'] as const;

/**
 * Who names a limit and no request is given the limit as the request, and the scheduler keeps that much free. Asked only where
 * it does not make the Pod Guaranteed, which may be just what was wanted.
 *
 * kubernetes/kubernetes pkg/apis/core/v1/defaults.go SetDefaults_Pod
 */
const limitBecomesRequest: Ask = ({written, pod}) => {
  if (qosClass(pod) === 'Guaranteed') return [];
  return containersInOrder(written)
    .filter(({role}) => role !== 'ephemeral')
    .flatMap(({container: {name, resources}, path}) =>
      counted
        .filter((resource) => resources?.limits?.[resource] !== undefined && resources.requests?.[resource] === undefined)
        .map((resource) => ({
          kind: 'limit-becomes-request' as const,
          field: `${path}.resources.limits[${resource}]`,
          name,
          code: `${resource}: ${resources?.limits?.[resource]}`,
        })),
    );
};

/** A Pod that names neither CPU nor memory is weighed as nothing and is the first to go when memory runs out. */
const bestEffort: Ask = ({pod}) =>
  qosClass(pod) === 'BestEffort' ? [{kind: 'best-effort', field: 'spec.containers', code: 'qosClass: BestEffort'}] : [];

/** Without a memory limit only the node's own memory stops a container that grows. */
const noMemoryLimit: Ask = ({pod}) => {
  if (qosClass(pod) === 'BestEffort' || pod.spec.resources?.limits?.memory !== undefined) return [];
  return containersInOrder(pod)
    .filter(({role, container}) => (role === 'app' || role === 'sidecar') && container.resources?.limits?.memory === undefined)
    .map(({container, path}) => ({kind: 'no-memory-limit', field: `${path}.resources`, name: container.name}));
};

export const resourceQuestions: Ask = (given) => [limitBecomesRequest, bestEffort, noMemoryLimit].flatMap((ask) => ask(given));
