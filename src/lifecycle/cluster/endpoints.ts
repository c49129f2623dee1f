import type {Watcher} from '../world';

export const watchEndpoints: Watcher = () => {};
