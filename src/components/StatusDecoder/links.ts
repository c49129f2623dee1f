import type {Family, Sense, WordOf} from '../../lifecycle/decode/senses';

/** A section of the book, without the language. */
export type Section = `/pods/${string}#${string}`;

type Sections<F extends Family> = {usual: Section; but?: Partial<Record<WordOf<F>, Section>>};

const printed = '/pods/lifecycle#status-column';
const states = '/pods/lifecycle#container-states';
const conditions = '/pods/lifecycle#conditions';
const crashLoop = '/pods/lifecycle#crash-loop';
const pulling = '/pods/lifecycle#image-pull';
const gates = '/pods/lifecycle#scheduling-gate';
const deadline = '/pods/lifecycle#deadline';
const resize = '/pods/lifecycle#resize';
const exitCodes = '/pods/termination#exit-codes';
const terminating = '/pods/termination#status-is-not-phase';
const others = '/pods/termination#other-endings';
const eviction = '/pods/termination#eviction';
const nodeShutdown = '/pods/termination#node-shutdown';
const stopping = '/pods/termination#flow';
const lostNode = '/pods/durability#node-failure';
const hooks = '/pods/init-and-sidecars#post-start';
const initWords = '/pods/init-and-sidecars#status-words';
const runAgain = '/pods/init-and-sidecars#run-again';
const tour = '/pods/api-object#tour';

/** Where the book tells of a word: for each family, and for the words that have a place of their own. */
const sections: {[F in Family]: Sections<F>} = {
  printed: {usual: printed, but: {Terminating: terminating, SchedulingGated: gates}},
  phase: {usual: '/pods/lifecycle#phases'},
  waiting: {
    usual: states,
    but: {
      ...{
        PodInitializing: initWords,
        CrashLoopBackOff: crashLoop,
        PostStartHookError: hooks,
        RestartingAllContainers: runAgain,
      },
      ...{ErrImagePull: pulling, ImagePullBackOff: pulling, ErrImageNeverPull: pulling},
    },
  },
  terminated: {usual: exitCodes, but: {Completed: '/pods/lifecycle#exit-zero', ContainerStatusUnknown: states}},
  podReason: {
    usual: printed,
    but: {
      ...{Evicted: eviction, Preempting: others, DeadlineExceeded: deadline},
      ...{Terminated: nodeShutdown, NodeShutdown: nodeShutdown, NodeLost: lostNode},
    },
  },
  state: {usual: states},
  condition: {
    usual: conditions,
    but: {...{DisruptionTarget: others, Initialized: initWords, PodResizePending: resize, PodResizeInProgress: resize}},
  },
  conditionReason: {
    usual: conditions,
    but: {
      ...{SchedulingGated: gates, ContainersNotInitialized: initWords, Deferred: resize, Infeasible: resize},
      ...{PreemptionByScheduler: others, DeletionByTaintManager: lostNode, EvictionByEvictionAPI: eviction},
      ...{DeletionByPodGC: '/pods/termination#pod-gc', TerminationByKubelet: eviction, RestartAllContainersStarted: runAgain},
    },
  },
  event: {
    usual: tour,
    but: {
      ...{Preempted: others, Preempting: others, Evicted: eviction, DeadlineExceeded: deadline},
      ...{BackOff: crashLoop, Pulling: pulling, Pulled: pulling, Failed: states, InspectFailed: pulling},
      ...{ErrImageNeverPull: pulling, FailedToRetrieveImagePullSecret: pulling},
      ...{FailedPostStartHook: hooks, FailedPreStopHook: '/pods/termination#hooks'},
      ...{ExceededGracePeriod: stopping, Killing: stopping, SandboxChanged: runAgain},
      ...{NodeNotReady: lostNode, TaintManagerEviction: lostNode},
      ...{
        ResizeStarted: resize,
        ResizeCompleted: resize,
        ResizeDeferred: resize,
        ResizeInfeasible: resize,
        ResizeError: resize,
      },
    },
  },
};

export function sectionOf({family, word}: Sense): Section {
  const {usual, but} = sections[family] as {usual: Section; but?: Record<string, Section>};
  return but?.[word] ?? usual;
}

/** Where the book tells of what is no word: how far the init containers are, exit codes, columns, rules. */
export const placesOf = {
  progress: initWords,
  exitCode: exitCodes,
  outOf: printed,
  ready: printed,
  restarts: crashLoop,
  age: '/pods/what#identity',
  init: '/pods/init-and-sidecars#when-init-fails',
  rules: printed,
} as const satisfies Record<string, Section>;
