import type {Family, Sense, WordOf} from '../../lifecycle/decode/senses';

/** The laboratories, by their ids, and the chapters that they stand in. */
const chapterOfLab = {
  'lifecycle-lab': 'lifecycle',
  'restart-lab': 'lifecycle',
  'termination-lab': 'termination',
} as const;

export type LabId = keyof typeof chapterOfLab;

/** A laboratory and what it is set to, as its address says it; the moment is the last part. */
export type LabState = {lab: LabId; state: string};

const lifecycle = (state: string): LabState => ({lab: 'lifecycle-lab', state});
const restart = (state: string): LabState => ({lab: 'restart-lab', state});
const termination = (state: string): LabState => ({lab: 'termination-lab', state});

/**
 * For each word a laboratory in the very state that it tells of, where there is one. A test runs every one of them, and finds the word
 * there.
 */
export const labs: {[F in Family]: Partial<Record<WordOf<F>, LabState>>} = {
  printed: {Terminating: termination('t.5'), SchedulingGated: lifecycle('s.gate_t.10')},
  phase: {
    Pending: lifecycle('s.pull_t.30'),
    Running: lifecycle('s.start_t.20'),
    Succeeded: lifecycle('s.again_t.20'),
    Failed: lifecycle('s.deadline_t.40'),
  },
  waiting: {
    ContainerCreating: lifecycle('s.start_t.1'),
    PodInitializing: lifecycle('s.order_t.10'),
    CrashLoopBackOff: restart('t.20'),
    ImagePullBackOff: lifecycle('s.pull_t.30'),
    RestartingAllContainers: lifecycle('s.all_t.19'),
  },
  terminated: {
    Completed: lifecycle('s.again_t.20'),
    Error: restart('policy.Never_t.4'),
    OOMKilled: lifecycle('s.memory_t.20'),
  },
  podReason: {DeadlineExceeded: lifecycle('s.deadline_t.40')},
  state: {Waiting: restart('t.20'), Running: lifecycle('s.start_t.20'), Terminated: restart('policy.Never_t.4')},
  condition: {
    PodScheduled: lifecycle('s.gate_t.10'),
    PodReadyToStartContainers: lifecycle('s.start_t.2'),
    Initialized: lifecycle('s.order_t.8'),
    ContainersReady: lifecycle('s.readiness_t.40'),
    Ready: lifecycle('s.readiness_t.40'),
    AllContainersRestarting: lifecycle('s.all_t.17'),
  },
  conditionReason: {
    SchedulingGated: lifecycle('s.gate_t.10'),
    ContainersNotInitialized: lifecycle('s.order_t.8'),
    ContainersNotReady: lifecycle('s.readiness_t.40'),
    PodCompleted: lifecycle('s.again_t.20'),
    PodFailed: lifecycle('s.deadline_t.40'),
    RestartAllContainersStarted: lifecycle('s.all_t.17'),
  },
  event: {
    Scheduled: lifecycle('s.start_t.20'),
    Pulling: lifecycle('s.start_t.20'),
    Pulled: lifecycle('s.start_t.20'),
    Created: lifecycle('s.start_t.20'),
    Started: lifecycle('s.start_t.20'),
    Killing: termination('t.5'),
    Failed: lifecycle('s.pull_t.30'),
    BackOff: restart('t.20'),
    Unhealthy: lifecycle('s.liveness_t.40'),
    DeadlineExceeded: lifecycle('s.deadline_t.40'),
  },
};

/** The same for what is no word: how far the init containers are, and how a process ended. */
export const labOfProgress = lifecycle('s.order_t.5');

export const labsOfCode: Partial<Record<number, LabState>> = {
  137: termination('t.31'),
  143: termination('app.none_shared.yes_legacy.no_t.11'),
};

/** The same for a word behind `Init:`. */
export const labsOfInit: Partial<Record<WordOf<'waiting' | 'terminated'>, LabState>> = {
  CrashLoopBackOff: lifecycle('s.order_do.2.5-exit-1.trim*4-exit-1.trim_t.6'),
  ImagePullBackOff: lifecycle('s.order_do.1.5-pull.trim_t.6'),
};

/** Where a laboratory stands in that state, without the language. */
export type LabPath = `/pods/${string}?${string}#figure-${LabId}`;

export const pathOfLab = ({lab, state}: LabState): LabPath => `/pods/${chapterOfLab[lab]}?${lab}=${state}#figure-${lab}`;

/** The laboratory in which the word can be seen. */
export function labOf({family, word}: Sense): LabPath | undefined {
  const found = (labs[family] as Record<string, LabState | undefined>)[word];
  return found && pathOfLab(found);
}
