import type {Action} from '../scenario';
import type {LivePod, World} from '../world';

/** What is done to a Pod on its node. */
export function actOnNode(_world: World, _pod: LivePod, _action: Action): void {}
