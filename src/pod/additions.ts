import {at, child} from './fieldPath';
import type {Pod} from './pod';

/** Something that stands in the stored Pod and not, or otherwise, in the written one. */
export type Addition = {
  /** The path of the highest field that was not written: `spec.containers[0].ports[1].protocol`. */
  path: string;
  value: unknown;
  /** What was written there; absent where nothing was. */
  was?: unknown;
  /** Which default it is; absent for one that is not known by name. */
  kind: AdditionKind | undefined;
};

/**
 * Where an added field stands, whatever the index or key: lists and their elements have one name, containers of all kinds are
 * `container`, the three probes `probe`, both hooks `hook`, what is the same in every volume `volume`.
 */
const kinds = {
  restartPolicy: /^spec\.restartPolicy$/,
  dnsPolicy: /^spec\.dnsPolicy$/,
  terminationGracePeriodSeconds: /^spec\.terminationGracePeriodSeconds$/,
  schedulerName: /^spec\.schedulerName$/,
  securityContext: /^spec\.securityContext$/,
  enableServiceLinks: /^spec\.enableServiceLinks$/,
  serviceAccountAlias: /^spec\.serviceAccount$/,
  serviceAccountName: /^spec\.serviceAccountName$/,
  podResources: /^spec\.resources\.(?:requests|limits)(?:\[.*\])?$/,
  containerRequests: /^container\.resources(?:\.requests(?:\[.*\])?)?$/,
  imagePullPolicy: /^container\.imagePullPolicy$/,
  terminationMessagePath: /^container\.terminationMessagePath$/,
  terminationMessagePolicy: /^container\.terminationMessagePolicy$/,
  protocol: /^container\.ports\.protocol$/,
  hostPort: /^container\.ports\.hostPort$/,
  probeTimeout: /^container\.probe\.timeoutSeconds$/,
  probePeriod: /^container\.probe\.periodSeconds$/,
  probeSuccess: /^container\.probe\.successThreshold$/,
  probeFailure: /^container\.probe\.failureThreshold$/,
  httpPath: /^container\.(?:probe|hook)\.httpGet\.path$/,
  httpScheme: /^container\.(?:probe|hook)\.httpGet\.scheme$/,
  grpcService: /^container\.probe\.grpc\.service$/,
  fieldRefVersion: /\.fieldRef\.apiVersion$/,
  resourceDivisor: /\.resourceFieldRef\.divisor$/,
  fileKeyOptional: /\.fileKeyRef\.optional$/,
  emptyDir: /^volume\.emptyDir$/,
  fileMode: /^volume\.(?:configMap|secret|downwardAPI|projected)\.defaultMode$/,
  hostPathType: /^volume\.hostPath\.type$/,
  tokenLifetime: /^volume\.projected\.sources\.serviceAccountToken\.expirationSeconds$/,
  claimVolumeMode: /^volume\.ephemeral\.volumeClaimTemplate\.spec\.volumeMode$/,
  imageVolumePullPolicy: /^volume\.image\.pullPolicy$/,
  oldVolume: /^volume\.(?:iscsi|rbd|azureDisk|scaleIO)\.\w+$/,
} as const satisfies Record<string, RegExp>;

/** What is stored otherwise than it was written. */
type ChangeKind = 'roundedAmount' | 'negativeGrace';

/** Every default there is, and every change. Each is explained in both languages. */
export type AdditionKind = keyof typeof kinds | ChangeKind;

const names = Object.keys(kinds) as (keyof typeof kinds)[];

/** An amount that was written and is stored otherwise is one finer than a thousandth. */
const amount = /(?:requests|limits|overhead)\[[^\]]*\]$/;

function pattern(path: string): string {
  return path
    .replace(/^spec\.(?:initContainers|containers|ephemeralContainers)\[\d+\]/, 'container')
    .replace(/^container\.(?:liveness|readiness|startup)Probe\b/, 'container.probe')
    .replace(/^container\.lifecycle\.(?:postStart|preStop)\b/, 'container.hook')
    .replace(/^spec\.volumes\[\d+\]/, 'volume')
    .replace(/\[\d+\]/g, '');
}

export function additionKind(path: string): AdditionKind | undefined {
  const form = pattern(path);
  return names.find((name) => kinds[name].test(form));
}

/** A zero or an empty text that is replaced is a default like any other. */
function changeKind(path: string, written: unknown): ChangeKind | undefined {
  if (amount.test(path)) return 'roundedAmount';
  const isNegative = typeof written === 'number' && written < 0;
  return isNegative && path === 'spec.terminationGracePeriodSeconds' ? 'negativeGrace' : undefined;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Maps whose keys are the user's own: they stand in brackets in a path. */
const keyed = new Set(['requests', 'limits', 'overhead', 'labels', 'annotations', 'nodeSelector', 'matchLabels']);

/** The path of an entry: map keys in brackets, fields after a dot. */
export function entryPath(path: string, field: string): string {
  const last = path.slice(path.lastIndexOf('.') + 1);
  return keyed.has(last) ? at(path, field) : child(path, field);
}

function compare(written: unknown, stored: unknown, path: string): Addition[] {
  if (stored === undefined) return [];
  if (written === undefined) return [{path, value: stored, kind: additionKind(path)}];
  if (Array.isArray(stored) && Array.isArray(written)) {
    return stored.flatMap((item, index) => compare(written[index], item, at(path, index)));
  }
  if (isFields(stored) && isFields(written)) {
    return Object.entries(stored).flatMap(([field, value]) => compare(written[field], value, entryPath(path, field)));
  }
  if (Object.is(written, stored)) return [];
  return [{path, value: stored, was: written, kind: changeKind(path, written) ?? additionKind(path)}];
}

/**
 * What the API server added to a Pod, or changed in it, in the order in which the stored Pod prints it. Lists keep their order,
 * so elements are compared by index. `null` in a manifest means that nothing was written.
 */
export function additions(written: Pod, pod: Pod): Addition[] {
  return compare(withoutNull(written), pod, '');
}

function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (!isFields(value)) return value ?? undefined;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, withoutNull(inner)]));
}

/** Where something was added: to the Pod as a whole, in a container, in a volume, or by admission. */
export type AdditionPart = 'pod' | 'container' | 'volume' | 'admission';

export function additionPart(path: string, kind: AdditionKind | undefined): AdditionPart {
  if (kind === 'serviceAccountName') return 'admission';
  const [first] = pattern(path).split('.');
  return first === 'container' || first === 'volume' ? first : 'pod';
}
