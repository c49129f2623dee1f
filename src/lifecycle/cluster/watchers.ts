import type {Watcher} from '../world';
import {watchDrains} from './drain';
import {watchEndpoints} from './endpoints';
import {watchTaints} from './eviction';
import {watchGates} from './gate';
import {watchOwner} from './owner';
import {watchGarbage} from './podGarbage';
import {watchSchedule} from './scheduler';
import {watchVolumes} from './volumes';

/** Those whose turn comes before the kubelet's: what it waits for. */
export const watchersBefore: readonly Watcher[] = [watchGates, watchSchedule, watchVolumes, watchTaints];

/** Those that look at what became of a Pod. */
export const watchersAfter: readonly Watcher[] = [watchEndpoints, watchGarbage, watchOwner, watchDrains];
