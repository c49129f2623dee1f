import type {Action} from '../scenario';
import type {World} from '../world';

/** Does what the scenario has somebody do, to the Pod it is about or to what took its place. */
export function act(_world: World, _action: Action): void {}
