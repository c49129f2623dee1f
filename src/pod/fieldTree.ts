import {fieldNames, fieldType} from './fieldTypes';

/** A field of a Pod, wherever it stands. */
export type Field = {
  /** As `kubectl explain` takes it, without indices: `spec.containers.image`. */
  path: string;
  name: string;
  /** The struct it belongs to. */
  struct: string;
  /** As in Go: `string`, `[]Container`, `map[string]quantity`. */
  type: string;
  required: boolean;
};

const root = 'Pod';

/** What a list or a map is made of: `[]Container` is made of `Container`. */
export const elementType = (type: string): string => type.replace(/^(?:\[\]|map\[string\])+/, '');

/** The fields right below a field, by name; below the empty path those of the Pod. Empty for what is no struct. */
export function fieldsBelow(path: string): Field[] {
  const struct = path === '' ? root : elementType(fieldAt(path)?.type ?? '');
  return fieldNames(struct).map((name) => field(struct, name, path));
}

function field(struct: string, name: string, above: string): Field {
  const {type = '', required = false} = fieldType(struct, name) ?? {};
  return {path: above ? `${above}.${name}` : name, name, struct, type, required};
}

/** The field at a path, or undefined where the API has none. */
export function fieldAt(path: string): Field | undefined {
  let struct = root;
  let found: Field | undefined;
  let above = '';
  for (const name of path.split('.')) {
    if (!fieldType(struct, name)) return undefined;
    found = field(struct, name, above);
    above = found.path;
    struct = elementType(found.type);
  }
  return found;
}

/** Every field of a Pod, each place of a struct for itself, in the order of a walk down the tree. */
export function allFields(path = ''): Field[] {
  return fieldsBelow(path).flatMap((one) => [one, ...allFields(one.path)]);
}
