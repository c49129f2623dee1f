import {containersInOrder} from '../containerRole';
import type {Pod} from '../pod';
import type {Ask} from './advice';

/** The volumes that a container mounts, takes as a device, or reads variables from. */
function usedVolumes(pod: Pod): Set<string> {
  const names = containersInOrder(pod).flatMap(({container: {volumeMounts = [], volumeDevices = [], env = []}}) => [
    ...[...volumeMounts, ...volumeDevices].map(({name}) => name),
    ...env.map(({valueFrom}) => valueFrom?.fileKeyRef?.volumeName ?? ''),
  ]);
  return new Set(names);
}

const unused: Ask = ({pod}) => {
  const used = usedVolumes(pod);
  return (pod.spec.volumes ?? []).flatMap(({name}, index) =>
    used.has(name) ? [] : [{kind: 'volume-unused', field: `spec.volumes[${index}]`, name}],
  );
};

/**
 * What is written to it counts against the memory of the container that wrote it. Without a size of its own it may grow to the
 * sum of the containers' memory limits, or to whatever the node has.
 *
 * kubernetes/kubernetes pkg/volume/emptydir/empty_dir.go
 */
const unboundedMemory: Ask = ({pod}) =>
  (pod.spec.volumes ?? []).flatMap(({name, emptyDir}, index) =>
    emptyDir?.medium === 'Memory' && emptyDir.sizeLimit === undefined
      ? [{kind: 'memory-volume-unbounded', field: `spec.volumes[${index}].emptyDir`, name, code: 'medium: Memory'}]
      : [],
  );

export const volumeQuestions: Ask = (given) => [unused, unboundedMemory].flatMap((ask) => ask(given));
