import {type RolloutRun, redSeconds, tallyUntil} from './rolloutRun';

/** What is to be learned from a run; words for each are beside it. */
export type Verdict =
  | {is: 'door-shut-early'; seconds: number; hook: number; delay: number}
  | {is: 'hook-covers'; hook: number; delay: number}
  | {is: 'no-delay'}
  | {is: 'never-shut'}
  | {is: 'not-yet-open'; seconds: number}
  | {is: 'cut-off'; answer: number; cleanup: number; count: number};

/** The reasons why a run loses requests, or why it loses none. */
export function verdictsOf(run: RolloutRun): Verdict[] {
  const {hookSeconds: hook, delay, program, probe, startup, answer, cleanup} = run.settings;
  const verdicts: Verdict[] = [];
  const closed = (isNew: boolean) => redSeconds({rows: run.rows.filter((row) => row.isNew === isNew)});
  if (closed(false) > 0) verdicts.push({is: 'door-shut-early', seconds: closed(false), hook, delay});
  else if (program === 'ignores') verdicts.push({is: 'never-shut'});
  else if (delay === 0) verdicts.push({is: 'no-delay'});
  else verdicts.push({is: 'hook-covers', hook, delay});
  if (probe === 'no' && closed(true) > 0) verdicts.push({is: 'not-yet-open', seconds: startup});
  const {cut} = tallyUntil(run.requests, run.to);
  if (cut > 0) verdicts.push({is: 'cut-off', answer, cleanup, count: cut});
  return verdicts;
}
