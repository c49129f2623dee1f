import type {Scenario} from '../../lifecycle/scenario';
import type {Pod} from '../../pod/pod';
import type {Fields} from '../Lab/knobAddress';

export const programs = ['handles', 'ignores'] as const;
export const probes = ['yes', 'no'] as const;

/** What a reader can set. Times are in seconds. */
export type Settings = {
  /** preStop: sleep. 0: there is no hook. */
  hookSeconds: number;
  delay: number;
  program: (typeof programs)[number];
  cleanup: number;
  /** How long an answer takes. */
  answer: number;
  /** Requests a second. */
  rate: number;
  /** From the start of the process until it can answer. */
  startup: number;
  probe: (typeof probes)[number];
  replicas: number;
};

export const fields: Fields<Settings> = {
  hookSeconds: {key: 'hook', allowed: [0, 1, 2, 3, 5, 10, 15], usual: 0},
  delay: {key: 'delay', allowed: [0, 0.5, 1, 2, 3, 5, 10], usual: 3},
  cleanup: {key: 'cleanup', allowed: [0, 1, 2, 4, 8, 15], usual: 4},
  answer: {key: 'answer', allowed: [0.1, 0.5, 1, 3, 6], usual: 0.5},
  startup: {key: 'startup', allowed: [0, 1, 3, 5, 10], usual: 3},
  rate: {key: 'rate', allowed: [1, 2, 5, 10], usual: 5},
  replicas: {key: 'replicas', allowed: [1, 2, 3], usual: 3},
  program: {key: 'app', allowed: programs, usual: 'handles'},
  probe: {key: 'probe', allowed: probes, usual: 'yes'},
};

/** The old Pods have run for a minute when the template is changed; the reader's clock counts from there. */
export const zero = 60;

/** Without an address the run stands just before the first old Pod is told to stop: whether anything gets lost is the question. */
export const usualMoment = 3.5;

/** The Pod of the manifest's template, with what the knobs say. */
export function podOf(base: Pod, {hookSeconds, probe}: Settings): Pod {
  const containers = base.spec.containers.map(({readinessProbe, lifecycle, ...container}) => ({
    ...container,
    ...(probe === 'yes' && readinessProbe ? {readinessProbe} : {}),
    ...(hookSeconds > 0 ? {lifecycle: {preStop: {sleep: {seconds: hookSeconds}}}} : {}),
  }));
  return {...base, spec: {...base.spec, containers}};
}

export function scenarioOf({delay, program, cleanup, startup, replicas}: Settings): Scenario {
  return {
    owner: {kind: 'Deployment', replicas},
    containers: {
      web: {
        pull: {seconds: 0},
        runs: [{answersAfterSeconds: startup}],
        stop: {program, cleanupSeconds: cleanup},
      },
    },
    cluster: {endpointDelaySeconds: delay},
    actions: [{at: zero, do: 'roll-out'}],
  };
}
