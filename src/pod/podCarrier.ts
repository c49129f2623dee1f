import type {MapTree, Tree} from './manifestTree';

/** A kind that is a Pod or makes Pods: the version it is served in, and where in it the Pod's template stands. */
export type Carrier = {apiVersion: string; template: string};

const carriers: Record<string, Carrier> = {
  Pod: {apiVersion: 'v1', template: ''},
  ReplicationController: {apiVersion: 'v1', template: 'spec.template'},
  Deployment: {apiVersion: 'apps/v1', template: 'spec.template'},
  ReplicaSet: {apiVersion: 'apps/v1', template: 'spec.template'},
  StatefulSet: {apiVersion: 'apps/v1', template: 'spec.template'},
  DaemonSet: {apiVersion: 'apps/v1', template: 'spec.template'},
  Job: {apiVersion: 'batch/v1', template: 'spec.template'},
  CronJob: {apiVersion: 'batch/v1', template: 'spec.jobTemplate.spec.template'},
};

/** Every kind that can be read here. */
export const carrierKinds: readonly string[] = Object.keys(carriers);

export function carrierOf(kind: string): Carrier | undefined {
  return Object.hasOwn(carriers, kind) ? carriers[kind] : undefined;
}

/** The value of a key, the last one if it is there more than once. */
export function valueAt(tree: Tree | undefined, key: string): Tree | undefined {
  return tree?.kind === 'map' ? tree.entries.findLast((entry) => entry.key === key)?.value : undefined;
}

export function textOf(tree: Tree | undefined, key: string): string | undefined {
  const value = valueAt(tree, key);
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

/**
 * What an object says it is. The server asks that before it reads the object strictly, and then minds no capitals: `Kind: Pod` is a
 * Pod with an unknown field.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/runtime/serializer/json/meta.go Interpret
 */
export function typeText(tree: Tree | undefined, key: 'kind' | 'apiVersion'): string | undefined {
  const own = textOf(tree, key);
  if (own !== undefined || tree?.kind !== 'map') return own;
  const other = tree.entries.find((entry) => entry.key.toLowerCase() === key.toLowerCase());
  return other && textOf(tree, other.key);
}

/** An object of the text: its tree, and the path to it, which is empty unless it stands in a List. */
export type Found = {tree: MapTree; path: string};

/** The objects of a document: itself, or the items of a List. */
export function objectsIn(tree: Tree): Found[] {
  if (tree.kind !== 'map') return [];
  const items = textOf(tree, 'kind') === 'List' ? valueAt(tree, 'items') : undefined;
  if (items?.kind !== 'list') return [{tree, path: ''}];
  return items.items.flatMap((item, index) => (item.kind === 'map' ? [{tree: item, path: `items[${index}]`}] : []));
}

/** The first Pod or workload of the text; where there is none, the first object, which is then told to be none. */
export function findCarrier(trees: readonly Tree[]): Found | undefined {
  const objects = trees.flatMap(objectsIn);
  return objects.find(({tree}) => carrierOf(typeText(tree, 'kind') ?? '') !== undefined) ?? objects[0];
}
