/** A number that depends on nothing but the text: FNV-1a. */
function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** Eight digits that look like nothing in particular. */
const digits = (value: number): string => ((value & 0x7fffffff) + 0x80000000).toString(16);

/**
 * An ID as the runtime would make one up: the same for the same instance in every run, another for each instance. Real ones are four times
 * as long; what is left out would tell nobody anything.
 */
export function instanceId(uid: string, name: string, instance: number): string {
  const seed = hash(name, hash(uid, 0x811c9dc5));
  return digits(seed) + digits(Math.imul(seed ^ (instance * 2 + 1), 0x9e3779b1));
}
