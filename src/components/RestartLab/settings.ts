import {type Attempt, attempts} from '../../lifecycle/attempts';
import {restartBackOff} from '../../lifecycle/backoff';
import type {Scenario} from '../../lifecycle/scenario';
import {behaves, type KubernetesVersion, kubernetesVersions, newestVersion} from '../../lifecycle/version';
import type {Container, Pod} from '../../pod/pod';
import {type Fields, readFields} from '../Lab/knobAddress';

/** What the container says itself: nothing; a policy of its own; a policy and a rule that goes before it. */
export const ownWords = ['nothing', 'on-failure', 'restart-on-42'] as const;
export type OwnWord = (typeof ownWords)[number];

export const policies = ['Always', 'OnFailure', 'Never'] as const;
export const exitCodes = [0, 1, 42, 137] as const;
/** How long a run can be. Ten minutes is where it matters, so there the steps are seconds. */
export const runLengths = [1, 2, 5, 10, 30, 60, 120, 300, 590, 600, 601, 660, 900, 1200] as const;
/** `crashLoopBackOff.maxContainerRestartPeriod` of the node. */
export const caps = [1, 5, 10, 30, 60, 120, 300] as const;

/** How many runs are looked at, and which of them can be a long one: after it there is room to see what follows. */
export const runCount = 11;
export const longRun = 8;

/** What a reader can set. Times are in seconds; `longSeconds` 0 means that the eighth run is like the others. */
export type Settings = {
  exitCode: (typeof exitCodes)[number];
  runSeconds: number;
  longSeconds: number;
  policy: (typeof policies)[number];
  own: OwnWord;
  capSeconds: number;
  version: KubernetesVersion;
};

export const fields: Fields<Settings> = {
  exitCode: {key: 'exit', allowed: exitCodes, usual: 1},
  policy: {key: 'policy', allowed: policies, usual: 'Always'},
  own: {key: 'own', allowed: ownWords, usual: 'nothing'},
  runSeconds: {key: 'run', allowed: runLengths, usual: 2},
  longSeconds: {key: 'eighth', allowed: [0, ...runLengths], usual: 0},
  capSeconds: {key: 'cap', allowed: caps, usual: 300},
  version: {key: 'v', allowed: kubernetesVersions, usual: newestVersion},
};

/** Without an address it stands in the wait after the third exit: one wait is over, the next is twice as long, and the rest is the question. */
export const usualMoment = 26;

/** As it is before a reader turns anything. */
export const usual: Settings = readFields('', fields);

const ownFields: Record<OwnWord, Partial<Container>> = {
  nothing: {},
  'on-failure': {restartPolicy: 'OnFailure'},
  'restart-on-42': {
    restartPolicy: 'Never',
    restartPolicyRules: [{action: 'Restart', exitCodes: {operator: 'In', values: [42]}}],
  },
};

/**
 * The Pod as a cluster of that release stores it, defaults written out so that the page need not load what fills them in (a test holds them to
 * it). Before 1.35 it drops what an ordinary container says of its own restarts.
 */
export function podOf({policy, own, version}: Settings): Pod {
  const says = behaves(version, 'ContainerRestartRules') ? ownFields[own] : {};
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {name: 'flaky', namespace: 'default'},
    spec: {
      restartPolicy: policy,
      terminationGracePeriodSeconds: 30,
      enableServiceLinks: true,
      dnsPolicy: 'ClusterFirst',
      schedulerName: 'default-scheduler',
      securityContext: {},
      containers: [
        {
          name: 'app',
          image: 'registry.example/app:1',
          imagePullPolicy: 'IfNotPresent',
          resources: {},
          terminationMessagePath: '/dev/termination-log',
          terminationMessagePolicy: 'File',
          ...says,
        },
      ],
    },
  };
}

/** The cap that holds: before 1.35 a node had no say in it. */
export function capOf({capSeconds, version}: Settings): number {
  return behaves(version, 'KubeletCrashLoopBackOffMax') ? capSeconds : 300;
}

function runsOf({runSeconds, longSeconds, exitCode}: Settings): {seconds: number; exitCode: number}[] {
  return Array.from({length: runCount}, (_, index) => ({
    seconds: index + 1 === longRun && longSeconds > 0 ? longSeconds : runSeconds,
    exitCode,
  }));
}

/** What comes of it, run by run. */
export function attemptsOf(settings: Settings): Attempt[] {
  return attempts(podOf(settings), 'app', restartBackOff(capOf(settings)), runsOf(settings));
}

/** When the last of the runs is over, and the wait after it. */
export function endOf(attempts: readonly Attempt[]): number {
  const last = attempts.at(-1);
  return last?.restart?.restartsAt ?? last?.finishedAt ?? 0;
}

/** The same for the simulator. The image is on the node and the sandbox takes no time, so that the first run begins at 0. */
export function scenarioOf(settings: Settings): Scenario {
  return {
    version: settings.version,
    untilSeconds: endOf(attemptsOf(settings)),
    containers: {
      app: {
        pull: {seconds: 0},
        runs: runsOf(settings).map(({seconds, exitCode}) => ({exitsAfterSeconds: seconds, exitCode})),
      },
    },
    cluster: {service: false},
    kubelet: {sandboxSeconds: 0, maxContainerRestartSeconds: capOf(settings)},
  };
}
