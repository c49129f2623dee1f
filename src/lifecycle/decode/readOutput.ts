import {readDuration} from './readDuration';
import {countOf, fractionOf, type Meaning, nearestSense, readReason, readStatusWord} from './readStatusWord';
import {type Family, families, senseOf} from './senses';

/** Where a word stood: a column of `kubectl get pods`, a line of `kubectl describe pod`, or anywhere in a text. */
export type Place =
  | 'STATUS'
  | 'describe-status'
  | 'pod-reason'
  | 'state'
  | 'last-state'
  | 'reason'
  | 'last-reason'
  | 'exit-code'
  | 'condition'
  | 'event'
  | 'anywhere';

/** A word that was found, once for each place and meaning, with the Pods it was said of. */
export type Finding = {place: Place; text: string; meaning: Meaning; init: boolean; value?: ConditionValue; pods: string[]};

export type ConditionValue = 'True' | 'False' | 'Unknown';

/** A line of `kubectl get pods`, taken apart. Times are in seconds, the least that they can have been. */
export type Row = {
  namespace?: string;
  name?: string;
  ready: {text: string; ready: number; all: number};
  status: string;
  restarts?: {text: string; count: number; agoSeconds?: number};
  age?: {text: string; seconds?: number};
};

/** What the columns of one row say together, which none says alone. */
export type Note =
  | 'app-may-run'
  | 'sidecars-run'
  | 'not-all-ready'
  | 'others-run'
  | 'still-ready'
  | 'ended-well'
  | 'retries'
  | 'steady';

export type Output = {
  rows: Row[];
  findings: Finding[];
  notes: {note: Note; pods: string[]}[];
  /** How much of a text too long was not read, in characters. */
  unread: number;
};

export const longestText = 20_000;
const longestLine = 1_000;
const mostRows = 200;
const mostFindings = 60;
const mostPods = 200;

