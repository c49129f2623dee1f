import {normal} from './events';
import {isUp, type PodWorker} from './podWorker';
import {wake} from './sync';

const message = 'Pod was active on the node longer than the specified deadline';

/**
 * The Pod may be active for so long, counted from when the kubelet first saw it; then it fails, whatever its containers are at. It is
 * not ready from this moment on; that it has failed is written when the last container has stopped.
 *
 * kubernetes/kubernetes pkg/kubelet/active_deadline.go, pkg/kubelet/kubelet_pods.go generateAPIPodStatus
 */
export function watchDeadline(worker: PodWorker): void {
  const {world, live} = worker;
  const {activeDeadlineSeconds} = live.pod.spec;
  if (activeDeadlineSeconds === undefined) return;
  world.after(activeDeadlineSeconds, () => {
    if (worker.stop || worker.stage !== 'syncing' || !isUp(worker)) return;
    const facts = {deadline: activeDeadlineSeconds};
    const event = normal('DeadlineExceeded', message);
    world.tell({who: 'kubelet', what: 'deadline-exceeded', why: 'deadline-fails-the-pod', pod: live.uid, facts, event});
    worker.stop = {reason: 'DeadlineExceeded', message, why: 'deadline-fails-the-pod', failsAtOnce: true};
    wake(worker);
  });
}
