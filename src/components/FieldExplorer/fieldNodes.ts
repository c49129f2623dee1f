import type {FieldFacts, FieldFile} from './facts';

/** A field at its place in the tree. */
export type FieldNode = {path: string; name: string; struct: string; facts: FieldFacts};

/** `[]Container` is made of `Container`. */
export const elementType = (type: string): string => type.replace(/^(?:\[\]|map\[string\])+/, '');

/** Only structs are written with a capital. */
export const isStruct = (type: string): boolean => /^[A-Z]/.test(elementType(type));

/** The struct that stands at a path; `Pod` at the empty one. */
function structAt(file: FieldFile, path: string): string | undefined {
  let struct = 'Pod';
  for (const name of path === '' ? [] : path.split('.')) {
    const fields = file.types[struct];
    const facts = fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!facts) return undefined;
    struct = elementType(facts.type);
  }
  return struct;
}

/** The fields below a path; none where there is no struct, or where the file does not reach. */
export function nodesBelow(file: FieldFile, path: string): FieldNode[] {
  const struct = structAt(file, path) ?? '';
  const fields = Object.hasOwn(file.types, struct) ? (file.types[struct] ?? {}) : {};
  return Object.entries(fields).map(([name, facts]) => ({path: path ? `${path}.${name}` : name, name, struct, facts}));
}

export const above = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));

/** The paths above a field, the nearest last. */
export function ancestors(path: string): string[] {
  const names = path.split('.');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('.'));
}

export function nodeAt(file: FieldFile, path: string): FieldNode | undefined {
  return nodesBelow(file, above(path)).find((node) => node.path === path);
}

/** Every field of the tree, places of the same struct apart. */
export function allNodes(file: FieldFile, path = ''): FieldNode[] {
  return nodesBelow(file, path).flatMap((node) => [node, ...allNodes(file, node.path)]);
}
