import type {LivePod, World} from '../world';

/** What runs for one object in the API goes on for another: a static Pod whose mirror is made anew. */
export function carryOn(_world: World, _from: LivePod, _to: LivePod): void {}
