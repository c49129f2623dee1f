import {containersInOrder} from '../containerRole';
import {at, child} from '../fieldPath';
import {dnsLabel} from '../names';
import type {Container, NodeSelectorTerm, Pod, PodAffinity, ResourceList} from '../pod';
import {carrierOf} from '../podCarrier';
import {isWhole, quantityText, tryQuantity} from '../quantity';
import type {Owner, Warning} from './advice';
import {portWarnings} from './portWarnings';
import {volumeWarnings} from './volumeWarnings';

/** What the API server warns of; the words that explain it stand beside the component. */
export type WarningKind =
  | 'warned-name'
  | 'warned-node-label'
  | 'warned-null-selector'
  | 'warned-annotation'
  | 'warned-volume-type'
  | 'warned-token-path'
  | 'warned-host-alias'
  | 'warned-pull-secret'
  | 'warned-fraction'
  | 'warned-variable-hidden'
  | 'warned-host-ip'
  | 'warned-port-twice'
  | 'warned-port-name-twice'
  | 'warned-negative-grace';

/** A warning by its field and what stands behind it. */
export type Told = {kind: WarningKind; field: string; text: string};

type Tell = (pod: Pod) => Told[];

const deprecatedNodeLabels: Record<string, string> = {
  'beta.kubernetes.io/arch': 'deprecated since v1.14; use "kubernetes.io/arch" instead',
  'beta.kubernetes.io/os': 'deprecated since v1.14; use "kubernetes.io/os" instead',
  'failure-domain.beta.kubernetes.io/region': 'deprecated since v1.17; use "topology.kubernetes.io/region" instead',
  'failure-domain.beta.kubernetes.io/zone': 'deprecated since v1.17; use "topology.kubernetes.io/zone" instead',
  'beta.kubernetes.io/instance-type': 'deprecated since v1.17; use "node.kubernetes.io/instance-type" instead',
  'app.kubernetes.io/created-by': 'deprecated since v1.9',
  'scheduler.alpha.kubernetes.io/preferAvoidPods': 'deprecated since v1.22; use Taints and Tolerations instead',
  'node-role.kubernetes.io/master': 'use "node-role.kubernetes.io/control-plane" instead',
};

function nodeLabel(key: string): string | undefined {
  return Object.hasOwn(deprecatedNodeLabels, key) ? deprecatedNodeLabels[key] : undefined;
}

function termWarnings({matchExpressions = []}: NodeSelectorTerm, path: string): Told[] {
  return matchExpressions.flatMap(({key}, index) => {
    const message = nodeLabel(key);
    const field = `${path}.matchExpressions[${index}].key`;
    return message ? [{kind: 'warned-node-label', field, text: `${key} is ${message}`}] : [];
  });
}

/** kubernetes/kubernetes pkg/api/node/util.go */
const nodeLabels: Tell = ({spec}) => {
  const chosen = Object.keys(spec.nodeSelector ?? {}).flatMap((key): Told[] => {
    const text = nodeLabel(key);
    return text ? [{kind: 'warned-node-label', field: at('spec.nodeSelector', key), text}] : [];
  });
  const path = 'spec.affinity.nodeAffinity';
  const {requiredDuringSchedulingIgnoredDuringExecution: required, preferredDuringSchedulingIgnoredDuringExecution: preferred} =
    spec.affinity?.nodeAffinity ?? {};
  return [
    ...chosen,
    ...(required?.nodeSelectorTerms ?? []).flatMap((term, index) =>
      termWarnings(term, `${path}.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[${index}]`),
    ),
    ...(preferred ?? []).flatMap(({preference}, index) =>
      termWarnings(preference, `${path}.preferredDuringSchedulingIgnoredDuringExecution[${index}].preference`),
    ),
    ...(spec.topologySpreadConstraints ?? []).flatMap(({topologyKey}, index): Told[] => {
      const message = nodeLabel(topologyKey);
      const field = `spec.topologySpreadConstraints[${index}].topologyKey`;
      return message ? [{kind: 'warned-node-label', field, text: `${topologyKey} is ${message}`}] : [];
    }),
  ];
};

