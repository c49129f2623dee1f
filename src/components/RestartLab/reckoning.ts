import type {Attempt} from '../../lifecycle/attempts';
import {restartBackOff} from '../../lifecycle/backoff';
import {lengthOf} from './length';
import {capOf, podOf, type Settings} from './settings';
import type {Phrases} from './words';

/** The formula with the numbers of one end in it, or why there is none; `isOver`: the run itself is. */
export function reckoningOf(
  attempt: Attempt,
  isOver: boolean,
  settings: Settings,
  {now, policyOf, ownPolicy}: Phrases,
): string {
  const {number, exitCode, ranSeconds, restart} = attempt;
  if (!isOver) return now.running(number);
  if (!restart) {
    const own = podOf(settings).spec.containers[0]?.restartPolicy;
    return now.ends(exitCode, own ? ownPolicy(own) : policyOf(settings.policy));
  }
  if (restart.startsOver) return now.startsOver(number, lengthOf(ranSeconds));
  if (restart.count === 1) return now.first(number);
  const {initialSeconds: initial, maxSeconds: cap} = restartBackOff(capOf(settings));
  const reckoning = {number, initial, cap, doublings: restart.count - 2, wait: restart.waitSeconds};
  return initial * 2 ** reckoning.doublings > cap ? now.capped(reckoning) : now.waits(reckoning);
}
