import type {PodMoment} from '../../lifecycle/moment';
import type {ProbeType, Scenario} from '../../lifecycle/scenario';
import {containersInOrder} from '../../pod/containerRole';
import type {Container, Pod} from '../../pod/pod';
import type {Deed, DeedKind} from './deeds';

/** Something that can be done to a Pod, and whether it can at this moment. */
export type Offer = {kind: DeedKind; isPossible: boolean};

const probeTypes: readonly ProbeType[] = ['startup', 'liveness', 'readiness'];

const probeField = {startup: 'startupProbe', liveness: 'livenessProbe', readiness: 'readinessProbe'} as const;

/** Whether a probe would find failure now: by what the reader did last, or else by the scenario. */
function fails(probe: ProbeType, container: string, {scenario, deeds, at, moment}: Circumstances): boolean {
  const own = deeds.filter((deed) => deed.container === container && deed.kind.endsWith(probe) && deed.at <= at);
  const last = own.at(-1);
  if (last) return last.kind.startsWith('fail');
  const windows = scenario.containers?.[container]?.probes?.[probe] ?? [];
  const startedAt = moment?.containers.find(({name}) => name === container)?.since ?? 0;
  return windows.filter(({fromSeconds}) => startedAt + fromSeconds <= at).at(-1)?.outcome === 'failure';
}

type Circumstances = {scenario: Scenario; deeds: readonly Deed[]; at: number; moment: PodMoment | undefined};

/** What can be done to one container, always in the same order and number, so that nothing jumps while time goes by. */
export function offersFor(container: Container, circumstances: Circumstances): Offer[] {
  const {moment, scenario} = circumstances;
  const {name} = container;
  const activity = moment?.exists ? moment.containers.find((one) => one.name === name)?.activity : undefined;
  const runs = activity === 'running' || activity === 'post-start';
  const probes = probeTypes
    .filter((type) => container[probeField[type]] !== undefined)
    .map((type): Offer => ({kind: `${fails(type, name, circumstances) ? 'pass' : 'fail'}-${type}`, isPossible: runs}));
  const isPulled = scenario.containers?.[name]?.pull?.failures === 'always';
  const canPull = activity === 'absent' || activity === 'pulling';
  const hasRun = moment?.containers.some((one) => one.name === name && one.containerID !== undefined) ?? false;
  return [
    ...probes,
    {kind: 'exit-0', isPossible: runs},
    {kind: 'exit-1', isPossible: runs},
    {kind: 'memory', isPossible: runs},
    {kind: 'pull', isPossible: canPull && !hasRun && !isPulled},
  ];
}

/** What can be done to the Pod itself. */
export function offersForPod(pod: Pod, moment: PodMoment | undefined): Offer[] {
  const isThere = moment?.exists ?? false;
  const isShut = (moment?.pod.spec.schedulingGates ?? []).length > 0;
  return [
    ...((pod.spec.schedulingGates ?? []).length > 0 ? [{kind: 'ungate', isPossible: isThere && isShut} as const] : []),
    {kind: 'delete', isPossible: isThere && moment?.pod.metadata.deletionTimestamp === undefined},
  ];
}

/** The containers in the order of their start. */
export const containersOf = (pod: Pod): Container[] => containersInOrder(pod).map(({container}) => container);
