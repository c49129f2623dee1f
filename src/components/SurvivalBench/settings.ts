import type {Action, OwnerKind, Scenario} from '../../lifecycle/scenario';
import {isAtLeast, type KubernetesVersion, kubernetesVersions, newestVersion} from '../../lifecycle/version';
import type {Pod, Volume} from '../../pod/pod';
import type {Fields} from '../Lab/knobAddress';
import {type BlowId, blowIds, blows} from './blows';

export const owners = ['none', 'Deployment', 'StatefulSet', 'DaemonSet', 'static', 'Job'] as const;
export type OwnerId = (typeof owners)[number];

/** Seconds after the blow; 0 is never. */
export const returns = [30, 120, 600, 0] as const;

/** What a reader can set. */
export type Settings = {
  blow: BlowId;
  owner: OwnerId;
  back: (typeof returns)[number];
  version: KubernetesVersion;
};

export const fields: Fields<Settings> = {
  blow: {key: 'blow', allowed: blowIds, usual: 'kill'},
  owner: {key: 'owner', allowed: owners, usual: 'Deployment'},
  back: {key: 'back', allowed: returns, usual: 600},
  version: {key: 'v', allowed: kubernetesVersions, usual: newestVersion},
};

/** When the blow falls: the Pod has long been running. The reader's clock counts from then on. */
export const zero = 60;

/** No run is looked at for longer. */
const longest = 1000;

const kinds: Record<OwnerId, OwnerKind | undefined> = {
  none: undefined,
  Deployment: 'Deployment',
  StatefulSet: 'StatefulSet',
  DaemonSet: 'DaemonSet',
  static: 'Node',
  Job: 'Job',
};

/**
 * What a Pod of that owner may mount. The Pods of a DaemonSet have one template and so would share one claim, which is for one node at a time.
 * A static Pod refers to nothing in the API.
 *
 * kubernetes/kubernetes pkg/api/pod/util.go HasAPIObjectReference
 */
function mayMount(owner: OwnerId, {persistentVolumeClaim, ephemeral, configMap}: Volume): boolean {
  if (owner === 'DaemonSet') return !persistentVolumeClaim;
  return owner !== 'static' || !(persistentVolumeClaim || ephemeral || configMap);
}

/** The Pod of the manifest, as a template of that owner would have it. A Job takes no Pods that always restart. */
export function podOf(base: Pod, {owner}: Settings): Pod {
  const {volumes = [], containers, ...spec} = base.spec;
  const mounted = volumes.filter((volume) => mayMount(owner, volume));
  const names = mounted.map(({name}) => name);
  return {
    ...base,
    spec: {
      ...spec,
      ...(owner === 'Job' ? {restartPolicy: 'OnFailure'} : {}),
      volumes: mounted,
      containers: containers.map(({volumeMounts, ...container}) => ({
        ...container,
        ...(volumeMounts ? {volumeMounts: volumeMounts.filter(({name}) => names.includes(name))} : {}),
      })),
    },
  };
}

export function scenarioOf({blow, owner, back, version}: Settings): Scenario {
  const {actions, returns: mayReturn} = blows[blow];
  const all: Action[] = actions.map((action) => ({...action, at: zero + action.at}));
  if (mayReturn && back > 0) all.push({at: zero + back, do: 'node-returns'});
  const kind = kinds[owner];
  return {
    version,
    untilSeconds: zero + longest,
    containers: {
      app: {pull: {seconds: 0}, stop: {cleanupSeconds: 5}},
      helper: {pull: {seconds: 0}},
    },
    actions: all,
    ...(kind ? {owner: {kind}} : {}),
    cluster: {service: false},
    // So that a child alone can be taken; otherwise the kernel takes all processes of the container together.
    ...(blow === 'child' ? {kubelet: {cgroup: 'v1', singleProcessOOMKill: true}} : {}),
  };
}

/** `RestartAllContainers` is a rule since 1.36; before, it is dropped and the container restarts alone. */
export const knowsBlow = ({blow, version}: Settings): boolean => blow !== 'restart-all' || isAtLeast(version, '1.36');
