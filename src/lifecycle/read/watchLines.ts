import type {Happening} from '../happening';
import {seqAt} from '../seqAt';
import type {PodTracks, Timeline} from '../timeline';
import {countUntil} from './countUntil';
import {podAfter} from './podAt';
import {type Row, rowOf} from './rowAt';

/** A line that `kubectl get pods -w` has printed: of which Pod, after which entry, and when. */
export type WatchLine = {uid: string; seq: number; at: number; row: Row};

type Candidate = {pod: PodTracks; seq: number};

/** The entries after which the stored object of some Pod was another one, in order. */
type Writes = {candidates: readonly Candidate[]; seqs: readonly number[]};

const writes = new WeakMap<Timeline, Writes>();

function writesOf(pod: PodTracks): Candidate[] {
  const seqs = new Set([...pod.object.seqs, ...pod.containers.flatMap(({told}) => told.seqs)]);
  return [...seqs].map((seq) => ({pod, seq}));
}

/** Told beside a write of the kubelet's, which has statuses of containers, phase and conditions in one. */
const consequences: readonly Happening[] = ['phase-changed', 'ready', 'not-ready', 'initialized', 'started'];

/** Whether the write is whole after this entry, or what comes next in the same instant is part of it. */
function isWhole({entries}: Timeline, {seq}: Candidate): boolean {
  const [entry, next] = [entries[seq], entries[seq + 1]];
  return !next || next.at !== entry?.at || next.who !== 'kubelet' || !consequences.includes(next.what);
}

function writesIn(timeline: Timeline): Writes {
  const known = writes.get(timeline);
  if (known) return known;
  const candidates = timeline.pods
    .flatMap(writesOf)
    .filter((candidate) => isWhole(timeline, candidate))
    .sort((one, other) => one.seq - other.seq);
  const found = {candidates, seqs: candidates.map(({seq}) => seq)};
  writes.set(timeline, found);
  return found;
}

/** What was printed after each write, once it has been asked for. */
const printed = new WeakMap<Candidate, Row>();

function rowAfter(timeline: Timeline, candidate: Candidate): Row | undefined {
  const {pod, seq} = candidate;
  const known = printed.get(candidate);
  if (known) return known;
  const stored = podAfter(pod, seq);
  const row = stored && rowOf(stored, pod.createdAt, timeline.entries[seq]?.at ?? 0);
  if (row) printed.set(candidate, row);
  return row;
}

/** What must differ for a line to be worth printing: not the age, nor how long ago the last restart was. */
const looks = ({name, ready, status, restarts}: Row): string => `${name} ${ready} ${status} ${restarts.split(' ')[0]}`;

/**
 * The last lines that `kubectl get pods -w` has printed until a time, oldest first, each with the age it was printed with. kubectl prints
 * one for every change of an object; those that look like the one before of the same Pod are left out here, and at most `most` are
 * given. `seq`: only what was written until that entry, among those of the same instant.
 */
export function watchLines(timeline: Timeline, seconds: number, most = 12, seq = seqAt(timeline, seconds)): WatchLine[] {
  const {candidates, seqs} = writesIn(timeline);
  const lines: WatchLine[] = [];
  /** For each Pod the earliest row met so far, going back: it is a line if the one before looks otherwise. */
  const pending = new Map<string, WatchLine>();
  for (let index = countUntil(seqs, seq) - 1; index >= 0 && lines.length < most; index--) {
    const candidate = candidates[index];
    const row = candidate && rowAfter(timeline, candidate);
    if (!candidate || !row) continue;
    const {uid} = candidate.pod;
    const line = {uid, seq: candidate.seq, at: timeline.entries[candidate.seq]?.at ?? 0, row};
    const later = pending.get(uid);
    if (later && looks(later.row) !== looks(row)) lines.push(later);
    pending.set(uid, line);
  }
  if (lines.length < most) lines.push(...pending.values());
  return lines.sort((one, other) => one.seq - other.seq).slice(-most);
}
