import type {Watcher} from '../world';
import {watchDrains} from './drain';
import {watchEndpoints} from './endpoints';
import {watchTaints} from './eviction';
import {watchGates} from './gate';
import {watchOwner} from './owner';
import {watchGarbage} from './podGarbage';
import {watchSchedule} from './scheduler';
import {watchVolumes} from './volumes';

/** Several as one, in this order: the agenda has one appointment for a change instead of many. */
const together =
  (...watchers: readonly Watcher[]): Watcher =>
  (world, pod, change) => {
    for (const watch of watchers) watch(world, pod, change);
  };

/** Those whose turn comes before the kubelet's: what it waits for. */
export const watchBefore = together(watchGates, watchSchedule, watchVolumes, watchTaints);

/** Those that look at what became of a Pod. */
export const watchAfter = together(watchEndpoints, watchGarbage, watchOwner, watchDrains);
