import type {Pod} from '../../pod/pod';
import type {LiveNode, LivePod, Watcher, World} from '../world';
import {isFinished} from './finished';
import {remembers} from './memory';
import {outOfService} from './taint';

/** How long the controller waits for a node that does not answer before it takes a volume away by force. */
const longestUnmountSeconds = 360;

/** Claims that are to be detached from a node, and since when; those who wait for a volume. */
const attachment = remembers<World, {leaving: Map<string, {node: LiveNode; since: number}>; waiting: Waiting[]}>(() => ({
  leaving: new Map(),
  waiting: [],
}));

type Waiting = {pod: LivePod; wake?: () => void};

/** The claims that a Pod mounts, by name. */
export function claimsOf({spec}: Pod): string[] {
  return (spec.volumes ?? []).flatMap(({persistentVolumeClaim}) =>
    persistentVolumeClaim ? [persistentVolumeClaim.claimName] : [],
  );
}

/**
 * Attaches the volumes of claims to the node of the Pod that mounts them, to one node at a time, as `ReadWriteOnce` demands, and
 * detaches them when no Pod there needs them any more.
 *
 * kubernetes/kubernetes pkg/controller/volume/attachdetach/reconciler/reconciler.go
 */
export const watchVolumes: Watcher = (world, pod, change) => {
  if (claimsOf(pod.pod).length === 0 || pod.object.nodeName === undefined) return;
  if (change === 'bound') want(world, pod);
  if (change === 'gone' || (change === 'phase' && isFinished(pod))) release(world, pod);
};

const holderOf = (world: World, claim: string): LiveNode | undefined =>
  world.nodes.find(({record}) => record.attached.includes(claim));

/** Whether all that a Pod mounts is attached to its node. */
function isAttached(world: World, pod: LivePod): boolean {
  return claimsOf(pod.pod).every((claim) => holderOf(world, claim)?.name === pod.object.nodeName);
}

/**
 * Whether the kubelet of a Pod has to wait for a volume before it may begin. It is woken when all are there; asked again meanwhile, it is
 * still woken once.
 */
export function waitsForVolumes(world: World, pod: LivePod, wake: () => void): boolean {
  if (isAttached(world, pod)) return false;
  const {waiting} = attachment(world);
  if (!waiting.some((one) => one.pod === pod && one.wake)) waiting.push({pod, wake});
  return true;
}

const isNeeded = (world: World, node: LiveNode, claim: string): boolean =>
  world.pods.some(
    (pod) => pod.object.exists && !isFinished(pod) && pod.object.nodeName === node.name && claimsOf(pod.pod).includes(claim),
  );

function want(world: World, pod: LivePod): void {
  const node = world.node(pod.object.nodeName);
  if (!node) return;
  for (const claim of claimsOf(pod.pod)) {
    const holder = holderOf(world, claim);
    if (!holder) attach(world, pod, node, claim);
    else if (holder !== node) {
      const others = world.pods.filter(
        ({object, pod: other}) => object.exists && object.nodeName === holder.name && claimsOf(other).includes(claim),
      );
      const names = others.map(({pod: {metadata}}) => metadata.name ?? '').join(', ');
      const used = others.length > 0 ? `Volume is already used by pod(s) ${names}` : exclusive;
      world.tell({
        who: 'attach-detach-controller',
        what: 'volume-awaited',
        why: 'one-node-at-a-time',
        pod: pod.uid,
        facts: {claim, node: holder.name, ...(names ? {holder: names} : {})},
        event: {
          type: 'Warning',
          reason: 'FailedAttachVolume',
          message: `Multi-Attach error for volume "${volumeOf(claim)}" ${used}`,
          from: 'attachdetach-controller',
        },
      });
      attachment(world).waiting.push({pod});
    } else attachment(world).leaving.delete(claim);
  }
}

const exclusive = "Volume is already exclusively attached to one node and can't be attached to another";

/** The name of the volume behind a claim. Provisioners make it of the claim's UID, of which nothing depends. */
const volumeOf = (claim: string): string => `pvc-${claim}`;

function attach(world: World, pod: LivePod, node: LiveNode, claim: string): void {
  world.tell({
    who: 'attach-detach-controller',
    what: 'volume-attached',
    why: 'one-node-at-a-time',
    pod: pod.uid,
    facts: {claim, node: node.name},
    event: {
      type: 'Normal',
      reason: 'SuccessfulAttachVolume',
      message: `AttachVolume.Attach succeeded for volume "${volumeOf(claim)}" `,
      from: 'attachdetach-controller',
    },
  });
  world.setNode(node, {attached: [...node.record.attached, claim]});
}

/** The Pod needs its volumes no more. */
function release(world: World, pod: LivePod): void {
  const node = world.node(pod.object.nodeName);
  if (!node) return;
  const {leaving} = attachment(world);
  for (const claim of claimsOf(pod.pod)) {
    if (!node.record.attached.includes(claim) || isNeeded(world, node, claim) || leaving.has(claim)) continue;
    leaving.set(claim, {node, since: world.now});
    world.after(longestUnmountSeconds, () => tryDetach(world, claim));
    world.after(0, () => tryDetach(world, claim));
  }
}

/** What was mounted on a node may have been unmounted, or need not be any more. */
export function unmountedOn(world: World, node: LiveNode): void {
  for (const [claim, leaving] of attachment(world).leaving) if (leaving.node === node) tryDetach(world, claim);
}

function tryDetach(world: World, claim: string): void {
  const {leaving} = attachment(world);
  const entry = leaving.get(claim);
  if (!entry) return;
  const {node, since} = entry;
  if (isNeeded(world, node, claim)) {
    leaving.delete(claim);
    return;
  }
  const {power, connected, taints, exists, ready} = node.record;
  const isHealthy = exists && ready === 'True';
  if (taints.some((taint) => taint.startsWith(outOfService)) && !isHealthy)
    detach(world, claim, node, 'out-of-service-vouches');
  else if (power === 'on' && connected) {
    if (isMounted(world, node, claim)) world.after(1, () => tryDetach(world, claim));
    else detach(world, claim, node, 'unmounted-then-detached');
  } else if (!isHealthy && world.now >= since + longestUnmountSeconds) detach(world, claim, node, 'six-minutes-then-by-force');
}

/** A kubelet unmounts when the Pod's containers have stopped. */
const isMounted = (world: World, node: LiveNode, claim: string): boolean =>
  world.pods.some(
    ({object, pod, sandbox}) =>
      object.nodeName === node.name && claimsOf(pod).includes(claim) && (sandbox.is === 'ready' || sandbox.is === 'creating'),
  );

function detach(
  world: World,
  claim: string,
  node: LiveNode,
  why: 'out-of-service-vouches' | 'unmounted-then-detached' | 'six-minutes-then-by-force',
): void {
  const memory = attachment(world);
  memory.leaving.delete(claim);
  world.tell({
    who: 'attach-detach-controller',
    what: 'volume-detached',
    why,
    facts: {claim, node: node.name, seconds: longestUnmountSeconds},
  });
  world.setNode(node, {attached: node.record.attached.filter((one) => one !== claim)});
  const served = memory.waiting.find(({pod}) => pod.object.exists && !isFinished(pod) && claimsOf(pod.pod).includes(claim));
  const next = served && world.node(served.pod.object.nodeName);
  if (served && next) attach(world, served.pod, next, claim);
  const ready = memory.waiting.filter(({pod}) => isAttached(world, pod));
  memory.waiting = memory.waiting.filter((one) => !ready.includes(one));
  for (const {wake} of ready) if (wake) world.after(0, wake);
}
