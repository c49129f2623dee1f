import type {ContainerRun} from './containerRun';

type Hook = 'postStart' | 'preStop';

/** How long a hook takes, in seconds: a `sleep` its own time, another what the scenario says, else a second. */
export function hookLasts({spec, behaviour}: ContainerRun, hook: Hook): number {
  return behaviour[hook]?.seconds ?? spec.lifecycle?.[hook]?.sleep?.seconds ?? 1;
}

/** A command in the container ends with it; a sleep is the kubelet's own, and a request is answered or not. */
export function hookOutlives({spec}: ContainerRun, hook: Hook): boolean {
  return spec.lifecycle?.[hook]?.exec === undefined;
}
