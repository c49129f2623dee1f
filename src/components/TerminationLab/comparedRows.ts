import type {Compared} from '../Lab/Compare';
import type {Run} from '../Lab/run';
import {secondsText} from '../Lab/seconds';
import {type Outcome, outcomesOf} from './outcomes';
import type {Phrases} from './words';

function textOf({what, value}: Outcome, {never, at, lasted}: Phrases): string {
  if (value === undefined) return never;
  if (what === 'code') return String(value);
  return what === 'unheard' ? lasted(secondsText(value)) : at(secondsText(value));
}

/** Both runs, thing by thing. A container that only one of them has counts as one that nothing happens to in the other. */
export function comparedRows(a: Run, b: Run, phrases: Phrases): Compared[] {
  const [ofA, ofB] = [outcomesOf(a), outcomesOf(b)];
  const sameAs =
    ({container, what}: Outcome) =>
    (one: Outcome) =>
      one.container === container && one.what === what;
  const all = [...ofB, ...ofA.filter((one) => !ofB.some(sameAs(one)))];
  return all.map((outcome) => {
    const find = (from: Outcome[]) => textOf(from.find(sameAs(outcome)) ?? {...outcome, value: undefined}, phrases);
    return {label: phrases.outcomes[outcome.what].replace('{name}', outcome.container ?? ''), a: find(ofA), b: find(ofB)};
  });
}
