/** A number that depends on nothing but the text: FNV-1a. */
function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** Four digits that look like nothing in particular. */
const four = (value: number): string => ((value & 0x7fff) + 0x8000).toString(16);

/** What the IDs of all instances of a container begin with; that of a sandbox has no name. */
export function idPrefix(uid: string, name: string): string {
  const seed = hash(name, hash(uid, 0x811c9dc5));
  return four(seed) + four(seed >>> 11) + four(Math.imul(seed, 0x9e3779b1) >>> 13);
}

/**
 * An ID as the runtime would make one up: the same for the same instance in every run, another for each instance. Real ones are four times
 * as long; what is left out would tell nobody anything.
 */
export function instanceId(prefix: string, instance: number): string {
  return prefix + four(Math.imul(instance, 0x2c1b));
}
