import type {Container, Pod} from './pod';

/** `init` runs to its end before the next, `sidecar` starts in its place and stays, `app` does the work, `ephemeral` looks in. */
export type ContainerRole = 'init' | 'sidecar' | 'app' | 'ephemeral';

/**
 * An entry of `initContainers` with `restartPolicy: Always` is a native sidecar. In `containers` the same words make none.
 *
 * kubernetes/kubernetes pkg/kubelet/types/pod_update.go IsRestartableInitContainer
 */
export function isSidecar(initContainer: Container): boolean {
  return initContainer.restartPolicy === 'Always';
}

export type RoledContainer = {container: Container; role: ContainerRole; path: string};

/** Every container in the order in which they are started: init containers and sidecars as listed, then the app containers. */
export function containersInOrder({spec}: Pod): RoledContainer[] {
  const list = (containers: Container[] | undefined, field: string, role: (container: Container) => ContainerRole) =>
    (containers ?? []).map((container, index) => ({
      container,
      role: role(container),
      path: `spec.${field}[${index}]`,
    }));
  return [
    ...list(spec.initContainers, 'initContainers', (container) => (isSidecar(container) ? 'sidecar' : 'init')),
    ...list(spec.containers, 'containers', () => 'app'),
    ...list(spec.ephemeralContainers, 'ephemeralContainers', () => 'ephemeral'),
  ];
}
