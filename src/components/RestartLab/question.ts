import type {Attempt} from '../../lifecycle/attempts';
import {restartBackOff} from '../../lifecycle/backoff';
import {capOf, longRun, type Settings} from './settings';

/** Seconds of a wait, 0 for none, or that it is not started again. */
export type Guess = number | 'never';

export type Question = {number: number; choices: Guess[]; answer: Guess};

/**
 * What is asked before the run is shown: the wait after the fifth end, or after the eighth if that run is one of its own. The true answer is
 * among the choices, and so is what one might think.
 */
export function questionOf(settings: Settings, attempts: readonly Attempt[]): Question {
  const number = settings.longSeconds > 0 ? longRun : 5;
  const {initialSeconds, maxSeconds} = restartBackOff(capOf(settings));
  const answer = attempts[number - 1]?.restart?.waitSeconds ?? 'never';
  const doubled = initialSeconds * 2 ** (number - 2);
  const waits = [0, initialSeconds, Math.min(80, doubled), maxSeconds].filter((wait) => wait <= maxSeconds);
  const times = [...waits, ...(answer === 'never' ? [] : [answer])];
  return {number, answer, choices: [...new Set(times.sort((one, other) => one - other)), 'never']};
}
