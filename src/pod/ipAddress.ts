/** Four decimal numbers without leading zeros, which some read as octal. */
const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
const leadingZero = /(?:^|\.)0\d/;

function isIPv4(text: string): boolean {
  return ipv4.test(text) && !leadingZero.test(text);
}

function hexGroups(text: string): string[] {
  return text === '' ? [] : text.split(':');
}

/** The eight groups of an IPv6 address: one row of zeros may be left out as `::`, the last two may be written as IPv4. */
function ipv6Groups(text: string): number[] | undefined {
  const lastColon = text.lastIndexOf(':');
  const tail = text.slice(lastColon + 1);
  if (tail.includes('.')) {
    const [a = 0, b = 0, c = 0, d = 0] = tail.split('.').map(Number);
    const hex = (a * 256 + b).toString(16).concat(':', (c * 256 + d).toString(16));
    return isIPv4(tail) ? ipv6Groups(text.slice(0, lastColon + 1) + hex) : undefined;
  }
  const [before = '', after, ...more] = text.split('::');
  if (more.length > 0) return undefined;
  const groups = [...hexGroups(before), ...hexGroups(after ?? '')];
  const missing = 8 - groups.length;
  if (after === undefined ? missing !== 0 : missing < 1) return undefined;
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  const zeros = Array(missing).fill('0');
  return [...hexGroups(before), ...zeros, ...hexGroups(after ?? '')].map((group) => Number.parseInt(group, 16));
}

/** `::ffff:10.0.0.1`, an IPv4 address in disguise. */
function isMapped(groups: readonly number[]): boolean {
  return groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
}

/**
 * Whether the API server takes a text for an IP address: no leading zeros, no zone, no IPv4 in disguise.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/util/validation/ip.go
 */
export function isIPAddress(text: string): boolean {
  if (!text.includes(':')) return isIPv4(text);
  const groups = ipv6Groups(text);
  return groups !== undefined && !isMapped(groups);
}
