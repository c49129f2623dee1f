import type {Rule} from './rule';

/**
 * What a name may look like. Each rule answers with what is wrong, in the API server's words; nothing wrong, no answer.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go
 */
export type NameRule = ((value: string) => string[]) & {rule: Rule};

export function nameRule(rule: Rule, problems: (value: string) => string[]): NameRule {
  return Object.assign((value: string) => problems(value), {rule});
}

const label = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const subdomain = `${label}(\\.${label})*`;
const namePart = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]';
const qualified = "'-', '_' or '.', and must start and end with an alphanumeric character";

const patterns = {
  label: new RegExp(`^${label}$`),
  subdomain: new RegExp(`^${subdomain}$`),
  namePart: new RegExp(`^${namePart}$`),
  labelValue: new RegExp(`^(${namePart})?$`),
};

const details = {
  label: `a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '${label}')`,
  subdomain: `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '${subdomain}')`,
  namePart: `name part must consist of alphanumeric characters, ${qualified} (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '${namePart}')`,
  labelKey: `a valid label key must consist of alphanumeric characters, ${qualified} (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '${namePart}') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`,
  labelValue: `a valid label must be an empty string or consist of alphanumeric characters, ${qualified} (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(${namePart})?')`,
};

/** Lengths are counted in bytes, as Go does. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

const atMost = (value: string, most: number, unit = 'characters'): string[] =>
  byteLength(value) > most ? [`must be no more than ${most} ${unit}`] : [];

const matching = (value: string, pattern: RegExp, detail: string): string[] => (pattern.test(value) ? [] : [detail]);

/** RFC 1123 label: lower case letters, digits and hyphens, at most 63. Names of containers, volumes, Namespaces. */
export const dnsLabel = nameRule('dns-label', (value) => [
  ...atMost(value, 63),
  ...matching(value, patterns.label, details.label),
]);

/** RFC 1123 subdomain: labels joined by dots, at most 253. Names of most objects, Pods among them. */
export const dnsSubdomain = nameRule('dns-subdomain', (value) => [
  ...atMost(value, 253),
  ...matching(value, patterns.subdomain, details.subdomain),
]);

/**
 * As a prefix of a generated name, where the hyphen at the end is not the end. Upstream puts a letter in the place of the last
 * two characters, so what stands before the hyphen is not looked at.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/api/validation/generic.go maskTrailingDash
 */
export const dnsSubdomainPrefix = nameRule('dns-subdomain', (value) =>
  dnsSubdomain(value.length > 1 && value.endsWith('-') ? `${value.slice(0, -2)}a` : value),
);

/** A subdomain of a DNS search path, whose parts may hold underscores; but one alone makes no part, nor do two begin one. */
export const dnsSubdomainWithUnderscore = nameRule('dns-search', (value) => [
  ...atMost(value, 253),
  ...matching(
    value,
    /^_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*$/,
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character or an underscore",
  ),
]);

/** `name` or `example.com/name`: keys of labels and annotations, resources, condition types. */
export const qualifiedName = nameRule('qualified-name', (value) => {
  const parts = value.split('/');
  if (parts.length > 2) return [details.labelKey];
  const name = parts.at(-1) ?? '';
  const prefix = parts.length === 2 ? parts[0] : undefined;
  return [
    ...(prefix === '' ? ['prefix part must be non-empty'] : []),
    ...(prefix ? dnsSubdomain(prefix).map((problem) => `prefix part ${problem}`) : []),
    ...(name === '' ? ['name part must be non-empty'] : []),
    ...atMost(name, 63).map((problem) => `name part ${problem}`),
    ...matching(name, patterns.namePart, details.namePart),
  ];
});

export const labelValue = nameRule('label-value', (value) => [
  ...atMost(value, 63, 'bytes'),
  ...matching(value, patterns.labelValue, details.labelValue),
]);

/** IANA service name: up to 15 lower case letters, digits and hyphens, at least one letter. */
export const portName = nameRule('port-name', (value) => [
  ...atMost(value, 15),
  ...matching(value, /^[-a-z0-9]+$/, 'must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)'),
  ...matching(value, /[a-z]/, 'must contain at least one letter (a-z)'),
  ...(value.includes('--') ? ['must not contain consecutive hyphens'] : []),
  ...(/^-|-$/.test(value) ? ['must not begin or end with a hyphen'] : []),
]);

/** Any printable ASCII but `=`. Since v1.34 a variable need not look like a C identifier. */
export const envVarName = nameRule('env-name', (value) =>
  matching(
    value,
    /^[ -<>-~]+$/,
    "a valid environment variable name must consist only of printable ASCII characters other than '='",
  ),
);

export const configMapKey = nameRule('config-key', (value) => [
  ...atMost(value, 253),
  ...matching(
    value,
    /^[-._a-zA-Z0-9]+$/,
    "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')",
  ),
  ...(value === '.' || value === '..' ? [`must not be '${value}'`] : []),
  ...(value.startsWith('..') && value !== '..' ? ["must not start with '..'"] : []),
]);

export const httpHeaderName = nameRule('http-header-name', (value) =>
  matching(
    value,
    /^[-A-Za-z0-9]+$/,
    "a valid HTTP header must consist of alphanumeric characters or '-' (e.g. 'X-Header-Name', regex used for validation is '[-A-Za-z0-9]+')",
  ),
);

/** Keys of annotations: like those of labels, capitals allowed. */
export const annotationKey = nameRule('annotation-key', (value) => qualifiedName(value.toLowerCase()));

/** Names of CSI drivers: subdomains, capitals allowed. */
export const driverName = nameRule('driver-name', (value) => dnsSubdomain(value.toLowerCase()));
