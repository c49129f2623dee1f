import type {ActualRecord} from '../records';
import type {ContainerRun} from './containerRun';
import type {PodWorker} from './podWorker';

/** Notes what a container is really at from now on. What is not said of it does not hold any more. */
export function setActivity(
  {world}: PodWorker,
  {live, id}: ContainerRun,
  activity: ActualRecord['activity'],
  more: Partial<Omit<ActualRecord, 'activity' | 'since'>> = {},
): void {
  const none: Partial<ActualRecord> = {until: undefined, killAt: undefined, sawSignal: undefined};
  world.setActual(live, {...none, activity, since: world.now, answers: false, ...(id ? {containerID: id} : {}), ...more});
}
