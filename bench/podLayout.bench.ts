import {bench, describe} from 'vitest';
import {podLayout} from '../src/diagram/podLayout';
import type {Pod} from '../src/pod/pod';

/** A Pod of n containers and n / 2 volumes, each container with a port and three mounts. */
function podOf(count: number): Pod {
  const volumes = Array.from({length: Math.max(1, count / 2)}, (_, index) => ({name: `volume-${index}`, emptyDir: {}}));
  const containers = Array.from({length: count}, (_, index) => ({
    name: `container-${index}`,
    image: 'registry.example/team/app:1.0',
    ports: [{containerPort: 8000 + index}],
    volumeMounts: [0, 7, 13].map((step) => ({
      name: `volume-${(index * 3 + step) % volumes.length}`,
      mountPath: `/var/lib/app-${index}/part-${step}`,
    })),
  }));
  return {metadata: {name: 'many'}, spec: {containers, volumes}};
}

describe('layout of a Pod by the number of its containers: time should grow about as they do', () => {
  for (const count of [4, 50, 100, 250, 500]) {
    const pod = podOf(count);
    bench(`${count} containers`, () => {
      podLayout(pod);
    });
  }
});
