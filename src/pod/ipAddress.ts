/** Four decimal numbers without leading zeros, which some read as octal. */
const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
const leadingZero = /(?:^|\.)0\d/;

function isIPv4(text: string): boolean {
  return ipv4.test(text) && !leadingZero.test(text);
}

/** Eight groups of hexadecimal digits, one row of zeros left out as `::`, the last two groups as IPv4 if you like. */
function isIPv6(text: string): boolean {
  const lastColon = text.lastIndexOf(':');
  const tail = text.slice(lastColon + 1);
  if (tail.includes('.')) return isIPv4(tail) && isIPv6(`${text.slice(0, lastColon + 1)}0:0`);
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const enough = halves.length === 2 ? groups.length <= 7 : groups.length === 8;
  return enough && groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group));
}

/**
 * Whether the API server takes a text for an IP address: no leading zeros, no zone, no IPv4 in disguise (`::ffff:10.0.0.1`).
 *
 * kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/util/validation/ip.go
 */
export function isIPAddress(text: string): boolean {
  return isIPv4(text) || (isIPv6(text) && !/^::ffff:/i.test(text));
}
