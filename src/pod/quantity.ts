/**
 * An amount of a resource, exactly. Every quantity is a whole number of billionths, for anything finer is rounded up to one:
 * "if you want some resources, you should get some". The format remembers how it was written, so that `1Gi` stays binary.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.go
 */
export type Quantity = {nanos: bigint; format: QuantityFormat};

export type QuantityFormat = 'DecimalSI' | 'BinarySI' | 'DecimalExponent';

/** Why a text is no quantity, in the API server's words. */
export class QuantityError extends Error {}

const billion = 10n ** 9n;

const decimalSuffixes: readonly (readonly [suffix: string, exponent: number])[] = [
  ['n', -9],
  ['u', -6],
  ['m', -3],
  ['', 0],
  ['k', 3],
  ['M', 6],
  ['G', 9],
  ['T', 12],
  ['P', 15],
  ['E', 18],
];

const binarySuffixes: readonly (readonly [suffix: string, exponent: number])[] = [
  ['Ki', 10],
  ['Mi', 20],
  ['Gi', 30],
  ['Ti', 40],
  ['Pi', 50],
  ['Ei', 60],
];

/** The largest amount a binary suffix may name; more than that is cut down to it. */
const binaryCap = (2n ** 63n - 1n) * billion;

/** No exponent and no row of digits is taken beyond this: enough for any amount, too little to hang on. */
const exponentCap = 1000;

/** A number ends where no digit follows: without the look-ahead a long row of digits would be tried in every division. */
const quantityPattern = /^([+-]?)([0-9]*)(?![0-9])(?:\.([0-9]*)(?![0-9]))?([eEinumkKMGTP]*[-+]?[0-9]*)$/;

const wrongFormat = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
const wrongSuffix = "unable to parse quantity's suffix";

type Suffix = {base: 2n | 10n; exponent: number; format: QuantityFormat};

function readSuffix(suffix: string): Suffix {
  const decimal = decimalSuffixes.find(([known]) => known === suffix);
  if (decimal) return {base: 10n, exponent: decimal[1], format: 'DecimalSI'};
  const binary = binarySuffixes.find(([known]) => known === suffix);
  if (binary) return {base: 2n, exponent: binary[1], format: 'BinarySI'};
  const power = /^[eE]([-+]?[0-9]+)$/.exec(suffix);
  if (!power) throw new QuantityError(wrongSuffix);
  const exponent = Math.max(-exponentCap, Math.min(exponentCap, Number(power[1])));
  return {base: 10n, exponent, format: 'DecimalExponent'};
}

/** `digits` × base^exponent ÷ 10^decimals in billionths, rounded away from zero. */
function scale(digits: bigint, decimals: number, {base, exponent}: Suffix): bigint {
  const up = base === 2n ? 2n ** BigInt(exponent) : 10n ** BigInt(Math.max(0, exponent));
  const down = 10n ** BigInt(decimals + Math.max(0, base === 10n ? -exponent : 0));
  const amount = digits * up * billion;
  return (amount + down - 1n) / down;
}

/**
 * Reads `100m`, `1.5Gi`, `1e3`, `0.5`. The number comes first and then, without a space, at most one suffix: n u m k M G T P E,
 * Ki Mi Gi Ti Pi Ei, or a decimal exponent. Case counts: `1m` is a thousandth, `1M` a million; `1K` and `1gi` are nothing.
 */
export function parseQuantity(text: string | number): Quantity {
  const [, sign, whole = '', fraction = '', suffix = ''] = quantityPattern.exec(String(text)) ?? [];
  if (sign === undefined || text === '') throw new QuantityError(wrongFormat);
  const power = readSuffix(suffix);
  const decimals = fraction.slice(0, exponentCap);
  const digits = whole.replace(/^0+/, '').slice(0, exponentCap) + decimals;
  const amount = scale(BigInt(digits || '0'), decimals.length, power);
  const capped = power.base === 2n && amount > binaryCap ? binaryCap : amount;
  const fractional = power.base === 2n && capped > 0n && capped < billion;
  return {nanos: sign === '-' ? -capped : capped, format: fractional ? 'DecimalSI' : power.format};
}

/** The quantity, or undefined where the text is none. For maps that were not validated yet. */
export function tryQuantity(text: string | number | undefined): Quantity | undefined {
  if (text === undefined) return undefined;
  try {
    return parseQuantity(text);
  } catch (error) {
    if (error instanceof QuantityError) return undefined;
    throw error;
  }
}

export const zero: Quantity = {nanos: 0n, format: 'DecimalSI'};

/** Negative, zero or positive, as `a` is smaller than, equal to or greater than `b`: by value, however they are written. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  if (a.nanos === b.nanos) return 0;
  return a.nanos < b.nanos ? -1 : 1;
}

/** The sum, in the format of the first, or of the second where the first is zero. */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  return {nanos: a.nanos + b.nanos, format: a.nanos === 0n ? b.format : a.format};
}

/** Rounded away from zero to whole thousandths, the finest amount the API server stores in a resource list. */
export function roundToMillis({nanos, format}: Quantity): Quantity {
  const size = nanos < 0n ? -nanos : nanos;
  const rounded = ((size + 999_999n) / 1_000_000n) * 1_000_000n;
  return {nanos: nanos < 0n ? -rounded : rounded, format};
}

/** The amount in whole units, rounded away from zero: bytes of memory, whole CPUs. */
export function wholeUnits({nanos}: Quantity): bigint {
  const size = nanos < 0n ? -nanos : nanos;
  const units = (size + billion - 1n) / billion;
  return nanos < 0n ? -units : units;
}

/** The amount in thousandths, rounded away from zero: the milli-CPUs that QoS and the scheduler count. */
export function milliUnits(quantity: Quantity): bigint {
  return roundToMillis(quantity).nanos / 1_000_000n;
}

export function isWhole({nanos}: Quantity): boolean {
  return nanos % billion === 0n;
}

function decimalText(nanos: bigint, exponentForm: boolean): string {
  let number = nanos;
  let exponent = -9;
  while (number % 1000n === 0n) {
    number /= 1000n;
    exponent += 3;
  }
  const suffix = decimalSuffixes.find(([, known]) => known === exponent)?.[0];
  if (exponentForm || suffix === undefined) return exponent === 0 ? `${number}` : `${number}e${exponent}`;
  return `${number}${suffix}`;
}

function binaryText(units: bigint): string {
  let number = units;
  let times = 0;
  while (number % 1024n === 0n && times < binarySuffixes.length) {
    number /= 1024n;
    times += 1;
  }
  return `${number}${times === 0 ? '' : binarySuffixes[times - 1]?.[0]}`;
}

/**
 * The canonical form, as the API server prints it: the largest suffix that leaves a whole number, so that `1000m` is `1`,
 * `1024Mi` is `1Gi` and `0.1` is `100m`. Binary amounts below 1024, or with a fraction, are printed as decimals.
 */
export function quantityText(quantity: Quantity): string {
  const {nanos, format} = quantity;
  if (nanos === 0n) return '0';
  const small = nanos > -1024n * billion && nanos < 1024n * billion;
  if (format === 'BinarySI' && !small && isWhole(quantity)) return binaryText(nanos / billion);
  return decimalText(nanos, format === 'DecimalExponent');
}
