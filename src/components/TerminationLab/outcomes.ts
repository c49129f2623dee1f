import type {Run} from '../Lab/run';
import {zero} from './settings';

/** What came of a run, thing by thing: what two runs are compared by. `undefined`: it has not come to that. */
export type Outcome = {container?: string; what: 'signal' | 'exit' | 'code' | 'removed' | 'unheard'; value: number | undefined};

export function outcomesOf({lanes, timeline, endpoints}: Run): Outcome[] {
  const containers = lanes.flatMap(({name, marks}): Outcome[] => {
    const signal = marks.find(({kind}) => kind === 'signal');
    const exit = marks.find((mark) => mark.kind === 'exited' && mark.at >= zero);
    return [
      {container: name, what: 'signal', value: signal && signal.at - zero},
      {container: name, what: 'exit', value: exit && exit.at - zero},
      {container: name, what: 'code', value: exit?.kind === 'exited' ? exit.exitCode : undefined},
    ];
  });
  const removed = timeline.entries.find(({what}) => what === 'object-removed');
  const unheard = endpoints
    .filter(({from, isStale}) => from >= zero && isStale)
    .reduce((sum, {from, to}) => sum + to - from, 0);
  return [...containers, {what: 'removed', value: removed && removed.at - zero}, {what: 'unheard', value: unheard}];
}

/** With what exit code a container ends, and when, counted from the deletion. */
export function endOf({lanes}: Run, container: string): {at: number; exitCode: number} | undefined {
  const exit = lanes.find(({name}) => name === container)?.marks.find((mark) => mark.kind === 'exited' && mark.at >= zero);
  return exit?.kind === 'exited' ? {at: exit.at - zero, exitCode: exit.exitCode} : undefined;
}