/** The column that READY begins: a fraction, a word that is no number, and no more than a number after it. */
function startOfRow(tokens: readonly string[]): number {
  return tokens.findIndex((token, index) => {
    const [status, restarts] = [tokens[index + 1], tokens[index + 2]];
    const isWord = status !== undefined && !/^[\d(]/.test(status);
    return fractionOf(token) !== undefined && isWord && (restarts === undefined || countOf(restarts) !== undefined);
  });
}

/** A line of `kubectl get pods` with any columns before and after these five, with or without a head; undefined: another line. */
export function readRow(line: string): Row | undefined {
  const tokens = line.trim().split(/\s+/);
  const start = startOfRow(tokens);
  const [text = '', status = '', counted, ...rest] = start < 0 ? [] : tokens.slice(start);
  const fraction = fractionOf(text);
  if (!fraction) return undefined;
  const row: Row = {ready: {text, ready: fraction[0], all: fraction[1]}, status};
  if (start > 0) row.name = tokens[start - 1] as string;
  if (start > 1) row.namespace = tokens[start - 2] as string;
  const count = countOf(counted);
  if (count === undefined) return row;
  const [opening = '', closing = ''] = rest;
  const wasTold = opening.startsWith('(') && closing === 'ago)';
  const agoSeconds = wasTold ? readDuration(opening.slice(1)) : undefined;
  row.restarts = {
    text: wasTold ? `${counted} ${opening} ${closing}` : String(counted),
    count,
    ...(agoSeconds !== undefined && {agoSeconds}),
  };
  const age = rest[wasTold ? 2 : 0];
  const seconds = age === undefined ? undefined : readDuration(age);
  if (age !== undefined) row.age = {text: age, ...(seconds !== undefined && {seconds})};
  return row;
}

const progresses = ['ContainerCreating', 'PodInitializing'];

/** What READY, STATUS and RESTARTS of a row say together. */
export function noteOf({ready: {ready, all}, status, restarts}: Row): Note | undefined {
  const {meaning, init} = readStatusWord(status);
  if (init) {
    if (ready === 0) return undefined;
    return meaning.is === 'progress' ? 'sidecars-run' : 'app-may-run';
  }
  if (meaning.is !== 'sense') return undefined;
  const {family, word} = meaning.sense;
  if (word === 'Running') {
    if (ready < all) return 'not-all-ready';
    return restarts && restarts.count > 0 ? 'steady' : undefined;
  }
  if (word === 'Terminating') return ready > 0 ? 'still-ready' : undefined;
  if (word === 'Completed') return ready === 0 ? 'ended-well' : undefined;
  if (family === 'waiting' && !progresses.includes(word) && ready > 0) return 'others-run';
  return word === 'Error' && ready === 0 && restarts && restarts.count > 0 ? 'retries' : undefined;
}

/** Collects what is found, each meaning in each place once. */
class Findings {
  readonly found = new Map<string, Finding>();

  add(finding: Omit<Finding, 'pods'>, pod?: string): void {
    const key = [finding.place, finding.text, finding.value].join(' ');
    const known = this.found.get(key);
    if (known) {
      if (pod !== undefined && known.pods.length < mostPods && !known.pods.includes(pod)) known.pods.push(pod);
    } else if (this.found.size < mostFindings) this.found.set(key, {...finding, pods: pod === undefined ? [] : [pod]});
  }
}

/** What stands above the line that is read in `kubectl describe pod`: whose reason a reason is. */
type Above = {part: 'pod' | 'conditions' | 'events'; state?: 'waiting' | 'terminated'; isLast: boolean};

const keyed = /^([A-Z][A-Za-z ]{1,30}):(?:\s+(.*))?$/;
const stored = /^-?\s*"?(phase|reason|exitCode|signal)"?:\s*"?([A-Za-z0-9./_-]{1,200})"?,?$/;
const conditionValues: readonly string[] = ['True', 'False', 'Unknown'] satisfies ConditionValue[];

/** Reads a line of `kubectl describe pod`; true if it was one that means something. */
function readDescribed(line: string, above: Above, findings: Findings): boolean {
  const tokens = line.split(/\s+/);
  const [first = '', second = ''] = tokens;
  if ((first === 'Normal' || first === 'Warning') && second) {
    const sense = senseOf(second, ['event']);
    const nearest = nearestSense(second, ['event']);
    const meaning: Meaning = sense ? {is: 'sense', sense} : {is: 'unknown', ...(nearest && {nearest})};
    findings.add({place: 'event', text: second, meaning, init: false});
    return true;
  }
  const condition = senseOf(first, ['condition']);
  if (condition && conditionValues.includes(second)) {
    const value = second as ConditionValue;
    findings.add({place: 'condition', text: first, meaning: {is: 'sense', sense: condition}, init: false, value});
    return true;
  }
  const [, key = '', value = ''] = keyed.exec(line) ?? [];
  const [word = ''] = value.trim().split(/\s+/);
  return readKeyed(key, word, above, findings);
}

function readKeyed(key: string, word: string, above: Above, findings: Findings): boolean {
  const add = (place: Place, meaning: Meaning, text = word) => findings.add({place, text, meaning, init: false});
  switch (key) {
    case 'Conditions':
      above.part = 'conditions';
      return true;
    case 'Events':
      above.part = 'events';
      return true;
    case 'Status':
      if (word) add('describe-status', readReason(word, ['printed', 'phase']));
      return word !== '';
    case 'State':
    case 'Last State': {
      above.isLast = key === 'Last State';
      above.state = word === 'Waiting' ? 'waiting' : 'terminated';
      const sense = senseOf(word, ['state']);
      if (sense) add(above.isLast ? 'last-state' : 'state', {is: 'sense', sense});
      return sense !== undefined;
    }
    case 'Reason': {
      if (!word) return false;
      const among: readonly Family[] = above.state ? [above.state, 'waiting', 'terminated'] : ['podReason'];
      const place = above.state ? (above.isLast ? 'last-reason' : 'reason') : 'pod-reason';
      add(place, readReason(word, among));
      return true;
    }
    case 'Exit Code': {
      const code = countOf(word);
      if (code !== undefined) add('exit-code', {is: 'exit-code', code});
      return code !== undefined;
    }
    default:
      return false;
  }
}

/** Reads a line of the stored object, in YAML or JSON. */
function readStored(line: string, findings: Findings): boolean {
  const [, key, value = ''] = stored.exec(line) ?? [];
  const number = countOf(value);
  if (key === 'phase')
    findings.add({place: 'describe-status', text: value, meaning: readReason(value, ['phase']), init: false});
  else if (key === 'exitCode' && number !== undefined)
    findings.add({place: 'exit-code', text: value, meaning: {is: 'exit-code', code: number}, init: false});
  else if (key === 'signal' && number !== undefined)
    findings.add({place: 'exit-code', text: value, meaning: {is: 'signal', signal: number}, init: false});
  else if (key === 'reason')
    findings.add({
      place: 'reason',
      text: value,
      meaning: readReason(value, ['waiting', 'terminated', 'podReason', 'conditionReason']),
      init: false,
    });
  else return false;
  return true;
}

const heads = ['NAME', 'READY', 'STATUS', 'RESTARTS', 'AGE', 'NAMESPACE'];
const bare = (token: string): string => token.replace(/^["'`“‘(（[<,，。、；;]+|["'`”’)）\]>,，。、；;:：.?？!！]+$/g, '');

/** What may be the name of a line instead of a word said of a Pod: `Ready: True`, `Started: …`. */
const keys: readonly Family[] = ['state', 'condition', 'event'];

/** Words of ours in any other line. Of a text that is hardly more than a word, what is not ours is told as well. */
function readLoose(line: string, isBrief: boolean, findings: Findings): void {
  const tokens = line.split(/[\s，。、；（）“”]+/);
  for (const [index, token] of tokens.entries()) {
    const word = bare(token);
    const before = bare(tokens[index - 1] ?? '');
    const code = countOf(word);
    if (code !== undefined) {
      const isCode = /^(?:code|代码|码|exit|exited)$/i.test(before) || (isBrief && tokens.length === 1);
      if (isCode && code <= 255) findings.add({place: 'exit-code', text: word, meaning: {is: 'exit-code', code}, init: false});
    } else if (word && !heads.includes(word)) {
      const known = knownWord(word, /[:：]$/.test(token) ? families.filter((family) => !keys.includes(family)) : families);
      if (known) findings.add({place: 'anywhere', text: word, ...known});
      else if (isBrief && /^[A-Za-z][A-Za-z:_-]+$/.test(word))
        findings.add({place: 'anywhere', text: word, ...unknownWord(word)});
    }
  }
}

function knownWord(word: string, among: readonly Family[]): {meaning: Meaning; init: boolean} | undefined {
  const asStatus = readStatusWord(word);
  if (asStatus.meaning.is !== 'unknown') return asStatus;
  const sense = senseOf(word, among);
  return sense && {meaning: {is: 'sense', sense}, init: false};
}

function unknownWord(word: string): {meaning: Meaning; init: boolean} {
  const asStatus = readStatusWord(word);
  if (asStatus.init) return asStatus;
  const nearest = nearestSense(word, families);
  return {meaning: {is: 'unknown', ...(nearest && {nearest})}, init: false};
}

/** Whole lines, as far as a text is read at all. */
function beginningOf(text: string): string {
  if (text.length <= longestText) return text;
  const read = text.slice(0, longestText);
  const end = read.lastIndexOf('\n');
  return end > 0 ? read.slice(0, end + 1) : read;
}

/**
 * What a text says of Pods that was copied from a terminal: lines of `kubectl get pods` with any columns (`-A`, `-o wide`, `-w`), of
 * `kubectl describe pod`, of the stored object, or just words. Never throws. Of a very long text the beginning is read.
 */
export function readOutput(text: string): Output {
  const read = beginningOf(text);
  const lines = read.split(/\r?\n|\r/).map((line) => line.slice(0, longestLine).trim());
  const rows: Row[] = [];
  const findings = new Findings();
  const notes = new Map<Note, string[]>();
  const above: Above = {part: 'pod', isLast: false};
  const isBrief = lines.filter(Boolean).length === 1 && read.trim().split(/\s+/).length <= 3;
  for (const line of lines) {
    if (line === '') continue;
    const row = readRow(line);
    if (row) {
      if (rows.length < mostRows) rows.push(row);
      findings.add({place: 'STATUS', text: row.status, ...readStatusWord(row.status)}, row.name);
      const note = noteOf(row);
      if (note) notes.set(note, [...new Set([...(notes.get(note) ?? []), ...(row.name === undefined ? [] : [row.name])])]);
    } else if (!readDescribed(line, above, findings) && !readStored(line, findings)) readLoose(line, isBrief, findings);
  }
  return {
    rows,
    findings: [...findings.found.values()],
    notes: [...notes].map(([note, pods]) => ({note, pods})),
    unread: text.length - read.length,
  };
}
