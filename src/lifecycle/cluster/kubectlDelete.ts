import type {LivePod, World} from '../world';
import {deletePod} from './deletePod';

/**
 * `kubectl delete pod`: what it makes of its flags before it asks the server. `--grace-period=0` alone becomes 1, `--force` alone means 0,
 * `--now` means 1, a negative number is as if it were not there, and `--force` with a grace is refused by kubectl itself.
 *
 * kubernetes/kubernetes staging/src/k8s.io/kubectl/pkg/cmd/delete/delete.go
 */
export function kubectlDelete(world: World, pod: LivePod, {gracePeriodSeconds, force = false}: DeleteFlags): void {
  if (!pod.object.exists) return;
  const asked = gracePeriodSeconds !== undefined && gracePeriodSeconds >= 0 ? gracePeriodSeconds : undefined;
  if (force && asked !== undefined && asked > 0) {
    world.tell({
      who: 'you',
      what: 'deletion-refused',
      why: 'force-has-no-grace',
      pod: pod.uid,
      facts: {message: 'error: --force and --grace-period greater than 0 cannot be specified together'},
    });
    return;
  }
  if (force) deletePod(world, pod, {graceSeconds: 0, force, who: 'you', why: 'force-is-grace-zero'});
  else if (asked === 0) deletePod(world, pod, {graceSeconds: 1, who: 'you', why: 'kubectl-makes-zero-one'});
  else deletePod(world, pod, {...(asked === undefined ? {} : {graceSeconds: asked}), who: 'you'});
}

type DeleteFlags = {gracePeriodSeconds?: number; force?: boolean};
