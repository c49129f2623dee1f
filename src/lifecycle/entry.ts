import type {Happening} from './happening';
import type {Rule} from './rule';

/** Who did it. `you` is whoever uses kubectl; `app` is the program in the container. */
export type Actor =
  | 'you'
  | 'kube-apiserver'
  | 'default-scheduler'
  | 'kubelet'
  | 'runtime'
  | 'kernel'
  | 'app'
  | 'endpointslice-controller'
  | 'traffic'
  | 'node-controller'
  | 'taint-eviction-controller'
  | 'pod-garbage-collector'
  | 'owner'
  | 'attach-detach-controller'
  | 'node';

/** A number or a word that the sentence about it needs, by name: `{graceLeft: 20, signal: 'SIGTERM'}`. Times are in seconds. */
export type Facts = Readonly<Record<string, number | string | boolean>>;

/** As `kubectl describe` lists it. `container` makes the field path. */
export type PodEvent = {type: 'Normal' | 'Warning'; reason: string; message: string; from: string};

/** One thing that happens: when, who, what, and the rule that made it so. */
export type Entry = {
  /** Its place among all entries: what happens at the same time is still one after the other. */
  seq: number;
  /** Seconds since the beginning. */
  at: number;
  who: Actor;
  what: Happening;
  why: Rule;
  /** The UID of the Pod it happened to; none: it happened to the node or the cluster. */
  pod?: string;
  container?: string;
  facts?: Facts;
  event?: PodEvent;
};
