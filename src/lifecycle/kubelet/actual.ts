import type {ActualRecord} from '../records';
import type {ContainerRun} from './containerRun';
import type {PodWorker} from './podWorker';

/** Notes what a container is really at from now on. What is not said of it does not hold any more. */
export function setActivity(
  {world}: PodWorker,
  {live, id}: ContainerRun,
  activity: ActualRecord['activity'],
  more?: Partial<Omit<ActualRecord, 'activity' | 'since'>>,
): void {
  // All fields at once, of which there are thousands in a crash loop.
  world.putActual(live, {
    activity,
    containerID: id,
    since: world.now,
    until: more?.until,
    answers: more?.answers ?? false,
    sawSignal: more?.sawSignal,
    killAt: more?.killAt,
  });
}
