import type {EndpointRecord} from '../records';
import type {LivePod, Watcher, World} from '../world';
import {isTrue} from './condition';
import {isFinished} from './finished';

/**
 * Keeps the endpoint of each Pod in the EndpointSlice of the Service that selects it, and lets the last of those who send requests know
 * after the delay of the scenario.
 *
 * A Pod that has ended, has no address yet, or is on a node that is no more, is not in the slice. `serving` is the Pod's Ready; `ready` is
 * that too, but never of a Pod that is being deleted, unless the Service publishes whatever there is.
 *
 * kubernetes/kubernetes staging/src/k8s.io/endpointslice/utils.go podToEndpoint, util/controller_utils.go ShouldPodBeInEndpoints
 */
export const watchEndpoints: Watcher = (world, pod) => {
  if (!world.scenario.cluster.service) return;
  const next = endpointOf(world, pod);
  const before = pod.endpoints.inSlice;
  if (isSame(before, next)) return;
  if (next) {
    world.tell({
      who: 'endpointslice-controller',
      what: 'endpoint-changed',
      why: whyOf(next),
      pod: pod.uid,
      facts: {...next, new: before === undefined},
    });
  } else {
    world.tell({
      who: 'endpointslice-controller',
      what: 'endpoint-removed',
      why: 'ended-leaves-the-slice',
      pod: pod.uid,
      facts: {address: before?.address ?? ''},
    });
  }
  world.setEndpoints(pod, {...pod.endpoints, inSlice: next});
  world.after(world.scenario.cluster.endpointDelaySeconds, () => hear(world, pod, next));
};

function endpointOf(world: World, pod: LivePod): EndpointRecord | undefined {
  const {exists, podIP, deletion, nodeName} = pod.object;
  if (!exists || podIP === undefined || isFinished(pod)) return undefined;
  const {publishNotReadyAddresses} = world.scenario.cluster;
  if (!world.node(nodeName)?.record.exists && !publishNotReadyAddresses) return undefined;
  const serving = isTrue(pod, 'Ready');
  const terminating = deletion !== undefined;
  return {address: podIP, serving, terminating, ready: publishNotReadyAddresses || (serving && !terminating)};
}

function whyOf({ready, serving, terminating}: EndpointRecord) {
  if (ready && (terminating || !serving)) return 'publish-whatever-there-is';
  return terminating ? 'terminating-is-never-ready' : 'ready-follows-the-condition';
}

function isSame(one: EndpointRecord | undefined, other: EndpointRecord | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    one.address === other.address &&
    one.ready === other.ready &&
    one.serving === other.serving &&
    one.terminating === other.terminating
  );
}

function hear(world: World, pod: LivePod, heard: EndpointRecord | undefined): void {
  if (isSame(pod.endpoints.heard, heard)) return;
  world.tell({
    who: 'traffic',
    what: 'endpoint-heard',
    why: 'news-takes-its-time',
    pod: pod.uid,
    facts: {delay: world.scenario.cluster.endpointDelaySeconds, sends: heard?.ready ?? false},
  });
  world.setEndpoints(pod, {...pod.endpoints, heard});
}
