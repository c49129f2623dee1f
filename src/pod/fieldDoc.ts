import {fieldType} from './fieldTypes';
import docs from './schemaDocs.json';

const types: Record<string, Record<string, readonly number[]>> = docs.types;

function sentences(struct: string, field: string): string[] {
  const said = Object.hasOwn(types, struct) ? types[struct] : undefined;
  return (said && Object.hasOwn(said, field) ? (said[field] ?? []) : []).map((number) => docs.sentences[number] ?? '');
}

/**
 * What the API reference says of a field, in its own English sentences: what it is, its values, its default. Of a field that
 * it has nothing to say about, what it says of the field's type; empty for what is no field.
 *
 * This file brings all the sentences with it (21 kB with gzip): import it only where YAML is edited or fields are explored.
 */
export function fieldDoc(struct: string, field: string): string[] {
  const own = sentences(struct, field);
  if (own.length > 0) return own;
  const type = fieldType(struct, field)?.type;
  return type ? sentences(type.replace(/^(?:\[\]|map\[string\])+/, ''), '') : [];
}
