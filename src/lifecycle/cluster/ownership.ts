import type {OwnerKind} from '../scenario';
import type {LivePod} from '../world';
import {remembers} from './memory';

/** Whose a Pod is, and its place there. */
export type Belonging = {
  kind?: OwnerKind;
  /** The template it was made from: the first is 1, each roll-out makes the next. */
  revision: number;
  /** Of a StatefulSet's: its number. */
  ordinal?: number;
  /** Of a DaemonSet's, and of a static Pod: its node. */
  node?: string;
  /** Its owner sent it away and wants no other in its place. */
  isDismissed?: boolean;
  /** It was told already that its owner waits for it to go. */
  isAwaited?: boolean;
};

export const belonging = remembers<LivePod, Belonging>(() => ({revision: 1}));

/** Who made the Pod and would make another; undefined: nobody. */
export const ownerKind = (pod: LivePod): OwnerKind | undefined => belonging(pod).kind;
