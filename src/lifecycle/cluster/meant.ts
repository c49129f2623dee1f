import type {LiveNode, LivePod, World} from '../world';

/**
 * The Pod that an action means: the one the run is about, or, once its object has gone, the one that came in its place, and so on.
 * Where nothing came in its place, any Pod that is still there.
 */
export function meantPod(world: World): LivePod | undefined {
  let pod = world.pods[0];
  while (pod && !pod.object.exists) {
    const {uid} = pod;
    pod = world.pods.find(({replaces}) => replaces === uid);
  }
  return pod ?? world.pods.find(({object}) => object.exists);
}

/** The node that an action means: the one that the meant Pod is on, or the first, if it is on none. */
export function meantNode(world: World): LiveNode | undefined {
  return world.node(meantPod(world)?.object.nodeName) ?? world.nodes[0];
}

/** The node that something has happened to already, or else the one that the meant Pod is on. */
export function troubledNode(world: World): LiveNode | undefined {
  return world.nodes.find(({record}) => record.exists && (record.power === 'off' || !record.connected)) ?? meantNode(world);
}
