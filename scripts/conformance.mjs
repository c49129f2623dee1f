// npm run conformance -- DIR: runs the engine on every truth-table file in DIR and prints `file: passed/total`, then the names
// of the cases that failed, with `--why` also what the engine said instead. `--record` writes the figures to src/book/conformance.json, from
// which the page “How we know” is made. Their formats are told in the README beside them. One that
// is not known here is an error.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {isDeepStrictEqual, parseArgs} from 'node:util';
import {createJiti} from 'jiti';

const jiti = createJiti(import.meta.url);
const engine = (module) => jiti.import(`../src/${module}.ts`);

const {parseManifest} = await engine('pod/manifest');
const {withDefaults} = await engine('pod/defaults');
const {validatePod} = await engine('pod/validatePod');
const {qosClass} = await engine('pod/qos');
const {effectiveResources} = await engine('pod/resources');
const {parseQuantity, compareQuantities} = await engine('pod/quantity');
const {oomScoreAdj} = await engine('pod/oomScore');
const {podPhase} = await engine('pod/phase');
const {podCondition} = await engine('pod/conditions');
const {printedRow} = await engine('pod/printedStatus');
const backOffs = await engine('lifecycle/backoff');
const {probeRun} = await engine('lifecycle/probe');
const {killGracePeriod, terminate} = await engine('lifecycle/termination');

/** A runner returns nothing when the engine agrees, else what it said instead. */
const runners = {
  decoding: ({yaml, expected}) => {
    const wanted = expected.kind === 'none' ? [] : [expected, ...(expected.more ?? [])];
    const {errors} = parseManifest(yaml);
    const got = errors.map(({type, field}) => ({kind: type, path: plainPath(field)}));
    const told = ({kind, path}) => got.some((error) => error.kind === kind && error.path === plainPath(path ?? ''));
    return wanted.length === got.length && wanted.every(told) ? undefined : {got};
  },

  defaults: ({manifest, expected}) => {
    const got = changes(manifest, withDefaults(manifest));
    const relevant = Object.entries(got).filter(([path]) => !path.startsWith('status') && !path.endsWith('.divisor'));
    const wrong = relevant.filter(([path, value]) => !(path in expected) || !sameValue(value, expected[path]));
    const missing = Object.keys(expected).filter((path) => !(path in got));
    return wrong.length + missing.length === 0 ? undefined : {wrong: Object.fromEntries(wrong), missing};
  },

  qos: ({manifest, expected}) => {
    const got = qosClass(withDefaults(manifest));
    return got === expected.qosClass ? undefined : {got};
  },

  'effective-resources': ({manifest, stage, options, expected}) => {
    const got = effectiveResources(stage === 'after-defaulting' ? withDefaults(manifest) : manifest, options);
    const same = Object.keys(expected).every((list) => sameQuantities(got[list], expected[list]));
    return same ? undefined : {got};
  },

  'oom-score': ({manifest, nodeMemoryCapacityBytes, expected}) => {
    const scores = Object.keys(expected).map((name) => [name, oomScoreAdj(manifest, name, nodeMemoryCapacityBytes)]);
    return differing(Object.fromEntries(scores), expected);
  },

  phase: ({pod, podIsTerminal, podHasInitialized, expected}) =>
    differing({phase: podPhase(pod, {podIsTerminal, podHasInitialized})}, expected),

  conditions: ({condition, pod, containerStatuses, expected}) => {
    const {reason = '', message = '', ...got} = podCondition(condition, pod, containerStatuses);
    return differing({...got, reason, message}, {reason: '', message: '', ...expected});
  },

  'printer-status': ({pod, now, expected}) => {
    const row = printedRow(pod, now);
    return differing(Object.fromEntries(Object.keys(expected).map((column) => [column, row[column]])), expected);
  },

  backoff: (testCase) => {
    const kind = kindsOfBackOff[testCase.kind];
    return kind ? kind(testCase) : {unknown: testCase.kind};
  },

  probes: ({type, probe, steps, expected}) => differing(probeRun(type, probe, steps), expected),

  'termination-order': ({kind, pod, container, reason, behaviour, running, gracePeriodOverride, expected}) => {
    if (kind === 'grace-period') return differing({gracePeriodSeconds: killGracePeriod(pod, container, reason)}, expected);
    return differing(terminate(pod, behaviour, {running, gracePeriodOverride}), expected);
  },

  'validation-valid': ({manifest}) => validationErrors(manifest, []),
  'validation-invalid': ({manifest, expected}) => validationErrors(manifest, expected),
};

/** Of a step, given as a number or as an object: when it is. */
const timeOf = (step) => (typeof step === 'number' ? step : (step.at ?? step.tick ?? step.atSeconds ?? step.tickSeconds));

