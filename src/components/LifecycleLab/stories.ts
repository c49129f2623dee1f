import type {Scenario} from '../../lifecycle/scenario';

/** Where a run leads to, asked before it is shown: a column of `kubectl get pods` at a time, or the phase. */
export type Ask = {of: 'status' | 'restarts' | 'ready' | 'phase'; at: number; choices: readonly string[]};

/** A run that is ready to be looked at: a manifest, and all that is not in it. */
export type Story = {
  /** The file below static/manifests that the Pod comes from. */
  manifest: string;
  scenario: Scenario;
  ask: Ask;
  /** Where it stands before anybody moves it, in seconds: something can be seen by then, and the answer cannot. */
  opens: number;
  /** The story that it is best seen beside. */
  beside: StoryId;
};

export const storyIds = [
  'life',
  'start',
  'order',
  'pull',
  'liveness',
  'readiness',
  'slow',
  'bare',
  'memory',
  'deadline',
  'again',
  'all',
  'gate',
] as const;

export type StoryId = (typeof storyIds)[number];

/** nginx is told to stop with SIGQUIT, by its image, and then answers what it has begun. */
const nginx = {imageStopSignal: 'SIGQUIT', cleanupSeconds: 1};

export const stories: Record<StoryId, Story> = {
  life: {
    manifest: 'one-life.yaml',
    scenario: {
      untilSeconds: 40,
      containers: {
        soak: {runs: [{exitsAfterSeconds: 3}]},
        cook: {
          runs: [{exitsAfterSeconds: 20}],
          probes: {
            readiness: [
              {fromSeconds: 0, outcome: 'failure'},
              {fromSeconds: 6, outcome: 'success'},
            ],
          },
        },
      },
    },
    ask: {of: 'status', at: 30, choices: ['Running', 'NotReady', 'Succeeded', 'Completed']},
    opens: 7,
    beside: 'deadline',
  },
  start: {
    manifest: 'probes.yaml',
    scenario: {
      untilSeconds: 60,
      containers: {web: {pull: {seconds: 3}, runs: [{answersAfterSeconds: 3}], stop: nginx}},
    },
    ask: {of: 'status', at: 5, choices: ['Pending', 'ContainerCreating', 'Running']},
    opens: 3,
    beside: 'slow',
  },
  order: {
    manifest: 'startup-order.yaml',
    scenario: {
      untilSeconds: 40,
      containers: {
        trim: {runs: [{exitsAfterSeconds: 2}]},
        stove: {
          probes: {
            startup: [
              {fromSeconds: 0, outcome: 'failure'},
              {fromSeconds: 3, outcome: 'success'},
            ],
          },
        },
        boil: {runs: [{exitsAfterSeconds: 2}]},
        cook: {postStart: {seconds: 3}},
      },
    },
    ask: {of: 'status', at: 5, choices: ['Init:0/3', 'Init:1/3', 'Init:2/3', 'PodInitializing']},
    opens: 3,
    beside: 'start',
  },
  pull: {
    manifest: 'pull-fails.yaml',
    scenario: {
      untilSeconds: 100,
      containers: {
        web: {
          pull: {
            seconds: 2,
            failures: 'always',
            error:
              'failed to pull and unpack image "docker.io/library/ngnix:1.29": failed to resolve reference "docker.io/library/ngnix:1.29": pull access denied, repository does not exist or may require authorization',
          },
        },
      },
    },
    ask: {of: 'phase', at: 60, choices: ['Pending', 'Running', 'Failed']},
    opens: 10,
    beside: 'start',
  },
  liveness: {
    manifest: 'probes.yaml',
    scenario: {
      untilSeconds: 130,
      containers: {
        web: {
          pull: {seconds: 2},
          stop: nginx,
          probes: {
            liveness: [
              {fromSeconds: 0, outcome: 'success'},
              {fromSeconds: 15, outcome: 'failure'},
            ],
          },
        },
      },
    },
    ask: {of: 'restarts', at: 100, choices: ['0', '1', '2', '3']},
    opens: 20,
    beside: 'readiness',
  },
  readiness: {
    manifest: 'probes.yaml',
    scenario: {
      untilSeconds: 130,
      containers: {
        web: {
          pull: {seconds: 2},
          stop: nginx,
          probes: {
            readiness: [
              {fromSeconds: 0, outcome: 'success'},
              {fromSeconds: 15, outcome: 'failure'},
            ],
          },
        },
      },
    },
    ask: {of: 'restarts', at: 100, choices: ['0', '1', '2', '3']},
    opens: 20,
    beside: 'liveness',
  },
  slow: {
    manifest: 'slow-start.yaml',
    scenario: {untilSeconds: 100, containers: {app: {runs: [{answersAfterSeconds: 32}]}}},
    ask: {of: 'restarts', at: 60, choices: ['0', '1', '2', '3']},
    opens: 12,
    beside: 'bare',
  },
  bare: {
    manifest: 'slow-start-bare.yaml',
    scenario: {untilSeconds: 100, containers: {app: {runs: [{answersAfterSeconds: 32}]}}},
    ask: {of: 'restarts', at: 60, choices: ['0', '1', '2', '3']},
    opens: 12,
    beside: 'slow',
  },
  memory: {
    manifest: 'memory-limit.yaml',
    scenario: {untilSeconds: 90, containers: {app: {runs: [{exitsAfterSeconds: 8, outOfMemory: 'process-1'}]}}},
    ask: {of: 'status', at: 25, choices: ['OOMKilled', 'Error', 'CrashLoopBackOff', 'Failed']},
    opens: 8,
    beside: 'liveness',
  },
  deadline: {
    manifest: 'deadline.yaml',
    scenario: {untilSeconds: 60, containers: {work: {}}},
    ask: {of: 'phase', at: 45, choices: ['Running', 'Succeeded', 'Failed']},
    opens: 10,
    beside: 'again',
  },
  again: {
    manifest: 'try-again.yaml',
    scenario: {
      untilSeconds: 40,
      containers: {work: {runs: [{exitsAfterSeconds: 4, exitCode: 1}, {exitsAfterSeconds: 4}]}},
    },
    ask: {of: 'phase', at: 30, choices: ['Running', 'Succeeded', 'Failed']},
    opens: 4,
    beside: 'deadline',
  },
  all: {
    manifest: 'restart-all.yaml',
    scenario: {
      untilSeconds: 60,
      containers: {prepare: {runs: [{exitsAfterSeconds: 3}]}, train: {runs: [{exitsAfterSeconds: 12, exitCode: 88}]}},
    },
    ask: {of: 'restarts', at: 24, choices: ['0', '1', '2', '3']},
    opens: 12,
    beside: 'again',
  },
  gate: {
    manifest: 'scheduling-gate.yaml',
    scenario: {
      untilSeconds: 60,
      containers: {app: {pull: {seconds: 2}, stop: nginx}},
      actions: [{at: 20, do: 'remove-gate', name: 'edamame.example/approved'}],
    },
    ask: {of: 'status', at: 10, choices: ['Pending', 'SchedulingGated', 'ContainerCreating']},
    opens: 5,
    beside: 'start',
  },
};
