import {nearestWord} from '../../pod/nearestWord';
import {type Family, type Sense, senseOf, wordsAmong} from './senses';

/** What one word is. `unknown`: none of ours, with the word of ours that it is nearest to, if one is near. */
export type Meaning =
  | {is: 'sense'; sense: Sense}
  /** `Init:1/3`: so many init containers have been passed, of so many. */
  | {is: 'progress'; passed: number; all: number}
  | {is: 'signal'; signal: number}
  | {is: 'exit-code'; code: number}
  /** `OutOfcpu`: the node that was chosen had no room left. */
  | {is: 'out-of'; resource: string}
  | {is: 'unknown'; nearest?: Sense};

/** A word of the column STATUS: `init` if it was said of an init container or a sidecar. */
export type StatusMeaning = {meaning: Meaning; init: boolean};

/** The families that the column STATUS takes its words from, the last that was written first. */
export const familiesOfStatus: readonly Family[] = ['printed', 'waiting', 'terminated', 'podReason', 'phase'];

/** The rules by which the column STATUS gets its word, in the order in which the printer goes through them. */
export const printingRules = ['phase', 'pod-reason', 'gated', 'init', 'apps', 'completed', 'deletion'] as const;

export type PrintingRule = (typeof printingRules)[number];

const longestNumber = 9;

/** A number as programs print it, short enough to be one; undefined if it is none. */
export function countOf(text: string | undefined): number | undefined {
  return text !== undefined && text.length <= longestNumber && /^\d+$/.test(text) ? Number(text) : undefined;
}

/** Two numbers around a stroke: `1/2`. */
export function fractionOf(text: string): [number, number] | undefined {
  const [first, second, ...others] = text.split('/');
  const [above, below] = [countOf(first), countOf(second)];
  return above === undefined || below === undefined || others.length > 0 ? undefined : [above, below];
}

/** The sense that a word most likely meant. */
export function nearestSense(word: string, among?: readonly Family[]): Sense | undefined {
  const nearest = nearestWord(word, wordsAmong(among ?? familiesOfStatus));
  return nearest === undefined ? undefined : senseOf(nearest, among ?? familiesOfStatus);
}

function afterColon(text: string, head: string): number | undefined {
  return text.startsWith(head) ? countOf(text.slice(head.length)) : undefined;
}

/** A reason, or what is printed where there is none: `Error`, `Signal:9`, `ExitCode:3`. */
export function readReason(text: string, among: readonly Family[] = familiesOfStatus): Meaning {
  const sense = senseOf(text, among);
  if (sense) return {is: 'sense', sense};
  const signal = afterColon(text, 'Signal:');
  if (signal !== undefined) return {is: 'signal', signal};
  const code = afterColon(text, 'ExitCode:');
  if (code !== undefined) return {is: 'exit-code', code};
  const resource = /^OutOf([A-Za-z0-9./_-]{1,200})$/.exec(text)?.[1];
  if (resource && among.includes('podReason')) return {is: 'out-of', resource};
  const nearest = nearestSense(text, among);
  return {is: 'unknown', ...(nearest && {nearest})};
}

/**
 * What the word in the column STATUS is. A word that nobody knows may be the reason of a runtime or of another version, which the
 * printer passes on as it is.
 *
 * kubernetes/kubernetes pkg/printers/internalversion/printers.go printPod
 */
export function readStatusWord(text: string): StatusMeaning {
  if (!text.startsWith('Init:')) return {meaning: readReason(text), init: false};
  const rest = text.slice('Init:'.length);
  const fraction = fractionOf(rest);
  if (fraction) return {meaning: {is: 'progress', passed: fraction[0], all: fraction[1]}, init: true};
  return {meaning: readReason(rest, ['waiting', 'terminated']), init: true};
}

/** Which rules of printing can have put the word into the column STATUS; for one that nobody knows, those that pass on a reason. */
export function rulesBehind({meaning, init}: StatusMeaning): PrintingRule[] {
  if (init) return ['init'];
  if (meaning.is === 'out-of') return ['pod-reason'];
  if (meaning.is === 'signal' || meaning.is === 'exit-code') return ['apps'];
  if (meaning.is !== 'sense') return ['pod-reason', 'apps'];
  const {family, word} = meaning.sense;
  if (family === 'phase') return word === 'Running' ? ['phase', 'completed'] : ['phase'];
  if (family === 'podReason') return ['pod-reason'];
  if (word === 'Terminating' || word === 'Unknown') return ['deletion'];
  if (word === 'NotReady') return ['completed'];
  return word === 'SchedulingGated' ? ['gated'] : ['apps'];
}
