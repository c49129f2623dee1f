import type {Watcher} from '../world';

export const watchOwner: Watcher = () => {};
