import type {Ask} from './advice';
import {commandLine, endsAtOnce} from './command';

/** A Pod that nobody made is made again by nobody. Mirror Pods are the kubelet's. */
const barePod: Ask = ({written: {metadata}, owner}) => {
  const isMirror = metadata.annotations?.['kubernetes.io/config.mirror'] !== undefined;
  return owner || isMirror || (metadata.ownerReferences ?? []).length > 0 ? [] : [{kind: 'bare-pod', field: 'kind'}];
};

/**
 * A Job is done when all of its app containers have ended. A helper that runs for ever belongs among the sidecars.
 *
 * kubernetes/kubernetes pkg/kubelet/kubelet_pods.go getPhase
 */
const jobWaitsForAll: Ask = ({written: {spec}, owner}) => {
  const isJob = owner?.kind === 'Job' || owner?.kind === 'CronJob';
  if (!isJob || spec.containers.length < 2) return [];
  const code = spec.containers.map(({name}) => name).join(', ');
  return [{kind: 'job-waits-for-all', field: 'spec.containers', code}];
};

/**
 * `restartPolicy: Always` restarts a container whatever its exit code, later and later each time. Asked only of commands that
 * can do nothing but end.
 */
const endsAndRestarts: Ask = ({pod: {spec}}) => {
  if (spec.restartPolicy !== 'Always') return [];
  return spec.containers.flatMap((container, index) => {
    const words = commandLine(container);
    if (!endsAtOnce(words) || (container.restartPolicy ?? 'Always') !== 'Always') return [];
    return [
      {kind: 'ends-and-restarts', field: `spec.containers[${index}].command`, name: container.name, code: words.join(' ')},
    ];
  });
};

export const workloadQuestions: Ask = (given) => [endsAndRestarts, jobWaitsForAll, barePod].flatMap((ask) => ask(given));
