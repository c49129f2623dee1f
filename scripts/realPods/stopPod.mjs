// How a kubelet stops the containers of a Pod, done by hand: podman does it otherwise and knows no grace period.
import {pause, until} from './realPod.mjs';

/**
 * SIGTERM to all, SIGKILL to those left when the grace period is over. Returns for each container its exit code and how many seconds
 * after SIGTERM it ended.
 */
export async function stopPod(pod) {
  const grace = pod.manifest.spec.terminationGracePeriodSeconds;
  const begin = Date.now();
  pod.signal('TERM', pod.names);
  await until(() => pod.running().length === 0, grace - (Date.now() - begin) / 1000);
  const left = pod.running();
  if (left.length > 0) {
    await pause(Math.max(0, grace - (Date.now() - begin) / 1000));
    pod.signal('KILL', left);
    await until(() => pod.running().length === 0, 5);
  }
  return Object.fromEntries(
    pod.names.map((name) => {
      const {exitCode, finished} = pod.state(name);
      return [name, {exitCode, seconds: Math.round((Date.parse(finished) - begin) / 100) / 10}];
    }),
  );
}
