import {withDefaults} from '../../../pod/defaults';
import type {Pod, PodSpec} from '../../../pod/pod';
import {createPod} from '../../cluster/createPod';
import type {PodEvent} from '../../entry';
import type {Happening} from '../../happening';
import type {ContainerRecord, ObjectRecord} from '../../records';
import type {Scenario} from '../../scenario';
import {settle} from '../../settle';
import type {Timeline} from '../../timeline';
import {type LiveContainer, type LivePod, World} from '../../world';

/** For tests: a run whose every change the test writes itself, so that what is read does not depend on what the simulator makes of it. */
export class ByHand {
  readonly world: World;
  readonly pod: LivePod;

  constructor(spec: Partial<PodSpec> = {}, scenario: Scenario = {}) {
    const pod: Pod = {metadata: {name: 'web'}, spec: {containers: [{name: 'app', image: 'nginx'}], ...spec}};
    this.world = new World(settle(scenario), []);
    this.world.addNode('node-1');
    this.pod = createPod(this.world, withDefaults(pod));
  }

  /** From now on it is so late. */
  at(seconds: number): this {
    this.world.now = seconds;
    return this;
  }

  tells(what: Happening = 'stopping', container?: string, event?: PodEvent): this {
    this.world.tell({
      who: 'kubelet',
      what,
      why: 'object-is-a-record',
      pod: this.pod.uid,
      ...(container === undefined ? {} : {container}),
      ...(event ? {event} : {}),
    });
    return this;
  }

  object(change: Partial<ObjectRecord>): this {
    this.world.setObject(this.tells().pod, change);
    return this;
  }

  told(name: string, change: Partial<ContainerRecord>): this {
    this.tells();
    this.world.setTold(this.container(name), change);
    return this;
  }

  actual(name: string, change: Parameters<World['setActual']>[1]): this {
    this.tells();
    this.world.setActual(this.container(name), {since: this.world.now, ...change});
    return this;
  }

  private container(name: string): LiveContainer {
    const found = this.pod.containers.get(name);
    if (!found) throw new Error(`no container ${name}`);
    return found;
  }

  get timeline(): Timeline {
    const {scenario, entries, pods, nodes, now} = this.world;
    return {
      scenario,
      entries,
      pods: pods.map(({uid, pod, createdAt, tracks, containers}) => ({
        uid,
        pod,
        createdAt,
        ...tracks,
        containers: [...containers.values()].map(({name, tracks: {told, actual}}) => ({name, told, actual})),
      })),
      nodes: nodes.map(({name, track}) => ({name, track})),
      end: now,
      isCut: false,
    };
  }
}
