import {at, child} from '../fieldPath';
import {fieldType, isStruct} from '../fieldTypes';
import {enumOf} from './knownValues';
import {isPlainText, type Link, type Place, placeAt, typesAlong} from './place';

/** The field that an offset stands in. */
export type FieldAt = {
  /** As Kubernetes prints it, from the object that is written: `spec.template.spec.containers[0].image`. */
  path: string;
  /** Whose field it is: `fieldDoc(struct, field)` says more. Absent where the API has no such field. */
  struct?: string;
  field: string;
  /** As Go writes it; of an item or an entry, its own. */
  type?: string;
  required: boolean;
  values?: readonly string[];
  /** The place of its key. */
  start: number;
  end: number;
};

function pathOf(links: readonly Link[], types: readonly string[]): string {
  let path = '';
  for (const [index, link] of links.entries()) {
    if ('item' in link) path = at(path, link.index);
    else path = types[index]?.startsWith('map[') ? at(path, link.entry.key) : child(path, link.entry.key);
  }
  return path;
}

/** The steps to the place, into the key that it is, if it is one. */
function keyLinks(place: Place): readonly Link[] {
  const {links} = place;
  if (place.spot !== 'key' || !place.entry || place.entry.key === '') return links;
  const type = typesAlong(place).at(-1) ?? 'any';
  const isHalfTyped = place.entry.afterColon === undefined && !(isStruct(type) && fieldType(type, place.entry.key));
  if (isHalfTyped || isPlainText(place.map, type)) return links;
  return [...links, {node: place.map, entry: place.entry}];
}

/**
 * The field at an offset, whether that is in its key or its value; of an entry in a map (a label, a resource) the field that
 * holds the map, with the path of the entry. Works in broken text, as far as its indentation tells.
 */
export function fieldAt(source: string, offset: number): FieldAt | undefined {
  const place = placeAt(source, offset);
  if (!place) return undefined;
  const links = keyLinks(place);
  const types = typesAlong({root: place.root, links});
  const keyed = links.findLastIndex((link) => 'entry' in link);
  const holder = links.findLastIndex((link, index) => 'entry' in link && isStruct(types[index] ?? ''));
  const key = links[keyed];
  if (!key || !('entry' in key)) return undefined;
  const isMapEntry = holder >= 0 && links.slice(holder + 1, keyed + 1).length > 0 && types[holder + 1]?.startsWith('map[');
  const known = links[isMapEntry ? holder : keyed];
  const struct = types[isMapEntry ? holder : keyed] ?? 'any';
  const field = known && 'entry' in known ? known.entry.key : key.entry.key;
  const found = isStruct(struct) ? fieldType(struct, field) : undefined;
  const values = found ? (found.type === 'bool' ? ['true', 'false'] : enumOf(struct, field)) : undefined;
  const isField = !isMapEntry && keyed === links.length - 1;
  return {
    path: pathOf(links, types),
    field,
    required: (isField && found?.required) ?? false,
    start: key.entry.keyStart,
    end: key.entry.keyEnd,
    ...(found ? {struct, type: types.at(-1) ?? found.type} : {}),
    ...(values ? {values} : {}),
  };
}
