import type {Compared} from '../Lab/Compare';
import {secondsText} from '../Lab/seconds';
import {type RolloutRun, redSeconds, tallyUntil} from './rolloutRun';
import {zero} from './settings';
import type {Outcome, Phrases} from './words';

function outcomesOf(run: RolloutRun, {seconds, never}: Phrases): Record<Outcome, string> {
  const {served, refused, cut} = tallyUntil(run.requests, run.to);
  const last = run.timeline.entries.filter(({what}) => what === 'object-removed').at(-1);
  return {
    refused: String(refused),
    cut: String(cut),
    served: String(served),
    red: seconds(redSeconds(run)),
    lasts: last ? seconds(Number(secondsText(last.at - zero))) : never,
  };
}

/** Both updates, thing by thing. */
export function comparedRows(a: RolloutRun, b: RolloutRun, phrases: Phrases): Compared[] {
  const [ofA, ofB] = [outcomesOf(a, phrases), outcomesOf(b, phrases)];
  const names: Outcome[] = ['refused', 'cut', 'served', 'red', 'lasts'];
  return names.map((name) => ({label: phrases.outcomes[name], a: ofA[name], b: ofB[name]}));
}