function selectorsOf(affinity: PodAffinity | undefined, path: string) {
  const required = affinity?.requiredDuringSchedulingIgnoredDuringExecution ?? [];
  const preferred = affinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
  return [
    ...required.map(({labelSelector}, index) => ({
      labelSelector,
      path: `${path}.requiredDuringSchedulingIgnoredDuringExecution[${index}]`,
    })),
    ...preferred.map(({podAffinityTerm}, index) => ({
      labelSelector: podAffinityTerm?.labelSelector,
      path: `${path}.preferredDuringSchedulingIgnoredDuringExecution[${index}].podAffinityTerm`,
    })),
  ];
}

/** A selector that is not there matches nothing; one that is empty matches everything. */
const nullSelectors: Tell = ({spec}) => {
  const spread = (spec.topologySpreadConstraints ?? []).map(({labelSelector}, index) => ({
    labelSelector,
    path: `spec.topologySpreadConstraints[${index}]`,
  }));
  const {podAffinity, podAntiAffinity} = spec.affinity ?? {};
  const places = [
    ...spread,
    ...selectorsOf(podAffinity, 'spec.affinity.podAffinity'),
    ...selectorsOf(podAntiAffinity, 'spec.affinity.podAntiAffinity'),
  ];
  return places
    .filter(({labelSelector}) => !labelSelector)
    .map(({path}) => ({
      kind: 'warned-null-selector',
      field: child(path, 'labelSelector'),
      text: 'a null labelSelector results in matching no pod',
    }));
};

const deadAnnotations: Record<string, string> = {
  'scheduler.alpha.kubernetes.io/critical-pod': 'non-functional in v1.16+; use the "priorityClassName" field instead',
  'security.alpha.kubernetes.io/sysctls': 'non-functional in v1.11+; use the "sysctls" field instead',
  'security.alpha.kubernetes.io/unsafe-sysctls': 'non-functional in v1.11+; use the "sysctls" field instead',
};
const seccompText = 'non-functional in v1.27+; use the "seccompProfile" field instead';
const appArmorText = 'deprecated since v1.30; use the "appArmorProfile" field instead';

/** Annotations that fields have taken the place of. */
const annotations: Tell = (pod) => {
  const given = pod.metadata.annotations ?? {};
  const found = (key: string, text: string): Told[] =>
    Object.hasOwn(given, key) ? [{kind: 'warned-annotation', field: at('metadata.annotations', key), text}] : [];
  const {seccompProfile, appArmorProfile} = pod.spec.securityContext ?? {};
  return [
    ...Object.entries(deadAnnotations).flatMap(([key, text]) => found(key, text)),
    ...(seccompProfile ? [] : found('seccomp.security.alpha.kubernetes.io/pod', seccompText)),
    ...containersInOrder(pod).flatMap(({container: {name, securityContext}}) => [
      ...(securityContext?.seccompProfile ? [] : found(`container.seccomp.security.alpha.kubernetes.io/${name}`, seccompText)),
      ...(securityContext?.appArmorProfile || appArmorProfile
        ? []
        : found(`container.apparmor.security.beta.kubernetes.io/${name}`, appArmorText)),
    ]),
  ];
};

/** The places in a list at which a value comes a second time. */
function repeated<Item>(list: readonly Item[], keyOf: (item: Item) => string): {index: number; value: string}[] {
  const seen = new Set<string>();
  return list.flatMap((item, index) => {
    const value = keyOf(item);
    if (seen.has(value)) return [{index, value}];
    seen.add(value);
    return [];
  });
}

const hostAliases: Tell = ({spec: {hostAliases = []}}) =>
  repeated(hostAliases, ({ip}) => ip).map(({index, value}) => ({
    kind: 'warned-host-alias',
    field: `spec.hostAliases[${index}].ip`,
    text: `duplicate ip ${JSON.stringify(value)}`,
  }));

const pullSecrets: Tell = ({spec: {imagePullSecrets = []}}) => [
  ...repeated(imagePullSecrets, ({name = ''}) => name).map(
    ({index, value}): Told => ({
      kind: 'warned-pull-secret',
      field: `spec.imagePullSecrets[${index}].name`,
      text: `duplicate name ${JSON.stringify(value)}`,
    }),
  ),
  ...imagePullSecrets.flatMap(({name}, index): Told[] =>
    name ? [] : [{kind: 'warned-pull-secret', field: `spec.imagePullSecrets[${index}].name`, text: 'invalid empty name ""'}],
  ),
];

