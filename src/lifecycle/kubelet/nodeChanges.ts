import type {LiveNode, World} from '../world';

export function nodeWentOff(_world: World, _node: LiveNode): void {}
export function nodeCameBack(_world: World, _node: LiveNode): void {}
export function nodeRebooted(_world: World, _node: LiveNode): void {}
export function nodeDisconnected(_world: World, _node: LiveNode): void {}
export function nodeReconnected(_world: World, _node: LiveNode): void {}
