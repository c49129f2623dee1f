/** A number that depends on nothing but the text: FNV-1a. */
function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');

/**
 * An ID as the runtime would make one up: the same for the same instance in every run, another for each instance. Only the first digits
 * are made up; the rest would tell nobody anything.
 */
export function runtimeId(uid: string, name: string, instance: number): string {
  const seed = hash(uid, 0x811c9dc5);
  return `${hex(hash(name, seed))}${hex(hash(`${name}/${instance}`, seed ^ 0x5bd1e995))}`;
}
