import {toMilliseconds} from '../../lifecycle/agenda';
import type {Action, ProbeType, Scenario} from '../../lifecycle/scenario';
import {containersInOrder} from '../../pod/containerRole';
import type {Pod} from '../../pod/pod';

/** What a reader can do to the Pod by hand; what is done to a container names it. */
export const deedKinds = [
  'fail-startup',
  'fail-liveness',
  'fail-readiness',
  'pass-startup',
  'pass-liveness',
  'pass-readiness',
  'exit-0',
  'exit-1',
  'memory',
  'pull',
  'ungate',
  'delete',
] as const;

export type DeedKind = (typeof deedKinds)[number];

export type Deed = {at: number; kind: DeedKind; container?: string};

/** More than anybody does; an address of more is read up to here. */
const mostDeeds = 24;

const written = /^(\d{1,5}(?:\.\d{1,3})?)-([a-z]+(?:-[a-z0-9]+)?)(?:\.([a-z0-9-]+))?$/;

/** The deeds as the address has them, in the order in which they were done: `12-fail-liveness.web*20.5-delete`. */
export function readDeeds(text: string | undefined): Deed[] {
  return (text ?? '')
    .split('*')
    .slice(0, mostDeeds)
    .flatMap((one): Deed[] => {
      const [, at, name, container] = written.exec(one) ?? [];
      const kind = deedKinds.find((known) => known === name);
      return at === undefined || !kind ? [] : [{at: Number(at), kind, ...(container === undefined ? {} : {container})}];
    });
}

export function printDeeds(deeds: readonly Deed[]): string {
  return deeds.map(({at, kind, container}) => `${toMilliseconds(at)}-${kind}${container ? `.${container}` : ''}`).join('*');
}

/** Whether the deed can be meant: it names a container that is there, or no container where none is named. */
function fits({spec}: Pod, {kind, container}: Deed): boolean {
  if (kind === 'delete' || kind === 'ungate') return container === undefined;
  return containersInOrder({metadata: {}, spec}).some((one) => one.container.name === container);
}

const probeOf = (kind: DeedKind): ProbeType | undefined =>
  (['startup', 'liveness', 'readiness'] as const).find((probe) => kind.endsWith(probe));

function actionsOf(pod: Pod, {at, kind, container = ''}: Deed): Action[] {
  const probe = probeOf(kind);
  if (probe) return [{at, do: 'probe-finds', container, probe, outcome: kind.startsWith('fail') ? 'failure' : 'success'}];
  switch (kind) {
    case 'exit-0':
    case 'exit-1':
      return [{at, do: 'exit', container, exitCode: kind === 'exit-0' ? 0 : 1}];
    case 'memory':
      return [{at, do: 'out-of-memory', container, victim: 'process-1'}];
    case 'ungate':
      return (pod.spec.schedulingGates ?? []).map(({name}) => ({at, do: 'remove-gate', name}));
    case 'delete':
      return [{at, do: 'delete'}];
    default:
      return [];
  }
}

/**
 * The scenario in which all this is done too. A pull is broken for good: it can be done only while the image is not there yet, so that
 * nothing that has been seen to happen is undone. Who does something with a gate decides over it alone.
 */
export function withDeeds(pod: Pod, scenario: Scenario, deeds: readonly Deed[]): Scenario {
  const meant = deeds.filter((deed) => fits(pod, deed));
  if (meant.length === 0) return scenario;
  const decidesGate = meant.some(({kind}) => kind === 'ungate');
  const usual = (scenario.actions ?? []).filter((action) => !(decidesGate && action.do === 'remove-gate'));
  const containers = {...scenario.containers};
  for (const {kind, container} of meant) {
    if (kind !== 'pull' || container === undefined) continue;
    containers[container] = {...containers[container], pull: {seconds: 2, ...containers[container]?.pull, failures: 'always'}};
  }
  return {...scenario, containers, actions: [...usual, ...meant.flatMap((deed) => actionsOf(pod, deed))]};
}
