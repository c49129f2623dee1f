import {each, when} from '../errorList';
import {type FieldError, forbidden, invalid, required, tooLong} from '../fieldError';
import {at} from '../fieldPath';
import {isIPAddress} from '../ipAddress';
import {byteLength, dnsLabel, dnsSubdomain, dnsSubdomainWithUnderscore} from '../names';
import type {PodDNSConfig, PodSpec} from '../pod';
import {validateChoice} from './choice';
import {validateName} from './named';

const dnsPolicies = ['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None'];
const mostNameservers = 3;
const mostSearches = 32;
const longestSearches = 2048;

function validateIP(value: string, path: string): FieldError[] {
  const detail = 'must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)';
  return when(!isIPAddress(value ?? ''), invalid('ip-address', path, value, detail));
}

/** A search path may be the root, may end in a dot, and may hold underscores. */
function validateSearch(search: string, path: string): FieldError[] {
  if (search === '.') return [];
  return validateName(search.replace(/\.$/, ''), dnsSubdomainWithUnderscore, path);
}

function validateDNSConfig({nameservers = [], searches = [], options}: PodDNSConfig, path: string): FieldError[] {
  const servers = `${path}.nameservers`;
  const domains = `${path}.searches`;
  const long = byteLength(searches.join(' ')) > longestSearches;
  return [
    ...when(
      nameservers.length > mostNameservers,
      invalid('nameservers-count', servers, nameservers, `must not have more than ${mostNameservers} nameservers`),
    ),
    ...each(nameservers, servers, validateIP),
    ...when(
      searches.length > mostSearches,
      invalid('searches-count', domains, searches, `must not have more than ${mostSearches} search paths`),
    ),
    ...when(
      long,
      invalid(
        'searches-length',
        domains,
        searches,
        `must not have more than ${longestSearches} characters (including spaces) in the search list`,
      ),
    ),
    ...each(searches, domains, validateSearch),
    ...each(options, `${path}.options`, ({name}, itemPath) =>
      when(!name, required('dns-option-name', itemPath, 'must not be empty')),
    ),
  ];
}

/** With policy None the Pod brings its own name servers, at least one. */
function validateDNS({dnsPolicy, dnsConfig}: PodSpec, path: string): FieldError[] {
  const field = `${path}.dnsConfig`;
  if (dnsPolicy === 'None' && !dnsConfig) {
    return [required('dns-none-needs-config', field, 'must provide `dnsConfig` when `dnsPolicy` is None')];
  }
  if (dnsPolicy === 'None' && !dnsConfig?.nameservers?.length) {
    const detail = 'must provide at least one DNS nameserver when `dnsPolicy` is None';
    return [required('dns-none-needs-server', `${field}.nameservers`, detail)];
  }
  return dnsConfig ? validateDNSConfig(dnsConfig, field) : [];
}

/** On the host's network a port of the container is that port of the node, and no other. */
function validateHostNetworkPorts({hostNetwork, containers}: PodSpec, path: string): FieldError[] {
  if (!hostNetwork) return [];
  const detail = 'must match `containerPort` when `hostNetwork` is true';
  return each(containers, `${path}.containers`, ({ports}, itemPath) =>
    each(ports, `${itemPath}.ports`, ({hostPort, containerPort}, portPath) =>
      when(
        (hostPort ?? 0) !== (containerPort ?? 0),
        invalid('host-network-port', `${portPath}.hostPort`, hostPort ?? 0, detail),
      ),
    ),
  );
}

function validateHostnameOverride(spec: PodSpec, path: string): FieldError[] {
  const {hostnameOverride: name, setHostnameAsFQDN, hostNetwork} = spec;
  if (name === undefined) return [];
  return [
    ...when(
      setHostnameAsFQDN === true,
      forbidden('hostname-override-fqdn', path, 'may not be specified when setHostnameAsFQDN is true'),
    ),
    ...when(
      hostNetwork === true,
      forbidden('hostname-override-host-network', path, 'may not be specified when hostNetwork is true'),
    ),
    ...when(byteLength(name) > 64, tooLong('hostname-override-length', path, 64)),
    ...validateName(name, dnsSubdomain, path),
  ];
}

/**
 * Names, addresses, ports: what the network knows of a Pod.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validatePodHostNetworkDeps, validatePodDNSConfig,
 * validatePodHostName, ValidateHostAliases
 */
export function validateNetwork(spec: PodSpec, path: string): FieldError[] {
  const {hostname, subdomain} = spec;
  return [
    ...validateHostNetworkPorts(spec, path),
    ...validateChoice(spec.dnsPolicy, dnsPolicies, `${path}.dnsPolicy`),
    ...validateDNS(spec, path),
    ...validateHostnameOverride(spec, `${path}.hostnameOverride`),
    ...(hostname ? validateName(hostname, dnsLabel, `${path}.hostname`) : []),
    ...(subdomain ? validateName(subdomain, dnsLabel, `${path}.subdomain`) : []),
    ...each(spec.hostAliases, `${path}.hostAliases`, ({ip, hostnames}, itemPath) => [
      ...validateIP(ip, `${itemPath}.ip`),
      ...(hostnames ?? []).flatMap((name, index) => validateName(name, dnsSubdomain, at(`${itemPath}.hostnames`, index))),
    ]),
  ];
}
