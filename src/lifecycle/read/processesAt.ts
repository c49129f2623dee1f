import type {ProcessView} from '../moment';
import {isProcessOne} from '../process';
import type {ActualRecord} from '../records';
import type {StopBehaviour} from '../scenario';
import {seqAt} from '../seqAt';
import type {PodTracks, Timeline} from '../timeline';
import {valueAfter} from '../track';

type State = ProcessView['state'];
type Kind = ProcessView['what'];

/** What there is in a container, process 1 of it first. */
type Process = {what: Kind; state: State};

const hasProcess = ({activity}: ActualRecord): boolean =>
  activity === 'post-start' || activity === 'running' || activity === 'pre-stop' || activity === 'stopping';

/** How the program takes what it has been told, once the stop signal has been sent. */
function programState({activity, answers, sawSignal}: ActualRecord, stop: StopBehaviour, isFirst: boolean): State {
  if (activity !== 'stopping') return answers || activity === 'pre-stop' ? 'runs' : 'starts';
  if (!sawSignal) return 'runs';
  if (stop.program === 'none') return isFirst ? 'deaf' : 'finishes';
  return stop.program === 'ignores' ? 'runs' : 'finishes';
}

/** Shell, then program, then what the program or the kubelet has started beside it. */
function processesOf(actual: ActualRecord, stop: StopBehaviour, isFirst: boolean, others: readonly Kind[]): Process[] {
  const {form = 'exec'} = stop;
  const hasShell = form === 'shell' || form === 'shell-trap';
  const shell: Process = {
    what: 'shell',
    state: actual.activity === 'stopping' && form === 'shell' && isFirst ? 'deaf' : 'runs',
  };
  const program: Process = {what: 'program', state: programState(actual, stop, isFirst && !hasShell)};
  return [...(hasShell ? [shell] : []), program, ...others.map((what): Process => ({what, state: 'runs'}))];
}

/** Whether the scenario ever has the kernel kill a child in the container: then there is one to show. */
function hasChild({scenario}: Timeline, container: string): boolean {
  const dies = scenario.containers[container]?.runs?.some(({outOfMemory}) => outOfMemory === 'child') ?? false;
  return (
    dies ||
    scenario.actions.some(
      (action) => action.do === 'out-of-memory' && action.container === container && action.victim === 'child',
    )
  );
}

/** The child of this instance of the container has been killed. */
function isChildDead({entries}: Timeline, uid: string, container: string, seq: number): boolean {
  for (let index = seq; index >= 0; index--) {
    const entry = entries[index];
    if (entry?.pod !== uid || entry.container !== container) continue;
    if (entry.what === 'child-killed') return true;
    if (entry.what === 'container-started') return false;
  }
  return false;
}

/** A hook is a process of the container if it is a command; requests and sleeps are the kubelet's own. */
function runsHook({pod}: PodTracks, container: string, {activity}: ActualRecord): boolean {
  if (activity !== 'post-start' && activity !== 'pre-stop') return false;
  const all = [...(pod.spec.initContainers ?? []), ...pod.spec.containers];
  const hooks = all.find(({name}) => name === container)?.lifecycle;
  return (activity === 'post-start' ? hooks?.postStart : hooks?.preStop)?.exec !== undefined;
}

/** Numbers are handed out in order and not used again soon: each start of a container gets its own. */
const placesOfEach = 4;

/**
 * The processes of a Pod after an entry, as `ps` on its node would list them: pause, which is no container's (`container` is empty), and
 * those of each container that runs. Where the Pod's containers share a PID namespace pause is process 1 of all of them; else each
 * container counts from 1.
 */
export function processesAfter(timeline: Timeline, tracks: PodTracks, seq: number): ProcessView[] {
  const {pod, uid, containers} = tracks;
  if (valueAfter(tracks.sandbox, seq)?.is !== 'ready') return [];
  const isFirst = isProcessOne(pod);
  const pause: ProcessView = {container: '', pid: 1, what: 'pause', state: 'runs'};
  const found = containers.flatMap(({name, actual, told}, index): ProcessView[] => {
    const now = valueAfter(actual, seq);
    if (!now || !hasProcess(now)) return [];
    const others: Kind[] = [];
    if (hasChild(timeline, name) && !isChildDead(timeline, uid, name, seq)) others.push('child');
    if (runsHook(tracks, name, now)) others.push('hook');
    const instance = valueAfter(told, seq)?.restartCount ?? 0;
    const first = isFirst ? 1 : 2 + (instance * containers.length + index) * placesOfEach;
    const stop = timeline.scenario.containers[name]?.stop ?? {};
    return processesOf(now, stop, isFirst, others).map((one, place) => ({container: name, pid: first + place, ...one}));
  });
  return [pause, ...found];
}

/** The processes of a Pod at a time: of the one with that UID, or of the one the run is about. */
export function processesAt(timeline: Timeline, seconds: number, uid?: string): ProcessView[] {
  const tracks = uid === undefined ? timeline.pods[0] : timeline.pods.find((pod) => pod.uid === uid);
  return tracks ? processesAfter(timeline, tracks, seqAt(timeline, seconds)) : [];
}
