import {fieldType, isStruct, requiredFields} from './fieldTypes';

/** What Go leaves in a list or a map where nothing could be read: the zero value of the type. */
export function zeroOf(type: string): unknown {
  if (type.startsWith('[]')) return [];
  if (type === 'string' || type === 'time') return '';
  if (type === 'bool') return false;
  if (type === 'int32' || type === 'int64' || type === 'intOrString') return 0;
  if (type === 'quantity') return '0';
  return isStruct(type) ? Object.fromEntries(requiredZeros(type)) : {};
}

export function requiredZeros(struct: string): [string, unknown][] {
  return requiredFields(struct).map(([name, type]) => [name, zeroOf(type)]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function structAsGo(value: Record<string, unknown>, struct: string): unknown {
  const given = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  const fields = given.map(([name, inner]): [string, unknown] => [name, asGo(inner, fieldType(struct, name)?.type ?? 'any')]);
  return Object.fromEntries([...requiredZeros(struct), ...fields]);
}

/**
 * A value of the API as Go holds it: what is null is not there, and what must be there is there, empty if need be. A copy;
 * what does not fit the type is left as it is.
 */
export function asGo(value: unknown, type: string): unknown {
  if (Array.isArray(value) && type.startsWith('[]')) {
    const elementType = type.slice('[]'.length);
    return value.map((item) => (item === null ? zeroOf(elementType) : asGo(item, elementType)));
  }
  if (!isObject(value)) return value;
  if (isStruct(type)) return structAsGo(value, type);
  if (!type.startsWith('map[string]')) return value;
  const elementType = type.slice('map[string]'.length);
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [
    key,
    inner === null ? zeroOf(elementType) : asGo(inner, elementType),
  ]);
  return Object.fromEntries(entries);
}
