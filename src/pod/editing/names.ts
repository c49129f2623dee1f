import {type Place, textIn, valueIn} from './place';
import type {Sketch} from './sketch';

/** The values from the document down to a place: one more than there are links. */
function valuesAlong({root, links}: Pick<Place, 'root' | 'links'>): (Sketch | undefined)[] {
  return [root, ...links.map((link) => ('entry' in link ? link.entry.value : link.item.value))];
}

/** The value nearest above the place that has the type, such as the container around a probe. */
function nearest(place: Place, types: readonly string[], wanted: readonly string[]): Sketch | undefined {
  const index = types.findLastIndex((type) => wanted.includes(type));
  return index < 0 ? undefined : valuesAlong(place)[index];
}

function itemsIn(node: Sketch | undefined, key: string): (Sketch | undefined)[] {
  const list = valueIn(node, key);
  return list?.kind === 'list' ? list.items.map(({value}) => value) : [];
}

const present = (texts: readonly (string | undefined)[]): string[] =>
  [...new Set(texts.filter((text) => text !== undefined && text !== ''))] as string[];

const named = (node: Sketch | undefined, key: string, name = 'name'): string[] =>
  present(itemsIn(node, key).map((item) => textIn(item, name)));

function containerNames(spec: Sketch | undefined): string[] {
  return ['containers', 'initContainers', 'ephemeralContainers'].flatMap((key) => named(spec, key));
}

function volumeNames(place: Place, spec: Sketch | undefined): string[] {
  const claims = itemsIn(valueIn(place.root, 'spec'), 'volumeClaimTemplates');
  return present([...named(spec, 'volumes'), ...claims.map((claim) => textIn(valueIn(claim, 'metadata'), 'name'))]);
}

/** The labels of the Pod, which a selector must know: those of the template of a workload. */
function podLabels(place: Place): Sketch | undefined {
  const spec = valueIn(place.root, 'spec');
  const template = valueIn(spec, 'template');
  return valueIn(valueIn(template ?? place.root, 'metadata'), 'labels');
}

export function podLabelKeys(place: Place): string[] {
  const labels = podLabels(place);
  return labels?.kind === 'map' ? present(labels.entries.map(({key}) => key)) : [];
}

const containers = ['Container', 'EphemeralContainer'];

/**
 * Names that the manifest itself gives, for a field that refers to them: volumes for mounts, ports for probes, containers,
 * claims, labels. Empty for other fields. `key` is that of the map entry, where the field is a map.
 */
export function namesFor(place: Place, types: readonly string[], struct: string, field: string, key: string): string[] {
  const spec = nearest(place, types, ['PodSpec']);
  const container = nearest(place, types, containers);
  switch (`${struct}.${field}`) {
    case 'VolumeMount.name':
    case 'VolumeDevice.name':
    case 'FileKeySelector.volumeName':
      return volumeNames(place, spec);
    case 'HTTPGetAction.port':
    case 'TCPSocketAction.port':
      return [...named(container, 'ports'), ...named(container, 'ports', 'containerPort')];
    case 'GRPCAction.port':
      return named(container, 'ports', 'containerPort');
    case 'EphemeralContainer.targetContainerName':
    case 'ResourceFieldSelector.containerName':
      return containerNames(spec);
    case 'ResourceClaim.name':
      return named(spec, 'resourceClaims');
    case 'LabelSelector.matchLabels':
      return present([textIn(podLabels(place), key)]);
    default:
      return [];
  }
}
