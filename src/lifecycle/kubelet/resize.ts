import type {Container, Pod, ResourceRequirements} from '../../pod/pod';
import {qosClass} from '../../pod/qos';
import type {Happening} from '../happening';
import type {Rule} from '../rule';
import type {Action} from '../scenario';
import {behaves} from '../version';
import type {LivePod, World} from '../world';
import type {ContainerRun} from './containerRun';
import {normal, warning} from './events';
import {isRunning} from './killAll';
import type {PodWorker} from './podWorker';
import {publish} from './publish';
import {touch} from './sync';

type Resize = Extract<Action, {do: 'resize'}>;

/** What the node will say to the last resize of a container that was asked for. */
const answers = new WeakMap<LivePod, Map<string, Resize>>();

/**
 * Somebody asks for other resources of a container. The server refuses what would change the QoS class, and before 1.33 everything; else
 * the object says what is wanted, and the kubelet will say whether the node has room.
 *
 * kubernetes/kubernetes pkg/registry/core/pod/strategy.go, pkg/apis/core/validation/validation.go ValidatePodResize
 */
export function resize(world: World, pod: LivePod, action: Resize): void {
  const {container, resources} = action;
  if (!pod.object.exists || !pod.containers.has(container)) return;
  const facts = {resources: JSON.stringify(resources)};
  const refusal = refusalOf(world, pod, action);
  const about = {pod: pod.uid, container, facts};
  if (refusal) {
    const qos = qosClass(pod.pod);
    world.tell({who: 'kube-apiserver', what: 'resize-refused', why: refusal, ...about, facts: {...facts, qos}});
    return;
  }
  world.tell({who: 'you', what: 'resize-asked', why: 'resize-asks-the-kubelet', ...about});
  const wishes = answers.get(pod) ?? new Map<string, Resize>();
  answers.set(pod, wishes.set(container, action));
  const {changes} = pod.object;
  world.setObject(pod, {changes: {...changes, [container]: {...changes?.[container], resources}}});
  world.changed(pod, 'spec');
}

function refusalOf({scenario}: World, live: LivePod, {container, resources}: Resize): Rule | undefined {
  if (!behaves(scenario.version, 'InPlacePodVerticalScaling')) return 'resize-in-place-since-1-33';
  const wanted = {...live.object.changes, [container]: {resources}};
  return qosClass(withResources(live.pod, wanted)) === qosClass(live.pod) ? undefined : 'resize-keeps-the-qos';
}

function withResources(pod: Pod, wanted: Record<string, {resources?: ResourceRequirements}>): Pod {
  const change = (container: Container): Container => ({
    ...container,
    resources: wanted[container.name]?.resources ?? container.resources,
  });
  const {containers, initContainers} = pod.spec;
  const inits = initContainers ? {initContainers: initContainers.map(change)} : {};
  return {...pod, spec: {...pod.spec, containers: containers.map(change), ...inits}};
}

/** The kubelet sees that other resources are wanted than those it has granted. */
export function seeResources(worker: PodWorker): void {
  const {live} = worker;
  for (const run of worker.runs) {
    const {name} = run.live;
    const wanted = live.object.changes?.[name]?.resources;
    if (wanted === undefined || wanted === run.wanted) continue;
    run.wanted = wanted;
    worker.generation += 1;
    answerTo(worker, run, answers.get(live)?.get(name));
  }
}

function answerTo(worker: PodWorker, run: ContainerRun, asked: Resize | undefined): void {
  const {world} = worker;
  const {answer = 'fits', fitsAfterSeconds} = asked ?? {};
  if (answer === 'fits') {
    grant(worker, run);
    return;
  }
  const wanted = run.wanted;
  const reason = answer === 'deferred' ? 'Deferred' : 'Infeasible';
  const error = noRoom(run);
  worker.resizePending = {reason, message: error};
  const what = answer === 'deferred' ? 'resize-deferred' : 'resize-infeasible';
  const event = warning(`Resize${reason}`, `Pod resize ${reason}: ${described(worker, error)}`);
  tell(worker, run, what, answer === 'deferred' ? 'deferred-is-tried-again' : 'infeasible-is-not-tried-again', event);
  publish(worker, [run]);
  if (answer !== 'deferred' || fitsAfterSeconds === undefined) return;
  world.after(fitsAfterSeconds, () => {
    if (run.wanted === wanted && worker.stage === 'syncing') grant(worker, run);
  });
}

/** The node has room: what is wanted is granted, and put into force at once, or by a restart where the container asks for one. */
function grant(worker: PodWorker, run: ContainerRun): void {
  const before = run.spec.resources;
  run.spec = {...run.spec, ...(run.wanted ? {resources: run.wanted} : {})};
  run.allocated = run.wanted?.requests;
  worker.resizePending = undefined;
  worker.resizing.add(run);
  tell(worker, run, 'resize-started', 'resize-is-granted', normal('ResizeStarted', `Pod resize started: ${described(worker)}`));
  const changed = ['cpu', 'memory'].filter((name) => differs(before, run.wanted, name));
  const restarts = (run.spec.resizePolicy ?? []).some(
    ({resourceName, restartPolicy}) => restartPolicy === 'RestartContainer' && changed.includes(resourceName),
  );
  if (!restarts && isRunning(run)) run.resources = run.wanted;
  publish(worker, [run]);
  if (restarts && isRunning(run)) {
    const message = `Container ${run.live.name} resize requires restart`;
    run.kill = {reason: 'Unknown', message, why: 'resize-may-restart', restarts: true};
    touch(worker, run);
  } else if (isRunning(run)) completeResize(worker, run);
}

function differs(one: ResourceRequirements | undefined, other: ResourceRequirements | undefined, name: string): boolean {
  return one?.requests?.[name] !== other?.requests?.[name] || one?.limits?.[name] !== other?.limits?.[name];
}

/** What was granted is in force. */
export function completeResize(worker: PodWorker, run: ContainerRun): void {
  if (!worker.resizing.delete(run)) return;
  const event = normal('ResizeCompleted', `Pod resize completed: ${described(worker)}`);
  tell(worker, run, 'resize-completed', 'resize-is-in-force', event);
  publish(worker, [run]);
}

function tell({world, live}: PodWorker, run: ContainerRun, what: Happening, why: Rule, event: ReturnType<typeof normal>): void {
  const facts = {resources: JSON.stringify(run.wanted ?? {})};
  world.tell({who: 'kubelet', what, why, pod: live.uid, container: run.live.name, facts, event});
}

/** All containers with their resources, as the events of a resize list them. */
function described({runs, generation}: PodWorker, error?: string): string {
  const containers = runs
    .filter(({role}) => role !== 'init')
    .map(({live: {name}, wanted, spec}) => ({name, resources: wanted ?? spec.resources ?? {}}));
  return JSON.stringify({containers, generation, ...(error ? {error} : {})});
}

/** What the kubelet says when there is no room. How much the node has is not part of a scenario: a tenth too little is free. */
function noRoom({wanted}: ContainerRun): string {
  const requested = wanted?.requests?.cpu ?? wanted?.limits?.cpu;
  const [name, amount] = requested ? ['cpu', milli(requested)] : ['memory', 4_294_967_296];
  return `Node didn't have enough resource: ${name}, requested: ${amount}, used: ${amount}, capacity: ${Math.floor(amount * 1.9)}`;
}

function milli(cpu: string): number {
  return cpu.endsWith('m') ? Number.parseInt(cpu, 10) : Math.round(Number(cpu) * 1000);
}
