import {expect, test} from 'vitest';
import {simulate} from '../simulate';
import {lastObject, quietStory, webPod} from '../testing/story';

test('gates hold a Pod back until the last one is taken off', () => {
  const gated = webPod({schedulingGates: [{name: 'example.com/quota'}, {name: 'example.com/review'}]});
  const actions = [
    {at: 10, do: 'remove-gate', name: 'example.com/review'},
    {at: 20, do: 'remove-gate', name: 'example.com/quota'},
  ] as const;
  expect(quietStory({actions}, gated)).toEqual([
    '0 you: created #1',
    '0 default-scheduler: held-by-gate #1',
    '10 you: gate-removed #1',
    '20 you: gate-removed #1',
    '20 default-scheduler: scheduled #1',
  ]);
  expect(lastObject(simulate(gated)).conditions).toEqual([
    {
      type: 'PodScheduled',
      status: 'False',
      reason: 'SchedulingGated',
      message: 'Scheduling is blocked due to non-empty scheduling gates',
      since: 0,
    },
  ]);
});

test('where no node fits, event and condition say why in the same words', () => {
  const message =
    '0/2 nodes are available: 2 Insufficient cpu. no new claims to deallocate, preemption: 0/2 nodes are available: 2 No preemption victims found for incoming pod.';
  const timeline = simulate(webPod(), {cluster: {fitsAfterSeconds: 'never'}});
  expect(timeline.entries.at(-1)?.event).toEqual({
    type: 'Warning',
    reason: 'FailedScheduling',
    message,
    from: 'default-scheduler',
  });
  expect(lastObject(timeline).conditions).toEqual([
    {type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message, since: 0},
  ]);
  const older = simulate(webPod(), {version: '1.30', cluster: {fitsAfterSeconds: 'never', nodes: 1}});
  expect(older.entries.at(-1)?.event?.message).toBe(
    '0/1 nodes are available: 1 Insufficient cpu. preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod.',
  );
});

test('a Pod that fits nowhere waits, and is bound when room comes', () => {
  const timeline = simulate(webPod(), {cluster: {fitsAfterSeconds: 30}});
  const told = timeline.entries.filter(({who}) => who === 'default-scheduler').map(({at, what}) => [at, what]);
  expect(told).toEqual([
    [0, 'unschedulable'],
    [30, 'scheduled'],
  ]);
  expect(timeline.entries.find(({what}) => what === 'scheduled')?.event?.message).toBe(
    'Successfully assigned default/web to node-1',
  );
  expect(lastObject(timeline)).toMatchObject({nodeName: 'node-1'});
  expect(lastObject(timeline).conditions).toContainEqual({type: 'PodScheduled', status: 'True', since: 30});
});

test('a new Pod goes to the node with the fewest, and to none that is cordoned', () => {
  const timeline = simulate(webPod(), {owner: {kind: 'ReplicaSet', replicas: 3}, actions: [{at: 10, do: 'drain'}]});
  const nodes = timeline.pods.map((_, index) => lastObject(timeline, index + 1).nodeName);
  expect(nodes).toEqual(['node-1', 'node-2', 'node-1', 'node-2', 'node-2']);
});

test('with no node left to go to, the scheduler names what each of them has', () => {
  const timeline = simulate(webPod(), {owner: {kind: 'ReplicaSet'}, cluster: {nodes: 1}, actions: [{at: 10, do: 'drain'}]});
  expect(timeline.entries.find(({what}) => what === 'unschedulable')?.event?.message).toBe(
    '0/1 nodes are available: 1 node(s) were unschedulable. no new claims to deallocate, preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling.',
  );
});

test('a Pod of higher priority takes the room: event and condition on the victim, and its usual grace', () => {
  const timeline = simulate(webPod(), {actions: [{at: 10, do: 'preempt'}]});
  expect(timeline.entries.find(({what}) => what === 'preempted')?.event).toMatchObject({
    type: 'Normal',
    reason: 'Preempted',
    message: expect.stringMatching(/^Preempted by pod [0-9a-f-]{36} on node node-1$/),
  });
  expect(lastObject(timeline).conditions).toContainEqual({
    type: 'DisruptionTarget',
    status: 'True',
    reason: 'PreemptionByScheduler',
    message: 'default-scheduler: preempting to accommodate a higher priority pod',
    since: 10,
  });
  expect(timeline.entries.find(({what}) => what === 'deletion-requested')?.facts).toEqual({grace: 30, deadline: 40});
});

test('whoever was preempted is replaced where there is room, or waits', () => {
  const preempted = (nodes: number) =>
    simulate(webPod(), {owner: {kind: 'ReplicaSet'}, cluster: {nodes}, actions: [{at: 10, do: 'preempt'}]});
  expect(lastObject(preempted(2), 2).nodeName).toBe('node-2');
  expect(preempted(1).entries.find(({what}) => what === 'unschedulable')?.event?.message).toBe(
    '0/1 nodes are available: 1 Insufficient cpu. no new claims to deallocate, preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod.',
  );
});

test('whoever writes the condition of a readiness gate is heard', () => {
  const timeline = simulate(webPod({readinessGates: [{conditionType: 'example.com/warm'}]}), {
    actions: [{at: 10, do: 'set-condition', type: 'example.com/warm', status: 'True'}],
  });
  expect(lastObject(timeline).conditions).toContainEqual({type: 'example.com/warm', status: 'True', since: 10});
});
