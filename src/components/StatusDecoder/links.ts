import type {Family, Sense, WordOf} from '../../lifecycle/decode/senses';

/** A section of the book, without the language. */
export type Section = `/pods/${string}#${string}`;

type Sections<F extends Family> = {usual: Section; but?: Partial<Record<WordOf<F>, Section>>};

const printed = '/pods/api-object#printed';
const status = '/pods/api-object#status';
const phase = '/pods/termination#status-is-not-phase';
const images = '/pods/init-and-sidecars#post-start';
const crashLoop = '/pods/durability#crash-loop';
const eviction = '/pods/termination#eviction';
const deadline = '/pods/termination#other-endings';
const lostNode = '/pods/durability#node-failure';
const building = '/pods/uses#building-blocks';
const tour = '/pods/api-object#tour';
const nodeShutdown = '/pods/termination#node-shutdown';

/** Where the book tells of a word: for each family, and for the words that have a place of their own. */
const sections: {[F in Family]: Sections<F>} = {
  printed: {
    usual: printed,
    but: {
      Terminating: '/pods/termination#status-is-not-phase',
      NotReady: '/pods/init-and-sidecars#old-sidecars',
    },
  },
  phase: {usual: phase},
  waiting: {
    usual: tour,
    but: {
      PodInitializing: '/pods/init-and-sidecars#status-words',
      CrashLoopBackOff: crashLoop,
      PostStartHookError: images,
      RestartingAllContainers: building,
    },
  },
  terminated: {usual: '/pods/termination#exit-codes', but: {Completed: '/pods/termination#status-is-not-phase'}},
  podReason: {
    usual: printed,
    but: {
      Evicted: eviction,
      Preempting: deadline,
      DeadlineExceeded: deadline,
      Terminated: nodeShutdown,
      NodeShutdown: nodeShutdown,
      NodeLost: lostNode,
    },
  },
  state: {usual: status},
  condition: {usual: status, but: {DisruptionTarget: deadline, Initialized: '/pods/init-and-sidecars#status-words'}},
  conditionReason: {
    usual: status,
    but: {
      ContainersNotInitialized: '/pods/init-and-sidecars#status-words',
      PreemptionByScheduler: deadline,
      DeletionByTaintManager: lostNode,
      EvictionByEvictionAPI: eviction,
      DeletionByPodGC: '/pods/termination#pod-gc',
      TerminationByKubelet: eviction,
      RestartAllContainersStarted: building,
    },
  },
  event: {
    usual: tour,
    but: {
      Preempted: deadline,
      BackOff: crashLoop,
      FailedPostStartHook: images,
      FailedPreStopHook: '/pods/termination#hooks',
      ExceededGracePeriod: '/pods/termination#flow',
      Killing: '/pods/termination#flow',
      SandboxChanged: '/pods/init-and-sidecars#run-again',
      Evicted: eviction,
      Preempting: deadline,
      DeadlineExceeded: deadline,
      NodeNotReady: lostNode,
      TaintManagerEviction: lostNode,
    },
  },
};

export function sectionOf({family, word}: Sense): Section {
  const {usual, but} = sections[family] as {usual: Section; but?: Record<string, Section>};
  return but?.[word] ?? usual;
}

/** Where the book tells of what is no word: how far the init containers are, exit codes, columns, rules. */
export const placesOf = {
  progress: '/pods/init-and-sidecars#status-words',
  exitCode: '/pods/termination#exit-codes',
  outOf: printed,
  ready: printed,
  restarts: crashLoop,
  age: '/pods/what#identity',
  init: '/pods/init-and-sidecars#when-init-fails',
  rules: printed,
} as const satisfies Record<string, Section>;

/** A laboratory in the state of a word, without the language. */
export type Lab = `/pods/${string}?${string}#figure-${string}`;

/** The laboratory in which the word can be seen coming and going. */
const labs: {[F in Family]?: Partial<Record<WordOf<F>, Lab>>} = {};

export function labOf({family, word}: Sense): Lab | undefined {
  return (labs[family] as Record<string, Lab> | undefined)?.[word];
}