const kindsOfBackOff = {
  'crash-loop': ({runSeconds, expected, ...settings}) => {
    const got = backOffs.crashLoop(settings, runSeconds);
    const alike = ({message, ...times}, index) => {
      const {message: start, ...wanted} = expected[index];
      return isDeepStrictEqual(times, wanted) && (start === undefined ? message === undefined : message?.startsWith(start));
    };
    return got.length === expected.length && got.every(alike) ? undefined : {got};
  },

  sequence: ({nextCalledEverySeconds, expected, ...settings}) => {
    let backOff;
    const got = expected.map((_, index) => {
      const now = (index + 1) * nextCalledEverySeconds;
      const seconds = backOff?.seconds ?? 0;
      backOff = backOffs.nextBackOff(backOff, now, now, settings);
      return seconds;
    });
    return differing(got, expected);
  },

  reset: ({events, checks, expected, ...settings}) => {
    const failuresUntil = (at) => events.map(timeOf).filter((time) => time <= at);
    const backOffAt = (at) =>
      failuresUntil(at).reduce((backOff, time) => backOffs.nextBackOff(backOff, time, time, settings), undefined);
    const got = checks.map(({at, eventAt}) => backOffs.isInBackOff(backOffAt(at), eventAt, at, settings));
    const wanted = Array.isArray(expected) ? expected : (expected?.inBackOff ?? checks);
    return differing(got, wanted.map(saysInBackOff));
  },

  'in-backoff-since-update': ({ticks, expected, ...settings}) => {
    let backOff;
    const got = expected.map((step, index) => {
      const now = timeOf(ticks?.[index] ?? step);
      const inBackOff = backOffs.isInBackOffSinceUpdate(backOff, now, settings);
      if (!inBackOff) backOff = backOffs.nextBackOff(backOff, now, now, settings);
      return inBackOff ? {inBackOff, backoffSeconds: backOff.seconds} : {inBackOff};
    });
    const wanted = expected.map((step) => {
      const inBackOff = saysInBackOff(step);
      return inBackOff ? {inBackOff, backoffSeconds: step.backoffSeconds} : {inBackOff};
    });
    return differing(got, wanted);
  },

  'restart-decision': ({pod, container, state, deleted, expected}) =>
    differing({restart: backOffs.shouldRestart(pod, container, state, deleted)}, expected),
};

/** What a check expects, given as a boolean or as an object that has one. */
function saysInBackOff(check) {
  return typeof check === 'boolean' ? check : (check.inBackOff ?? check.inBackoff ?? check.expected);
}

function differing(got, expected) {
  return isDeepStrictEqual(got, expected) ? undefined : {got, expected};
}

/** A path is compared by its steps: `limits.memory` and `limits[memory]` are one. */
function plainPath(path) {
  return path.replaceAll(/\[['"]?([^\]'"]*)['"]?\]/g, '.$1').replaceAll(/^\./g, '');
}

/** As on a cluster, where the ServiceAccount admission plugin runs before validation. */
function validationErrors(manifest, expected) {
  const admitted = {...manifest, spec: {...manifest.spec}};
  admitted.spec.serviceAccountName ||= 'default';
  const print = (errors) => [...new Set(errors.map(({type, field}) => `${type} ${field}`))].sort();
  const got = print(validatePod(withDefaults(admitted)));
  return isDeepStrictEqual(got, print(expected)) ? undefined : {got, expected: print(expected)};
}

/** Every leaf that is in `after` and was not the same in `before`, by path; an empty object counts as a leaf. */
function changes(before, after, path = '') {
  if (isDeepStrictEqual(before, after)) return {};
  const isObject = typeof after === 'object' && after !== null;
  if (!isObject || (Object.keys(after).length === 0 && !before)) return {[path]: after};
  const found = {};
  for (const [key, value] of Object.entries(after)) {
    const named = /^[\w-]+$/.test(key) ? `${path ? `${path}.` : ''}${key}` : `${path}['${key}']`;
    const inner = Array.isArray(after) ? `${path}[${key}]` : named;
    Object.assign(found, changes(before?.[key], value, inner));
  }
  return found;
}

function sameValue(a, b) {
  if (isDeepStrictEqual(a, b)) return true;
  const scalar = (value) => ['string', 'number'].includes(typeof value) && value !== '';
  return scalar(a) && scalar(b) && sameQuantity(a, b);
}

function sameQuantity(a, b) {
  try {
    return compareQuantities(parseQuantity(a), parseQuantity(b)) === 0;
  } catch {
    return false;
  }
}

function sameQuantities(got = {}, expected = {}) {
  const names = Object.keys(expected);
  return (
    names.length === Object.keys(got).length && names.every((name) => name in got && sameQuantity(got[name], expected[name]))
  );
}

function run(runner, testCase) {
  try {
    return runner(testCase);
  } catch (error) {
    return {thrown: error instanceof Error ? error.message : String(error)};
  }
}

/** What is kept of a table; nothing where its format is not known. */
function runTable(file, {format, cases, kubernetes, upstream = []}) {
  const runner = runners[format];
  if (!runner) {
    console.log(`${file}: no runner for the format ${JSON.stringify(format)}`);
    process.exitCode = 1;
    return [];
  }
  const failures = cases.flatMap((testCase) => {
    const why = run(runner, testCase);
    return why ? [{name: testCase.name, why}] : [];
  });
  const held = cases.length - failures.length;
  console.log(`${file}: ${held}/${cases.length}`);
  for (const {name, why} of failures) console.log(`  ${name}${values.why ? ` ${JSON.stringify(why)}` : ''}`);
  return [{format, held, cases: cases.length, kubernetes, upstream: upstream.map(({path}) => path)}];
}

const options = {why: {type: 'boolean'}, record: {type: 'boolean'}};
const {values, positionals} = parseArgs({options, allowPositionals: true});
const [directory] = positionals;
if (!directory) {
  console.error('usage: npm run conformance -- DIR [--why] [--record]');
  process.exit(2);
}
const files = readdirSync(directory).filter((name) => name.endsWith('.json'));
const contents = files.sort().map((file) => [file, JSON.parse(readFileSync(join(directory, file), 'utf8'))]);
// What has no format is no truth table: the queries that search is graded by lie in the same folder.
const tables = contents.filter(([, {format}]) => format !== undefined).flatMap(([file, table]) => runTable(file, table));
if (values.record) {
  const date = new Date().toISOString().slice(0, 10);
  const target = join(import.meta.dirname, '../src/book/conformance.json');
  writeFileSync(target, `${JSON.stringify({date, tables}, null, 2)}\n`);
}
