import {momentAt} from '../../lifecycle/read/momentAt';
import type {Timeline} from '../../lifecycle/timeline';
import type {Compared} from '../Lab/Compare';
import {secondsText} from '../Lab/seconds';
import type {Phrases} from './words';

/** When a Pod first becomes ready. */
const firstReady = ({entries}: Timeline): number | undefined =>
  entries.find(({what, container}) => what === 'ready' && container === undefined)?.at;

/** Both runs at one moment, thing by thing. A Pod whose object is gone has nothing to say. */
export function comparedRows(a: Timeline, b: Timeline, at: number, phrases: Phrases): Compared[] {
  const {compared, gone} = phrases;
  const seconds = secondsText(at);
  const sides = [a, b].map((timeline) => ({timeline, pod: momentAt(timeline, at).pods[0]}));
  type Side = (typeof sides)[number];
  const row = (label: string, textOf: (side: Side) => string): Compared => {
    const [ofA = '', ofB = ''] = sides.map(textOf);
    return {label, a: ofA, b: ofB};
  };
  const told = (textOf: (pod: NonNullable<Side['pod']>) => string) => (side: Side) =>
    side.pod?.exists ? textOf(side.pod) : gone;
  return [
    row(
      compared.status(seconds),
      told((pod) => pod.row.status),
    ),
    row(
      compared.ready(seconds),
      told((pod) => pod.row.ready),
    ),
    row(
      compared.restarts(seconds),
      told((pod) => pod.row.restarts.split(' ')[0] ?? ''),
    ),
    row(
      compared.phase(seconds),
      told((pod) => pod.status.phase ?? ''),
    ),
    row(
      compared.condition(seconds),
      told((pod) => pod.status.conditions?.find(({type}) => type === 'Ready')?.status ?? ''),
    ),
    row(compared.requests(seconds), (side) => (side.pod?.endpoints.heard?.ready ? compared.yes : compared.no)),
    row(compared.first, ({timeline}) => {
      const first = firstReady(timeline);
      return first === undefined ? compared.never : compared.at(secondsText(first));
    }),
  ];
}
