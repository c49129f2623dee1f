import type {FieldHit} from './answer';
import type {FieldRecord} from './searchIndex';

/** More than these are for the field explorer. */
const mostFields = 3;

/** A name is looked for by its beginning only if there is so much of it that it is no other word. */
const enough = 5;

/** As people type a path: `spec.containers[0].image`, `.spec.containers[*].image` and `pod.spec.containers.image` are one. */
export function fieldPath(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replaceAll(/\[[^\]]*\]/g, '')
    .replace(/^\.|^pod\.(?=spec|metadata|status)/, '')
    .replace(/[.:]$/, '');
}

/** The fields that a query names, by path, by name, or by the beginning of a name; best first. */
export function fieldsNamed(query: string, fields: readonly FieldRecord[]): FieldHit[] {
  const wanted = fieldPath(query);
  if (!/^[a-z\d.]+$/.test(wanted)) return [];
  const worth = ({path}: FieldRecord): number => {
    const own = path.toLowerCase();
    const name = own.slice(own.lastIndexOf('.') + 1);
    if (own === wanted) return 4;
    if (name === wanted) return 3;
    if (own.endsWith(`.${wanted}`)) return 2;
    return wanted.length >= enough && name.startsWith(wanted) ? 1 : 0;
  };
  const depth = ({path}: FieldRecord) => path.split('.').length;
  return fields
    .map((field) => ({field, value: worth(field)}))
    .filter(({value}) => value > 0)
    .sort((one, other) => other.value - one.value || depth(one.field) - depth(other.field))
    .slice(0, mostFields)
    .map(({field}) => ({...field, url: `/pods/api-object?field=${field.path}#figure-fields`}));
}
