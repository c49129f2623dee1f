import type {Pod} from '../pod';
import {imageQuestions} from './images';
import {networkQuestions} from './network';
import {probeQuestions} from './probes';
import {resourceQuestions} from './resources';
import {securityQuestions} from './security';
import {stopQuestions} from './stopping';
import {volumeQuestions} from './volumes';
import {type WarningKind, warnings} from './warnings';
import {workloadQuestions} from './workload';

/** The workload whose template the Pod is. */
export type Owner = {kind: string; name: string};

/** What a question may look at: the Pod as it was written, the same as the API server stores it, and who makes it. */
export type Given = {written: Pod; pod: Pod; owner?: Owner | undefined};

/** What a manifest that the API server accepts may still make one ask. None of these is a rule. */
export type QuestionKind =
  | 'image-latest'
  | 'no-readiness-probe'
  | 'liveness-like-readiness'
  | 'slow-start-by-delay'
  | 'probe-timeout-over-period'
  | 'shell-in-the-way'
  | 'process-without-handler'
  | 'pre-stop-takes-all'
  | 'no-grace'
  | 'limit-becomes-request'
  | 'best-effort'
  | 'no-memory-limit'
  | 'privileged'
  | 'host-namespace'
  | 'host-path'
  | 'may-run-as-root'
  | 'secret-in-plain-sight'
  | 'volume-unused'
  | 'memory-volume-unbounded'
  | 'host-port'
  | 'host-network-dns'
  | 'no-labels'
  | 'job-waits-for-all'
  | 'ends-and-restarts'
  | 'bare-pod';

export type Question = {
  kind: QuestionKind;
  /** The path to look at. It is written down, or a field above it is. */
  field: string;
  /** The container or volume it is about; absent where the whole Pod is meant. */
  name?: string;
  /** What raised it, in the words of the manifest. */
  code?: string;
};

/** What the API server itself says of a Pod that it accepts, behind `Warning:`. */
export type Warning = {kind: WarningKind; field: string; line: string};

export type Advice = Question | Warning;
export type AdviceKind = Advice['kind'];

export const isWarning = (advice: Advice): advice is Warning => 'line' in advice;

export type Ask = (given: Given) => Question[];

const asks: Ask[] = [
  stopQuestions,
  probeQuestions,
  resourceQuestions,
  imageQuestions,
  securityQuestions,
  networkQuestions,
  volumeQuestions,
  workloadQuestions,
];

/**
 * The warnings of the API server, word for word, then what else a manifest makes one ask. A question is about one place; what
 * is asked of several places comes several times. `pod` is the defaulted Pod, `written` the one before.
 */
export function advice(written: Pod, pod: Pod, owner?: Owner): Advice[] {
  const given: Given = {written, pod, owner};
  return [...warnings(pod, owner, written), ...asks.flatMap((ask) => ask(given))];
}
