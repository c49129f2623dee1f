import {isStaticPod} from '../pod/criticalPod';
import type {Volume} from '../pod/pod';
import type {DataView as HeldData} from './moment';
import type {ActualRecord, NodeRecord, ObjectRecord} from './records';
import type {PodTracks, Timeline} from './timeline';
import {valueAfter} from './track';

/** All that the place of a Pod's data depends on at a moment. */
type Place = {
  pod: PodTracks;
  object: ObjectRecord;
  nodes: readonly ({name: string} & NodeRecord)[];
  node: ({name: string} & NodeRecord) | undefined;
  /** The kubelet has made the Pod's directories on its node, and has not removed them yet. */
  hasDirectories: boolean;
};

/**
 * What data there is for a Pod after the entry `seq`: the layer of each container, then its volumes as listed. What has gone for good, or is
 * not there yet, is left out. Whoever compares two moments compares `instance`: the same one holds the same data.
 *
 * The table at the end of facts/05; kubernetes/kubernetes pkg/volume, pkg/kubelet/volumemanager
 */
export function dataAt(timeline: Timeline, pod: PodTracks, seq: number): HeldData[] {
  const object = valueAfter(pod.object, seq);
  if (!object) return [];
  const nodes = timeline.nodes.flatMap(({name, track}) => {
    const record = valueAfter(track, seq);
    return record ? [{name, ...record}] : [];
  });
  const node = nodes.find(({name}) => name === object.nodeName);
  const place = {pod, object, nodes, node, hasDirectories: hasDirectories(pod, object, seq)};
  const layers = pod.containers.flatMap(({name, actual}) => layerOf(place, name, valueAfter(actual, seq)));
  return [...layers, ...(pod.pod.spec.volumes ?? []).flatMap((volume) => volumeOf(place, volume))];
}

/**
 * They are made before the sandbox, and removed once the Pod has ended or its object has gone, when nothing runs any more. A sandbox that
 * was lost takes nothing with it.
 */
function hasDirectories({sandbox}: PodTracks, {exists, phase}: ObjectRecord, seq: number): boolean {
  const now = valueAfter(sandbox, seq);
  if (!now || now.is === 'none') return false;
  if (now.is !== 'gone') return true;
  return exists && phase !== 'Succeeded' && phase !== 'Failed';
}

const isHeard = (node: NodeRecord | undefined): boolean => node?.power === 'on' && node.connected;

const runs: readonly ActualRecord['activity'][] = ['post-start', 'running', 'pre-stop', 'stopping'];

/** Whose the directories on the node are. Those of a static Pod stay when its mirror is made anew, with another UID. */
const ownerOf = ({uid, pod}: PodTracks): string => (isStaticPod(pod) ? `static/${pod.metadata.name}` : uid);

/** A container's own layer: another one after each start, and read by nobody while nothing runs in it. */
function layerOf({pod, node, hasDirectories: stays}: Place, name: string, actual: ActualRecord | undefined): HeldData[] {
  if (!actual?.containerID || !stays) return [];
  const reachable = isHeard(node) && runs.includes(actual.activity);
  return [{name, kind: 'container-layer', instance: `${ownerOf(pod)}/${name}/${actual.containerID}`, reachable}];
}

function volumeOf(place: Place, volume: Volume): HeldData[] {
  const {name} = volume;
  const kind = kindOf(volume);
  const instance = instanceOf(place, volume, kind);
  return instance === undefined ? [] : [{name, kind, instance, reachable: isReachable(place, volume, kind)}];
}

function kindOf(volume: Volume): HeldData['kind'] {
  if (volume.persistentVolumeClaim) return 'persistentVolumeClaim';
  if (volume.ephemeral) return 'ephemeral';
  if (volume.hostPath) return 'hostPath';
  if (volume.configMap || volume.secret || volume.downwardAPI || volume.projected) return 'projected';
  if (volume.image) return 'image';
  if (volume.emptyDir) return volume.emptyDir.medium === 'Memory' ? 'emptyDir-memory' : 'emptyDir';
  // A volume without a source is an emptyDir; all other sources are somebody's own.
  return Object.keys(volume).length === 1 ? 'emptyDir' : 'other';
}

/** Whose data it is; undefined: there is none, not yet or not any more. */
function instanceOf(
  {pod, object, node, hasDirectories: stays}: Place,
  volume: Volume,
  kind: HeldData['kind'],
): string | undefined {
  const own = `${ownerOf(pod)}/${volume.name}`;
  switch (kind) {
    case 'persistentVolumeClaim':
      return `claim/${volume.persistentVolumeClaim?.claimName}`;
    case 'ephemeral':
      // A claim of the Pod’s own, made before the Pod starts and deleted with it.
      return object.exists ? `claim/${pod.uid}/${volume.name}` : undefined;
    case 'hostPath':
      return node && `${node.name}:${volume.hostPath?.path}`;
    case 'emptyDir':
      return stays ? own : undefined;
    case 'emptyDir-memory':
      // Memory is empty once the power has gone, and after the node has started anew, though the Pod may be the same.
      return stays && node?.power !== 'off' ? `${own}/boot ${node?.boot ?? 1}` : undefined;
    case 'projected':
      return stays ? `api/${sourceOf(ownerOf(pod), volume)}` : undefined;
    case 'image':
      return stays ? `image/${volume.image?.reference}` : undefined;
    default:
      return `outside/${volume.name}`;
  }
}

/** What is projected comes from objects in the API; what it says of the Pod itself is the Pod’s own. */
function sourceOf(owner: string, {name, configMap, secret}: Volume): string {
  if (configMap) return `configmap/${configMap.name}`;
  return secret ? `secret/${secret.secretName}` : `${owner}/${name}`;
}

function isReachable({node, nodes, hasDirectories: stays}: Place, volume: Volume, kind: HeldData['kind']): boolean {
  if (kind === 'persistentVolumeClaim') {
    const claim = volume.persistentVolumeClaim?.claimName ?? '';
    const holder = nodes.find(({attached}) => attached.includes(claim));
    return !holder || isHeard(holder);
  }
  if (kind === 'hostPath') return isHeard(node);
  return isHeard(node) && stays;
}
