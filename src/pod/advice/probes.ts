import {containersInOrder} from '../containerRole';
import type {Handler, Probe} from '../pod';
import type {Ask, Given} from './advice';

const runsToAnEnd = ({pod}: Given): boolean => pod.spec.restartPolicy !== 'Always';

/** The containers that stay: app containers and sidecars. */
const staying = ({pod}: Given) => containersInOrder(pod).filter(({role}) => role === 'app' || role === 'sidecar');

/**
 * Without a readiness probe a container counts as ready once it has started, and Services send it traffic.
 *
 * kubernetes/kubernetes pkg/kubelet/prober/prober_manager.go UpdatePodStatus
 */
const noReadinessProbe: Ask = (given) => {
  if (runsToAnEnd(given)) return [];
  return staying(given).flatMap(({container, path, role}) => {
    const port = container.ports?.find(({protocol}) => protocol === 'TCP');
    if (!port || container.readinessProbe || role !== 'app') return [];
    return [{kind: 'no-readiness-probe', field: `${path}.ports[0]`, name: container.name, code: `:${port.containerPort}`}];
  });
};

const handlers = ['exec', 'httpGet', 'tcpSocket', 'grpc'] as const;

function sameHandler(a: Probe, b: Probe): boolean {
  return handlers.every((kind) => JSON.stringify(a[kind as keyof Handler]) === JSON.stringify(b[kind as keyof Handler]));
}

const patience = ({failureThreshold = 3, periodSeconds = 10}: Probe): number => failureThreshold * periodSeconds;

/**
 * One check for both is common, if liveness is the more patient: then traffic stops before the container is killed. Equal
 * patience means that a container which is only busy is killed as soon as it stops getting traffic.
 *
 * kubernetes/website tasks/configure-pod-container/configure-liveness-readiness-startup-probes.md
 */
const livenessLikeReadiness: Ask = (given) =>
  staying(given).flatMap(({container, path}) => {
    const {livenessProbe: liveness, readinessProbe: readiness} = container;
    if (!liveness || !readiness || !sameHandler(liveness, readiness) || patience(liveness) > patience(readiness)) return [];
    return [{kind: 'liveness-like-readiness', field: `${path}.livenessProbe`, name: container.name}];
  });

/** From here on a delay looks like a guess at how long starting takes. */
const longDelay = 30;

/** A startup probe waits as long as starting takes; a delay waits always, and yet may be too short. */
const slowStartByDelay: Ask = (given) =>
  staying(given).flatMap(({container, path}) => {
    const delay = container.livenessProbe?.initialDelaySeconds ?? 0;
    if (container.startupProbe || delay < longDelay) return [];
    const field = `${path}.livenessProbe.initialDelaySeconds`;
    return [{kind: 'slow-start-by-delay', field, name: container.name, code: `initialDelaySeconds: ${delay}`}];
  });

const probes = ['startupProbe', 'livenessProbe', 'readinessProbe'] as const;

/**
 * Probes of one kind run one after the other: the next waits until the last has ended or its time is out.
 *
 * kubernetes/kubernetes pkg/kubelet/prober/worker.go run
 */
const timeoutOverPeriod: Ask = (given) =>
  staying(given).flatMap(({container, path}) =>
    probes.flatMap((kind) => {
      const {timeoutSeconds = 1, periodSeconds = 10} = container[kind] ?? {};
      if (timeoutSeconds <= periodSeconds) return [];
      const code = `timeoutSeconds ${timeoutSeconds} > periodSeconds ${periodSeconds}`;
      return [
        {kind: 'probe-timeout-over-period', field: `${path}.${kind}.timeoutSeconds`, name: container.name, code} as const,
      ];
    }),
  );

export const probeQuestions: Ask = (given) =>
  [noReadinessProbe, livenessLikeReadiness, slowStartByDelay, timeoutOverPeriod].flatMap((ask) => ask(given));
