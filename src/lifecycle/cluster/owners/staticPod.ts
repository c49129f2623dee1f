import type {Pod} from '../../../pod/pod';
import type {World} from '../../world';
import {finishDeletion} from '../deletePod';
import {belonging} from '../ownership';
import {makePod, type OwnerState, ownedPods, unreplaced} from './ownerState';

/** The node in whose directory the manifest lies. */
const home = 'node-1';

/**
 * A static Pod is run by the kubelet from a file. What the API server has is its mirror, which decides nothing: if somebody deletes it, the
 * kubelet makes another, and the containers do not notice.
 *
 * kubernetes/kubernetes pkg/kubelet/pod/mirror_client.go, pkg/kubelet/config/common.go
 */
export function syncStaticPod(world: World, owner: OwnerState): void {
  const node = world.node(home);
  if (!node || node.record.power === 'off' || !node.record.connected) return;
  for (const pod of ownedPods(world)) if (pod.object.deletion) finishDeletion(world, pod, 'static-pods-live-in-a-file');
  if (ownedPods(world).length > 0 || !node.record.exists) return;
  const predecessor = unreplaced(world, (pod) => belonging(pod).kind === 'Node');
  const before = predecessor ? {predecessor, runsAs: predecessor} : {};
  makePod(world, owner, `${owner.name}-${home}`, {node: home}, {...before, pod: asMirror});
}

/** The kubelet marks the mirror, puts the node's name in, and lets it tolerate whatever drives others out. */
function asMirror(pod: Pod): Pod {
  const {annotations, ...metadata} = pod.metadata;
  const {tolerations = [], ...spec} = pod.spec;
  const hash = '0123456789abcdef0123456789abcdef';
  return {
    ...pod,
    metadata: {
      ...metadata,
      annotations: {
        ...annotations,
        'kubernetes.io/config.hash': hash,
        'kubernetes.io/config.mirror': hash,
        'kubernetes.io/config.source': 'file',
      },
    },
    spec: {...spec, nodeName: home, tolerations: [...tolerations, {operator: 'Exists', effect: 'NoExecute'}]},
  };
}
