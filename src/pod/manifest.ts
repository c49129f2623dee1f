import {decode} from './decode';
import type {FieldError, TextRange} from './fieldError';
import {steps} from './fieldPath';
import {lineColumn} from './lineColumn';
import {type Entry, manifestTrees, type Tree} from './manifestTree';
import type {ObjectMeta, Pod, PodSpec, Volume} from './pod';
import {carrierOf, type Found, findCarrier, typeText, valueAt} from './podCarrier';

export type ParsedManifest = {
  /** The Pod, or the template of a workload taken as one; absent where the text has none or cannot be read. */
  pod?: Pod;
  /** The workload whose template the Pod is. */
  owner?: {kind: string; name: string};
  /** What the API server says: one wrong type, or all unknown fields and repeated keys. */
  errors: FieldError[];
  /** What it would say next, once that is mended: worth showing, but not its answer. */
  later: FieldError[];
  /**
   * Where a field stands in the text. A path of the Pod is looked for in the template, then in the object itself. One value
   * is its own place; a block of lines begins with its key.
   */
  rangeOf(path: string): TextRange | undefined;
};

type Template = {metadata?: ObjectMeta; spec?: Partial<PodSpec>};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pick(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

function entryRange({keyRange, value}: Entry): TextRange {
  if (value.block) return {start: Math.min(keyRange.start, value.range.start), end: value.range.end};
  return value.range.end > value.range.start ? value.range : keyRange;
}

/** The range a path leads to: fields and map keys by name, list elements by index. */
function rangeIn(root: Tree, path: readonly string[]): TextRange | undefined {
  let tree = root;
  let range = root.range;
  for (const step of path) {
    if (tree.kind === 'scalar') return undefined;
    if (tree.kind === 'map') {
      const entry = tree.entries.findLast(({key}) => key === step);
      if (!entry) return undefined;
      range = entryRange(entry);
      tree = entry.value;
      continue;
    }
    const item = tree.items[/^\d+$/.test(step) ? Number(step) : -1];
    if (!item) return undefined;
    range = item.range;
    tree = item;
  }
  return range;
}

type ClaimTemplate = {metadata?: {name?: string}};

/** The claim templates of a StatefulSet, by the volumes they become in its Pods. */
function claimVolumes(templates: unknown, set: string): Volume[] {
  const list = Array.isArray(templates) ? (templates as ClaimTemplate[]) : [];
  return list.map(({metadata}) => {
    const name = metadata?.name ?? '';
    return {name, persistentVolumeClaim: {claimName: `${name}-${set}-0`}};
  });
}

/**
 * The volumes of a StatefulSet's first Pod: those of the template, then one for each claim template. A claim takes the place
 * of a volume of the same name.
 *
 * kubernetes/kubernetes pkg/controller/statefulset/stateful_set_utils.go updateStorage
 */
function withClaims(template: Template, claims: readonly Volume[]): Template {
  if (claims.length === 0) return template;
  const names = new Set(claims.map(({name}) => name));
  const own = (template.spec?.volumes ?? []).filter(({name}) => !names.has(name));
  return {...template, spec: {...template.spec, volumes: [...own, ...claims]}};
}

function podOf(template: Template, name: string): Pod {
  const {metadata, spec, ...rest} = template;
  return {
    ...rest,
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {...metadata, ...(metadata?.name || !name ? {} : {name})},
    spec: {...spec, containers: spec?.containers ?? []},
  };
}

/** What kubectl says of an object that is not what it can send: no kind, or a kind that no server knows under that version. */
function kindError({tree, path}: Found): FieldError[] {
  const kind = typeText(tree, 'kind');
  const apiVersion = typeText(tree, 'apiVersion');
  // A kind that is no text is a wrong type like any other.
  const isOther = (value: Tree | undefined) =>
    value !== undefined && (value.kind !== 'scalar' || typeof (value.value ?? '') !== 'string');
  if (isOther(valueAt(tree, 'kind')) || isOther(valueAt(tree, 'apiVersion'))) return [];
  const carrier = carrierOf(kind ?? '');
  if (carrier && carrier.apiVersion === apiVersion) return [];
  const wrong = kind === undefined || (carrier && apiVersion === undefined) ? 'missing' : 'unknown';
  const step = wrong === 'missing' && kind !== undefined ? 'apiVersion' : 'kind';
  const details = {
    missing: `Object '${step === 'kind' ? 'Kind' : 'apiVersion'}' is missing`,
    unknown: carrier
      ? `no matches for kind "${kind}" in version "${apiVersion}"`
      : `"${kind}" is no Pod and has no Pod template`,
  };
  const rule = wrong === 'unknown' ? 'kind-unknown' : step === 'kind' ? 'kind-missing' : 'api-version-missing';
  const range = rangeIn(tree, [step]) ?? {start: tree.range.start, end: tree.range.start};
  const field = path ? `${path}.${step}` : step;
  return [{rule, type: 'type', field, detail: details[wrong], range, ...(kind === undefined ? {} : {badValue: kind})}];
}

function prefixed({field, ...error}: FieldError, path: string): FieldError {
  return {...error, field: path && field ? `${path}.${field}` : path || field};
}

/** Faults of documents before the one that is read, and of those behind it. */
function aroundTree(faults: readonly FieldError[], {range}: Tree): [before: FieldError[], behind: FieldError[]] {
  const isBefore = ({range: place}: FieldError) => (place?.start ?? 0) <= range.start;
  return [faults.filter(isBefore), faults.filter((fault) => !isBefore(fault))];
}

/** The server stops at the first thing that is wrong, and does not read on behind the object. */
function serverAnswer(
  stages: readonly FieldError[][],
  behind: readonly FieldError[],
): Pick<ParsedManifest, 'errors' | 'later'> {
  const [errors = [], ...next] = stages.filter((stage) => stage.length > 0);
  return {errors, later: [...next.flat(), ...behind]};
}

function read(source: string): ParsedManifest {
  const {trees, errors} = manifestTrees(source);
  const found = findCarrier(trees);
  const nowhere = () => undefined;
  if (!found) {
    const [tree] = trees;
    const isEmpty = !tree || (tree.kind === 'scalar' && tree.value === null);
    if (isEmpty || errors.length > 0) return {errors, later: [], rangeOf: nowhere};
    const detail = 'json: cannot unmarshal into Go value of type v1.Pod';
    const error: FieldError = {rule: 'not-an-object', type: 'type', field: '', detail, range: tree.range};
    return {errors: [error], later: [], rangeOf: nowhere};
  }
  const {tree, path} = found;
  const kind = typeText(tree, 'kind') ?? 'Pod';
  const wrongKind = kindError(found);
  const [before, behind] = aroundTree(errors, tree);
  const carrier = carrierOf(kind);
  const template = steps(carrier?.template ?? '');
  const rangeOf = (wanted: string) => {
    const own = steps(path && wanted.startsWith(`${path}.`) ? wanted.slice(path.length) : wanted);
    return rangeIn(tree, [...template, ...own]) ?? rangeIn(tree, own);
  };
  if (!carrier) return {...serverAnswer([before, wrongKind], behind), rangeOf};
  const decoded = decode(tree, kind, (offset) => lineColumn(source, offset).line);
  const told = decoded.errors.map((error) => prefixed(error, path));
  const later = decoded.later.map((error) => prefixed(error, path));
  const name = pick(decoded.value, ['metadata', 'name']);
  const ownName = typeof name === 'string' ? name : '';
  const written = (pick(decoded.value, template) ?? {}) as Template;
  const claims = claimVolumes(pick(decoded.value, ['spec', 'volumeClaimTemplates']), ownName);
  const pod = podOf(withClaims(written, claims), ownName);
  // A volume made from a claim template stands where the template stands.
  const firstClaim = (pod.spec.volumes?.length ?? 0) - claims.length;
  const rangeOfPod = (wanted: string) => {
    const index = Number(/^spec\.volumes\[(\d+)\]$/.exec(wanted)?.[1] ?? -1);
    const isClaim = claims.length > 0 && index >= firstClaim;
    return rangeOf(isClaim ? `spec.volumeClaimTemplates[${index - firstClaim}]` : wanted);
  };
  // The server knows from the address what is being made; it is kubectl that asks for a kind. So fields are told of first.
  const isUnnamed = wrongKind.some(({rule}) => rule !== 'kind-unknown') && rangeIn(tree, [...template, 'spec', 'containers']);
  const stages = isUnnamed ? [before, told, wrongKind, later] : [before, wrongKind, told, later];
  const answer = serverAnswer(stages, behind);
  return {pod, ...answer, rangeOf: rangeOfPod, ...(template.length > 0 ? {owner: {kind, name: ownName}} : {})};
}

/**
 * Reads a manifest as strictly as the API server: YAML 1.1 or JSON, one document or several, a Pod, a List, or a workload
 * whose template is taken as the Pod. Never throws, whatever it is given.
 */
export function parseManifest(source: string): ParsedManifest {
  try {
    return read(typeof source === 'string' ? source : '');
  } catch (error) {
    // What the parser could still hold is nested too deeply for the rest.
    if (!(error instanceof RangeError)) throw error;
    const range = {start: 0, end: source.length};
    const detail = 'yaml: exceeded max depth';
    const tooDeep: FieldError = {rule: 'yaml-too-deep', type: 'syntax', field: '', detail, range};
    return {errors: [tooDeep], later: [], rangeOf: () => undefined};
  }
}
