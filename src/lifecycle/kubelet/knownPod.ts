import type {ContainerStatus, Pod} from '../../pod/pod';
import type {ContainerRecord} from '../records';
import type {PodWorker} from './podWorker';

/** The status of a container as the API has it, without times: enough for phase and conditions. */
function statusOf({name, image, state, last, restartCount, ready, started}: ContainerRecord): ContainerStatus {
  const ended = state.is === 'terminated' ? {terminated: {exitCode: state.exitCode, reason: state.reason}} : undefined;
  return {
    name,
    image,
    imageID: '',
    ready,
    started,
    restartCount,
    state: ended ?? (state.is === 'waiting' ? {waiting: state} : {running: {}}),
    ...(last ? {lastState: {terminated: {exitCode: last.exitCode, reason: last.reason}}} : {}),
  };
}

/** The Pod with the statuses of its containers as the kubelet knows them, whether or not the API server has heard of them. */
export function knownPod({live, inits, apps}: PodWorker): Pod {
  const {phase, conditions} = live.object;
  return {
    ...live.pod,
    status: {
      phase,
      conditions: conditions.map(({type, status}) => ({type, status})),
      initContainerStatuses: inits.map(({status}) => statusOf(status)),
      containerStatuses: apps.map(({status}) => statusOf(status)),
    },
  };
}
