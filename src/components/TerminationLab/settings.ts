import type {Action, ContainerBehaviour, Scenario, StopBehaviour} from '../../lifecycle/scenario';
import {behaves, type KubernetesVersion, kubernetesVersions, newestVersion} from '../../lifecycle/version';
import type {Container, Pod} from '../../pod/pod';
import type {Fields} from '../Lab/knobAddress';

export const hookKinds = ['exec', 'sleep', 'http'] as const;
export const programs = ['handles', 'ignores', 'none', 'shell', 'shell-exec', 'shell-trap'] as const;
export const ways = ['delete', 'grace-5', 'now', 'grace-0', 'force', 'node-lost'] as const;
export const yesOrNo = ['no', 'yes'] as const;

/** What a reader can set. Times are in seconds. */
export type Settings = {
  grace: number;
  /** 0: there is no hook. */
  hookSeconds: number;
  hookKind: (typeof hookKinds)[number];
  program: (typeof programs)[number];
  cleanup: number;
  sharedProcesses: (typeof yesOrNo)[number];
  legacy: (typeof yesOrNo)[number];
  sidecars: number;
  way: (typeof ways)[number];
  delay: number;
  version: KubernetesVersion;
};

export const fields: Fields<Settings> = {
  grace: {key: 'grace', allowed: [0, 1, 2, 5, 10, 15, 20, 30, 45, 60], usual: 30},
  hookSeconds: {key: 'hook', allowed: [0, 1, 2, 5, 10, 15, 20, 25, 29, 30, 35, 45], usual: 10},
  hookKind: {key: 'kind', allowed: hookKinds, usual: 'exec'},
  program: {key: 'app', allowed: programs, usual: 'handles'},
  cleanup: {key: 'cleanup', allowed: [0, 1, 2, 5, 8, 12, 20, 25, 40], usual: 12},
  sharedProcesses: {key: 'shared', allowed: yesOrNo, usual: 'no'},
  legacy: {key: 'legacy', allowed: yesOrNo, usual: 'yes'},
  sidecars: {key: 'sidecars', allowed: [0, 1, 2], usual: 1},
  way: {key: 'by', allowed: ways, usual: 'delete'},
  delay: {key: 'delay', allowed: [0, 1, 2, 5, 10, 20], usual: 2},
  // Before sidecars were on by default, the log agent would be an init container that never ends, and the Pod would not start.
  version: {
    key: 'v',
    allowed: kubernetesVersions.filter((version) => behaves(version, 'SidecarContainers')),
    usual: newestVersion,
  },
};

/** The Pod has been running for five minutes when somebody deletes it; the reader's clock counts from there. */
export const zero = 300;

/** A run that ends by itself is shown to its end, another for so long. */
const longest = 140;

/** A `sleep` hook longer than the grace period is refused by the API server: then there is no Pod to look at. */
export const isRefused = ({hookKind, hookSeconds, grace}: Settings): boolean => hookKind === 'sleep' && hookSeconds > grace;

function hookOf({hookSeconds, hookKind}: Settings): Pick<Container, 'lifecycle'> {
  if (hookSeconds === 0) return {};
  if (hookKind === 'sleep') return {lifecycle: {preStop: {sleep: {seconds: hookSeconds}}}};
  if (hookKind === 'http') return {lifecycle: {preStop: {httpGet: {path: '/drain', port: 8080, scheme: 'HTTP'}}}};
  return {lifecycle: {preStop: {exec: {command: ['sleep', String(hookSeconds)]}}}};
}

/** The Pod of the manifest, with what the knobs say. */
export function podOf(base: Pod, settings: Settings): Pod {
  const {grace, sidecars, legacy, sharedProcesses} = settings;
  const {spec} = base;
  const [agent] = spec.initContainers ?? [];
  const inits = agent ? [agent, {...agent, name: 'proxy'}].slice(0, sidecars) : [];
  const apps = spec.containers
    .filter(({name}) => name !== 'legacy' || legacy === 'yes')
    .map(({lifecycle, ...container}) => (container.name === 'app' ? {...container, ...hookOf(settings)} : container));
  return {
    ...base,
    spec: {
      ...spec,
      terminationGracePeriodSeconds: grace,
      ...(sharedProcesses === 'yes' ? {shareProcessNamespace: true} : {}),
      initContainers: inits,
      containers: apps,
    },
  };
}

function stopOf({program, cleanup}: Settings): StopBehaviour {
  if (program === 'shell' || program === 'shell-exec' || program === 'shell-trap')
    return {form: program, cleanupSeconds: cleanup};
  return {program, cleanupSeconds: cleanup};
}

const deletions: Record<Settings['way'], readonly Action[]> = {
  delete: [{at: zero, do: 'delete'}],
  'grace-5': [{at: zero, do: 'delete', gracePeriodSeconds: 5}],
  now: [{at: zero, do: 'delete', gracePeriodSeconds: 1}],
  'grace-0': [{at: zero, do: 'delete', gracePeriodSeconds: 0}],
  force: [{at: zero, do: 'delete', force: true}],
  'node-lost': [
    {at: zero - 5, do: 'node-silent'},
    {at: zero, do: 'delete'},
  ],
};

export function scenarioOf(settings: Settings): Scenario {
  const sidecar: ContainerBehaviour = {stop: {cleanupSeconds: 1}};
  return {
    version: settings.version,
    untilSeconds: zero + longest,
    containers: {
      app: {stop: stopOf(settings), preStop: {seconds: settings.hookSeconds}},
      legacy: {stop: {program: 'ignores'}},
      'log-agent': sidecar,
      proxy: sidecar,
    },
    actions: deletions[settings.way],
    cluster: {endpointDelaySeconds: settings.delay},
  };
}
