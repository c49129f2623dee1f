import {expect, test} from 'vitest';
import type {Action, OwnerKind, Scenario} from '../scenario';
import {simulate} from '../simulate';
import {webPod} from '../testing/story';
import type {Timeline} from '../timeline';
import {valueAfter} from '../track';
import {kubernetesVersions} from '../version';

const deeds: readonly Deed[] = [
  {do: 'delete'},
  {do: 'delete', gracePeriodSeconds: 5},
  {do: 'delete', gracePeriodSeconds: 0},
  {do: 'delete', force: true},
  {do: 'evict'},
  {do: 'preempt'},
  {do: 'drain', force: true},
  {do: 'scale', replicas: 1},
  {do: 'scale', replicas: 3},
  {do: 'roll-out'},
  {do: 'node-silent'},
  {do: 'node-off'},
  {do: 'node-returns'},
  {do: 'node-reboots'},
  {do: 'node-object-deleted'},
  {do: 'taint-out-of-service'},
  {do: 'remove-finalizer', name: 'example.com/books'},
  {do: 'node-pressure', resource: 'memory', threshold: 'hard'},
  {do: 'node-shutdown'},
  {do: 'kubelet-restarts'},
  {do: 'sandbox-lost'},
  {do: 'exit', container: 'web', exitCode: 1},
  {do: 'signal', container: 'web', signal: 9},
];

type Deed = Action extends infer One ? (One extends Action ? Omit<One, 'at'> : never) : never;

const owners: readonly (OwnerKind | undefined)[] = [
  undefined,
  'ReplicaSet',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'Node',
];

/** Runs that nobody would think of, the same ones every time. */
function* runs(count: number): Generator<Timeline> {
  let state = 20_261_128;
  const pick = <T>(items: readonly T[]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return items[(state >>> 8) % items.length] as T;
  };
  for (let run = 0; run < count; run++) {
    let at = 0;
    const actions = Array.from({length: pick([1, 2, 3, 5, 8])}, () => {
      at += pick([0, 1, 7, 40, 60, 300, 400]);
      return {...pick(deeds), at} as Action;
    });
    const kind = pick(owners);
    const scenario: Scenario = {
      version: pick(kubernetesVersions),
      actions,
      untilSeconds: 8000,
      ...(kind ? {owner: {kind, replicas: pick([1, 2, 3])}} : {}),
      cluster: {
        nodes: pick([1, 2, 3]),
        publishNotReadyAddresses: pick([true, false, false]),
        budgetAllows: pick([true, true, false, 200]),
        minAvailable: pick([0, 0, 1]),
        endpointDelaySeconds: pick([0, 1, 5]),
      },
    };
    const volumes = [{name: 'data', persistentVolumeClaim: {claimName: 'data'}}];
    const finalizers = pick([true, false, false]) ? {finalizers: ['example.com/books']} : {};
    yield simulate(webPod(pick([true, false]) ? {volumes} : {}, {name: 'web', ...finalizers}), scenario);
  }
}

const timelines = [...runs(500)];

test('time never runs back, and every run ends', () => {
  for (const {entries} of timelines) {
    for (const [seq, entry] of entries.entries()) {
      expect(entry.seq).toBe(seq);
      expect(entry.at).toBeGreaterThanOrEqual(entries[seq - 1]?.at ?? 0);
    }
    expect(entries.length).toBeLessThan(2000);
  }
});

test('no UID is given twice', () => {
  for (const {pods} of timelines) expect(new Set(pods.map(({uid}) => uid)).size).toBe(pods.length);
});

test('an object that has gone never comes back', () => {
  for (const {pods} of timelines) {
    for (const {object} of pods) {
      const gone = object.values.findIndex(({exists}) => !exists);
      if (gone >= 0) expect(object.values.slice(gone).every(({exists}) => !exists)).toBe(true);
    }
  }
});

test('a deletion is never taken back, and its time only moves earlier', () => {
  for (const {pods} of timelines) {
    for (const {object} of pods) {
      let before = Number.POSITIVE_INFINITY;
      for (const {deletion} of object.values) {
        if (before < Number.POSITIVE_INFINITY) expect(deletion).toBeDefined();
        if (!deletion) continue;
        expect(deletion.at).toBeLessThanOrEqual(before);
        before = deletion.at;
      }
    }
  }
});

test('no endpoint is ready while its Pod is being deleted, unless the Service publishes everything', () => {
  for (const {pods, scenario} of timelines) {
    if (scenario.cluster.publishNotReadyAddresses) continue;
    for (const {endpoints} of pods) {
      for (const {inSlice} of endpoints.values) if (inSlice?.terminating) expect(inSlice.ready).toBe(false);
    }
  }
});

test('no name stands twice in the API at a time', () => {
  for (const {pods, entries} of timelines) {
    for (const {seq} of entries) {
      const stored = pods.filter(({object}) => valueAfter(object, seq)?.exists).map(({pod}) => pod.metadata.name);
      expect(new Set(stored).size).toBe(stored.length);
    }
  }
});

test('a claim is attached to one node at a time', () => {
  for (const {nodes, entries} of timelines) {
    for (const {seq} of entries) {
      const attached = nodes.flatMap(({track}) => valueAfter(track, seq)?.attached ?? []);
      expect(new Set(attached).size).toBe(attached.length);
    }
  }
});

/** The stored object of each Pod at the end, with its node as it is then. */
function* lastOf({pods, nodes, entries}: Timeline) {
  for (const pod of pods) {
    const object = valueAfter(pod.object, entries.length);
    const track = nodes.find(({name}) => name === object?.nodeName)?.track;
    const node = track && valueAfter(track, entries.length);
    if (object) yield {pod, object, isHeard: node?.power === 'on' && node.connected};
  }
}

test('a Pod that is being deleted where the kubelet hears of it goes, unless a finalizer holds it', () => {
  for (const timeline of timelines) {
    for (const {object, isHeard} of lastOf(timeline)) {
      if (!object.exists || !object.deletion || object.finalizers.length > 0 || !isHeard) continue;
      expect(timeline.end - object.deletion.requestedAt).toBeLessThan(40);
    }
  }
});

test('where the kubelet hears, nothing runs for an object that has gone', () => {
  for (const timeline of timelines) {
    if (timeline.scenario.owner?.kind === 'Node') continue;
    for (const {pod, object, isHeard} of lastOf(timeline)) {
      if (!object.exists && isHeard) expect(valueAfter(pod.sandbox, timeline.entries.length)?.is).not.toBe('ready');
    }
  }
});

test('a ReplicaSet has as many Pods as it should in the end', () => {
  for (const timeline of timelines) {
    const {owner, actions} = timeline.scenario;
    if (owner?.kind !== 'ReplicaSet') continue;
    const scaled = actions.findLast(({do: deed}) => deed === 'scale');
    const wanted = scaled?.do === 'scale' ? scaled.replicas : owner.replicas;
    const active = [...lastOf(timeline)].filter(
      ({object}) => object.exists && !object.deletion && object.phase !== 'Succeeded' && object.phase !== 'Failed',
    );
    expect(active).toHaveLength(wanted ?? 1);
  }
});

test('a Pod is bound to one node, once and for all', () => {
  for (const {pods} of timelines) {
    for (const {object} of pods) {
      const nodes = new Set(object.values.map(({nodeName}) => nodeName).filter((name) => name !== undefined));
      expect(nodes.size).toBeLessThanOrEqual(1);
    }
  }
});
