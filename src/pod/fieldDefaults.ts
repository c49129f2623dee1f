import {withDefaults} from './defaults';
import {allFields, elementType, type Field, fieldAt} from './fieldTree';
import {isStruct, requiredFields} from './fieldTypes';
import type {Pod} from './pod';

/** What a field gets when nobody writes it, and what must be so for it: an image without a tag, the network of the node, … */
export type FieldDefault = {value: string; when?: 'untagged' | 'host-network' | 'limits'};

type Values = Record<string, unknown>;

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The least that a type can be: its required fields, each at its least. */
function least(type: string): unknown {
  if (type.startsWith('[]')) return [];
  if (type.startsWith('map[')) return {};
  if (isStruct(type)) return Object.fromEntries(requiredFields(type).map(([name, inner]) => [name, least(inner)]));
  if (type === 'bool') return false;
  if (type === 'quantity') return '1';
  return /^int\d/.test(type) ? 1 : type === 'intOrString' ? 80 : 'x';
}

/** Puts the least of a struct at a path of a Pod, with all that stands above it. */
function put(pod: Values, path: string, extra: Values): void {
  let at = pod;
  let walked = '';
  for (const name of path.split('.')) {
    walked = walked ? `${walked}.${name}` : name;
    const {type = ''} = fieldAt(walked) ?? {};
    const element = (): Values => least(elementType(type)) as Values;
    if (type.startsWith('[]')) {
      const list = Array.isArray(at[name]) && (at[name] as unknown[]).length > 0 ? (at[name] as Values[]) : [element()];
      at[name] = list;
      at = list[0] as Values;
    } else {
      if (!isValues(at[name])) at[name] = element();
      at = at[name] as Values;
    }
  }
  Object.assign(at, extra);
}

const image = 'app:1';

/** The smallest Pod that has a struct at a path, and nothing written in it that need not be. */
function probe(struct: string, extra: Values, specExtra: Values): Pod {
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {name: 'x'},
    spec: {containers: [{name: 'x', image}], ...specExtra},
  };
  if (struct) put(pod, struct, extra);
  return pod as unknown as Pod;
}

function valueAt(pod: unknown, path: string): unknown {
  let at: unknown = pod;
  for (const name of path.split('.')) {
    if (Array.isArray(at)) at = at[0];
    at = isValues(at) ? at[name] : undefined;
  }
  return at;
}

/** Whether two values of a field are the same to whoever writes YAML. */
const told = (value: unknown): string => (typeof value === 'string' && value !== '' ? value : JSON.stringify(value));

function filled({path}: Field, extra: Values, specExtra: Values = {}): string | undefined {
  const struct = path.slice(0, Math.max(0, path.lastIndexOf('.')));
  const pod = probe(struct, extra, specExtra);
  if (valueAt(pod, path) !== undefined) return undefined;
  const value = valueAt(withDefaults(pod), path);
  return value === undefined ? undefined : told(value);
}

/**
 * What the API server fills in for a field that is left out while the struct around it is written. Found by asking: a Pod with
 * the least around the field is given its defaults. Empty where nothing is filled in.
 */
export function fieldDefault(field: Field): FieldDefault[] {
  const hasImage = field.name === 'imagePullPolicy' || field.name === 'pullPolicy';
  const at = field.name === 'pullPolicy' ? 'reference' : 'image';
  if (hasImage) {
    const tagged = filled(field, {[at]: image});
    const untagged = filled(field, {[at]: 'app'});
    const found: FieldDefault[] = tagged ? [{value: tagged}] : [];
    return untagged && untagged !== tagged ? [...found, {value: untagged, when: 'untagged'}] : found;
  }
  const usual = filled(field, {});
  if (usual !== undefined) return [{value: usual}];
  const onHost = filled(field, {containerPort: 80}, {hostNetwork: true});
  if (onHost !== undefined && field.name === 'hostPort') return [{value: 'containerPort', when: 'host-network'}];
  const fromLimits = filled(field, {limits: {cpu: '1'}});
  if (fromLimits !== undefined && field.name === 'requests') return [{value: 'limits', when: 'limits'}];
  return [];
}

/** The defaults of every field that has one, by path. */
export function fieldDefaults(): Map<string, FieldDefault[]> {
  const entries = allFields().map((field): [string, FieldDefault[]] => [field.path, fieldDefault(field)]);
  return new Map(entries.filter(([, found]) => found.length > 0));
}
