import {fieldPath} from '../../search/fields';
import type {FieldFile} from './facts';
import {allNodes, type FieldNode} from './fieldNodes';

export type Found = FieldNode & {
  /** How many other places the same field of the same struct has. */
  elsewhere: number;
};

/** One for each field of a struct: the place nearest to the root, app containers before init containers. */
function distinct(file: FieldFile): Found[] {
  const found = new Map<string, Found>();
  for (const node of allNodes(file)) {
    const key = `${node.struct}.${node.name}`;
    const known = found.get(key);
    if (!known) found.set(key, {...node, elsewhere: 0});
    else {
      const nearer = node.path.split('.').length < known.path.split('.').length ? node : known;
      found.set(key, {...nearer, elsewhere: known.elsewhere + 1});
    }
  }
  return [...found.values()];
}

const fieldsOfFile = new WeakMap<FieldFile, Found[]>();

function fieldsIn(file: FieldFile): Found[] {
  const known = fieldsOfFile.get(file) ?? distinct(file);
  fieldsOfFile.set(file, known);
  return known;
}

/**
 * The fields that a query means, best first: by name, then by path, then by the name of the concept they belong to, then by what
 * is said of them in either language, last by the sentences of the API reference. All words of the query must be there.
 */
export function findFields(file: FieldFile, query: string): Found[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return [];
  const path = fieldPath(wanted);
  const words = wanted.split(/\s+/);
  const worth = ({name, path: own, facts: {says = '', other = '', called = [], doc = ''}}: Found): number => {
    const [lowerName, lowerPath] = [name.toLowerCase(), own.toLowerCase()];
    const taught = says ? 1 : 0;
    if (path !== '') {
      if (lowerPath === path) return 100;
      if (lowerName === path) return 80 + taught;
      if (lowerPath.endsWith(`.${path}`)) return 70 + taught;
      if (lowerName.startsWith(path)) return 60 + taught;
      if (lowerPath.includes(path)) return 40 + taught;
    }
    if (called.includes(wanted)) return 35;
    const ours = `${lowerPath} ${says} ${other} ${called.join(' ')}`.toLowerCase();
    if (words.every((word) => ours.includes(word))) return 30;
    if (words.every((word) => `${ours} ${doc}`.toLowerCase().includes(word))) return 10;
    return 0;
  };
  /** Most who look for a field mean to write it. */
  const isOfSystem = ({path: own}: Found) => (own.startsWith('spec') ? 0 : 1);
  const depth = ({path: own}: Found) => own.split('.').length;
  return fieldsIn(file)
    .map((field) => ({field, value: worth(field)}))
    .filter(({value}) => value > 0)
    .sort(
      (one, other) =>
        other.value - one.value || isOfSystem(one.field) - isOfSystem(other.field) || depth(one.field) - depth(other.field),
    )
    .map(({field}) => field);
}

/** The other paths at which the same field of the same struct stands. */
export function otherPlaces(file: FieldFile, {struct, name, path}: FieldNode): string[] {
  return allNodes(file)
    .filter((node) => node.struct === struct && node.name === name && node.path !== path)
    .map((node) => node.path);
}