/** Bytes come whole: `500m` of memory is half a byte, and nearly always meant to be 500M. */
function fractions(list: ResourceList | undefined, names: readonly string[], path: string): Told[] {
  return names.flatMap((name): Told[] => {
    const quantity = tryQuantity(list?.[name]);
    if (!quantity || isWhole(quantity)) return [];
    const text = `fractional byte value ${JSON.stringify(quantityText(quantity))} is invalid, must be an integer`;
    return [{kind: 'warned-fraction', field: at(path, name), text}];
  });
}

const bytes = ['memory', 'ephemeral-storage'];

const fractionalBytes: Tell = (pod) => [
  ...fractions(pod.spec.overhead, bytes, 'spec.overhead'),
  ...containersInOrder(pod).flatMap(({container: {resources}, path}) => [
    ...fractions(resources?.limits, bytes, `${path}.resources.limits`),
    ...fractions(resources?.requests, bytes, `${path}.resources.requests`),
  ]),
  ...(pod.spec.volumes ?? []).flatMap(({ephemeral}, index) => {
    const path = `spec.volumes[${index}].ephemeral.volumeClaimTemplate.spec.resources`;
    const {requests, limits} = ephemeral?.volumeClaimTemplate?.spec?.resources ?? {};
    return [...fractions(requests, ['storage'], `${path}.requests`), ...fractions(limits, ['storage'], `${path}.limits`)];
  }),
];

/** A second variable of one name takes the first one's place, unless it is built out of it. */
function hiddenVariables({env = []}: Container, path: string): Told[] {
  return repeated(env, ({name}) => name).flatMap(({index, value: name}): Told[] => {
    const {value = '', valueFrom} = env[index] ?? {};
    const former = `$(${name})`;
    if (!valueFrom && value !== former && value.includes(former)) return [];
    const text = `hides previous definition of ${JSON.stringify(name)}, which may be dropped when using apply`;
    return [{kind: 'warned-variable-hidden', field: `${path}.env[${index}]`, text}];
  });
}

const variables: Tell = (pod) => containersInOrder(pod).flatMap(({container, path}) => hiddenVariables(container, path));

const tells: Tell[] = [
  nodeLabels,
  nullSelectors,
  annotations,
  volumeWarnings,
  hostAliases,
  pullSecrets,
  fractionalBytes,
  variables,
  portWarnings,
];

/** The name of a Pod is its host name, and that is one label. */
function nameWarning({metadata: {name = ''}}: Pod): Told[] {
  const problems = dnsLabel(name);
  if (name === '' || problems.length === 0) return [];
  const text = `this is used in the Pod's hostname, which can result in surprising behavior; a DNS label is recommended: [${problems.join(' ')}]`;
  return [{kind: 'warned-name', field: 'metadata.name', text}];
}

/** Told of the number as it was written; the defaulted Pod has a 1 in its place. */
function graceWarning({spec: {terminationGracePeriodSeconds: seconds = 0}}: Pod): Told[] {
  if (seconds >= 0) return [];
  const text = 'must be >= 0; negative values are invalid and will be treated as 1';
  return [{kind: 'warned-negative-grace', field: 'spec.terminationGracePeriodSeconds', text}];
}

/**
 * What the API server warns of when a Pod, or a workload with its template, is created. The request succeeds all the same. In a
 * template requests are not copied from limits, so the template is looked at as it was written.
 *
 * kubernetes/kubernetes pkg/api/pod/warnings.go, pkg/registry/core/pod/strategy.go WarningsOnCreate
 */
export function warnings(pod: Pod, owner: Owner | undefined, written: Pod): Warning[] {
  const subject = owner ? written : pod;
  const template = owner ? (carrierOf(owner.kind)?.template ?? '') : '';
  const told = [...(owner ? [] : nameWarning(pod)), ...tells.flatMap((tell) => tell(subject)), ...graceWarning(written)];
  const whole = (field: string) => (template ? `${template}.${field}` : field);
  return told.map(({kind, field, text}) => ({kind, field, line: `${whole(field)}: ${inTemplate(text, template)}`}));
}

/** Texts that name another field name it from the top, too. */
function inTemplate(text: string, template: string): string {
  return template ? text.replace(/\bspec\.(?=(?:initC|c|ephemeralC)ontainers\[)/g, `${template}.spec.`) : text;
}
