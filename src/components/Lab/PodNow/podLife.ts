import type {ContainerView, PodMoment} from '../../../lifecycle/moment';
import type {ContainerState, ContainerStatus} from '../../../pod/pod';
import type {Phrases} from './words';

/**
 * What a container is shown as: its state, if anybody knows it, or that it has ended without a record; and the word for it. `isAhead`: the word
 * says also what there is on the node, and not in the record.
 */
export type Life = {
  stage: 'waiting' | 'running' | 'ended';
  state: ContainerState | 'ended' | undefined;
  word: string;
  isAhead?: boolean;
};

const isAtWork: readonly ContainerView['activity'][] = ['post-start', 'running', 'pre-stop', 'stopping'];

/** Those that are at work on the node, whatever anybody has written. */
export const atWork = ({containers}: PodMoment): ContainerView[] =>
  containers.filter(({activity}) => isAtWork.includes(activity));

/** Beside the state of a container that has been started: what it is at, if that is not simply running. */
function besides(view: ContainerView | undefined, {doing}: Phrases): string {
  const activity = view?.activity;
  return activity === 'pre-stop' || activity === 'stopping' || activity === 'exited' ? ` · ${doing[activity]}` : '';
}

/** The kubelet writes how containers end when it is done with the whole Pod: until then the record says that they run. */
function recorded(state: ContainerState | undefined, view: ContainerView | undefined, phrases: Phrases): Life {
  const {states} = phrases;
  const {running, terminated, waiting} = state ?? {};
  if (running) {
    const more = besides(view, phrases);
    return {stage: 'running', state, word: states.running + more, isAhead: more !== ''};
  }
  if (terminated) return {stage: 'ended', state, word: states.ended(terminated.exitCode, terminated.reason ?? '')};
  return {stage: 'waiting', state, word: waiting?.reason ?? states.waiting};
}

/** Without a record: whether it is still at work; what the last record says holds only if it had ended by then. */
function unrecorded(state: ContainerState | undefined, view: ContainerView | undefined, phrases: Phrases): Life {
  const {states} = phrases;
  if (view && isAtWork.includes(view.activity))
    return {stage: 'running', state: {running: {}}, word: states.runsOn + besides(view, phrases)};
  if (state?.terminated) return recorded(state, view, phrases);
  return view?.activity === 'exited'
    ? {stage: 'ended', state: 'ended', word: states.unrecorded}
    : {stage: 'waiting', state: undefined, word: states.absent};
}

/**
 * What each container is at: as the record has it, as long as there is one; after that, as it is on the node. Those that the status does not
 * name yet are missing.
 */
export function livesOf(moment: PodMoment, phrases: Phrases): Map<string, Life> {
  const {initContainerStatuses = [], containerStatuses = []} = moment.status;
  const lifeOf = ({name, state}: ContainerStatus): Life => {
    const view = moment.containers.find((one) => one.name === name);
    return moment.exists ? recorded(state, view, phrases) : unrecorded(state, view, phrases);
  };
  return new Map([...initContainerStatuses, ...containerStatuses].map((status) => [status.name, lifeOf(status)]));
}
