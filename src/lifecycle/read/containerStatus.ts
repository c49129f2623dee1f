import type {ContainerState, ContainerStatus} from '../../pod/pod';
import type {ContainerRecord, Ended, StateRecord} from '../records';
import {timestamp} from './timestamp';

function ended({exitCode, signal, reason, message, startedAt, finishedAt, containerID}: Ended): ContainerState {
  return {
    terminated: {
      exitCode,
      ...(signal === undefined ? {} : {signal}),
      reason,
      ...(message === undefined ? {} : {message}),
      // An end that nobody saw has neither times nor an instance.
      ...(containerID === '' ? {} : {startedAt: timestamp(startedAt), finishedAt: timestamp(finishedAt), containerID}),
    },
  };
}

function stateOf(state: StateRecord): ContainerState {
  if (state.is === 'running') return {running: {startedAt: timestamp(state.startedAt)}};
  if (state.is === 'terminated') return ended(state);
  const {reason, message} = state;
  return {waiting: {...(reason === undefined ? {} : {reason}), ...(message === undefined ? {} : {message})}};
}

/** Records are never changed, so that what is made of one holds for as long as there is a run that has it. */
const made = new WeakMap<ContainerRecord, ContainerStatus>();

/** What a container's entry in the status says, of what the kubelet last wrote. */
export function containerStatus(record: ContainerRecord): ContainerStatus {
  const known = made.get(record);
  if (known) return known;
  const {name, image, restartCount, ready, started, containerID, resources, allocatedResources, state, last} = record;
  const status: ContainerStatus = {
    name,
    ready,
    started,
    restartCount,
    image,
    imageID: '',
    ...(containerID === undefined ? {} : {containerID}),
    state: stateOf(state),
    lastState: last ? ended(last) : {},
    ...(resources ? {resources} : {}),
    ...(allocatedResources ? {allocatedResources} : {}),
  };
  made.set(record, status);
  return status;
}
