/**
 * An image name as container tools read it: `[registry/]path[:tag][@digest]`. Undefined where it does not parse, for instance
 * because a path has capitals.
 *
 * distribution/reference normalize.go, regexp.go
 */
export type ImageReference = {registry: string; path: string; tag?: string; digest?: string};

const identifier = /^[a-f0-9]{64}$/;
const longestName = 255;

const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const registryPattern = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const pathPattern = new RegExp(`^${component}(?:/${component})*$`);
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;

/** What comes before the first slash is a registry if it looks like a host; otherwise the image is Docker Hub's. */
function splitRegistry(name: string): {registry: string; rest: string} {
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(0, slash));
  const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
  if (slash > 0 && isHost) return {registry: first, rest: name.slice(slash + 1)};
  return {registry: 'docker.io', rest: slash < 0 ? `library/${name}` : name};
}

export function imageReference(image: string): ImageReference | undefined {
  if (image.length > longestName + 300 || identifier.test(image)) return undefined;
  const {registry, rest} = splitRegistry(image);
  const [named = '', digest, ...more] = rest.split('@');
  const colon = named.indexOf(':');
  const path = colon < 0 ? named : named.slice(0, colon);
  const tag = colon < 0 ? undefined : named.slice(colon + 1);
  const parses =
    registryPattern.test(registry) &&
    pathPattern.test(path) &&
    registry.length + 1 + path.length <= longestName &&
    (tag === undefined || tagPattern.test(tag)) &&
    (digest === undefined || digestPattern.test(digest)) &&
    more.length === 0;
  if (!parses) return undefined;
  return {registry, path, ...(tag === undefined ? {} : {tag}), ...(digest === undefined ? {} : {digest})};
}

/**
 * `Always` for the tag `latest`, written or understood (neither tag nor digest); else `IfNotPresent`, also for a name that does
 * not parse.
 *
 * kubernetes/kubernetes pkg/apis/core/v1/defaults.go SetDefaults_Container, pkg/util/parsers/parsers.go
 */
export function defaultPullPolicy(image: string): 'Always' | 'IfNotPresent' {
  const reference = imageReference(image);
  if (!reference) return 'IfNotPresent';
  const tag = reference.tag ?? (reference.digest === undefined ? 'latest' : undefined);
  return tag === 'latest' ? 'Always' : 'IfNotPresent';
}
