import schema from './schema.json';

const types: Record<string, Record<string, string>> = schema.types;

/**
 * The fields of a Pod and of the workloads that carry its template, from the official OpenAPI (`npm run schema`).
 *
 * A type is written as in Go: `string`, `bool`, `int32`, `int64`, `[]Container`, `map[string]quantity`; `quantity`, `time`
 * and `intOrString` stand for themselves, `any` is not looked into, every other name is a struct.
 */
export type FieldType = {type: string; required: boolean};

/** The field of a struct, or undefined where the API has none of that name: names are case-sensitive. */
export function fieldType(struct: string, field: string): FieldType | undefined {
  const fields = types[struct];
  if (!fields || !Object.hasOwn(fields, field)) return undefined;
  const type = fields[field] ?? '';
  return {type: type.replace('!', ''), required: type.endsWith('!')};
}

/** The fields that are always there: Go knows no "absent" for them, only the empty text, the zero and the empty list. */
export function requiredFields(struct: string): [name: string, type: string][] {
  const fields = Object.entries(types[struct] ?? {});
  return fields.filter(([, type]) => type.endsWith('!')).map(([name, type]) => [name, type.slice(0, -1)]);
}

/** Every field of a struct, none of what is no struct. */
export function fieldNames(struct: string): string[] {
  return isStruct(struct) ? Object.keys(types[struct] ?? {}) : [];
}

export function isStruct(type: string): boolean {
  return Object.hasOwn(types, type);
}
