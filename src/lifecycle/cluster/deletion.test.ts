import {expect, test} from 'vitest';
import {simulate} from '../simulate';
import {lastObject, quietStory, webPod} from '../testing/story';

test('a deletion stamps the object, and the kubelet has it removed when all has stopped', () => {
  expect(quietStory({actions: [{at: 10, do: 'delete'}]})).toEqual([
    '0 you: created #1',
    '0 default-scheduler: scheduled #1',
    '10 you: deletion-requested #1',
    '11 kube-apiserver: object-removed #1',
  ]);
});

test('the timestamp is the time of the request and the grace, which is the Pod’s unless the request says another', () => {
  const stamps = (spec: {terminationGracePeriodSeconds?: number}, action: {gracePeriodSeconds?: number}) => {
    const {entries} = simulate(webPod(spec), {actions: [{at: 10, do: 'delete', ...action}]});
    return entries.find(({what}) => what === 'deletion-requested')?.facts;
  };
  expect(stamps({}, {})).toEqual({grace: 30, deadline: 40});
  expect(stamps({terminationGracePeriodSeconds: 5}, {})).toEqual({grace: 5, deadline: 15});
  expect(stamps({terminationGracePeriodSeconds: -7}, {})).toEqual({grace: 1, deadline: 11});
  expect(stamps({}, {gracePeriodSeconds: 60})).toEqual({grace: 60, deadline: 70});
});

test('kubectl makes 0 into 1 and heeds no negative grace', () => {
  const asked = (gracePeriodSeconds: number) =>
    simulate(webPod(), {actions: [{at: 10, do: 'delete', gracePeriodSeconds}]}).entries.find(
      ({what}) => what === 'deletion-requested',
    );
  expect(asked(0)).toMatchObject({why: 'kubectl-makes-zero-one', facts: {grace: 1, deadline: 11}});
  expect(asked(-1)).toMatchObject({why: 'deletion-stamps', facts: {grace: 30}});
});

test('force writes a grace of 0 first and removes the object in the same moment, without a word from the kubelet', () => {
  expect(quietStory({actions: [{at: 10, do: 'delete', force: true}]}, webPod(), 10)).toEqual([
    '10 you: deletion-requested #1',
    '10 kube-apiserver: object-removed #1',
  ]);
  expect(quietStory({actions: [{at: 10, do: 'delete', force: true, gracePeriodSeconds: 5}]}, webPod(), 10)).toEqual([
    '10 you: deletion-refused #1',
  ]);
});

test('a Pod without a node, and one that has ended, go at once', () => {
  expect(quietStory({cluster: {fitsAfterSeconds: 'never'}, actions: [{at: 10, do: 'delete'}]}, webPod(), 10)).toEqual([
    '10 you: deletion-requested #1',
    '10 kube-apiserver: object-removed #1',
  ]);
  const {entries} = simulate(webPod(), {cluster: {fitsAfterSeconds: 'never'}, actions: [{at: 10, do: 'delete'}]});
  expect(entries.at(-1)?.why).toBe('unbound-goes-at-once');
});

test('a second deletion may bring the end forward and never puts it off', () => {
  const silent = {at: 5, do: 'node-silent'} as const;
  const second = (gracePeriodSeconds?: number) =>
    simulate(webPod(), {
      actions: [
        silent,
        {at: 10, do: 'delete'},
        {at: 20, do: 'delete', ...(gracePeriodSeconds === undefined ? {} : {gracePeriodSeconds})},
      ],
    }).entries.filter(({who, at}) => who === 'you' && at === 20);
  expect(second()).toMatchObject([{what: 'deletion-unchanged', facts: {grace: 30, deadline: 40}}]);
  expect(second(60)).toMatchObject([{what: 'deletion-unchanged'}]);
  expect(second(15)).toMatchObject([{what: 'deletion-shortened', facts: {before: 30, grace: 15, deadline: 25}}]);
  // The time that it would have been up has passed: now, and a grace of one second.
  expect(second(5)).toMatchObject([{what: 'deletion-shortened', facts: {before: 30, grace: 1, deadline: 20}}]);
});

test('a finalizer holds the object after everything has stopped, until somebody takes it off', () => {
  const held = webPod({}, {name: 'web', finalizers: ['example.com/books', 'example.com/keys']});
  const actions = [
    {at: 10, do: 'delete'},
    {at: 50, do: 'remove-finalizer', name: 'example.com/keys'},
    {at: 60, do: 'remove-finalizer', name: 'example.com/books'},
  ] as const;
  expect(quietStory({actions}, held, 10)).toEqual([
    '10 you: deletion-requested #1',
    '11 kube-apiserver: held-by-finalizer #1',
    '50 you: finalizer-removed #1',
    '60 you: finalizer-removed #1',
    '60 kube-apiserver: object-removed #1',
  ]);
  // Force shortens the grace, and there is none left to shorten.
  const forced = [
    {at: 10, do: 'delete'},
    {at: 50, do: 'delete', force: true},
  ] as const;
  expect(quietStory({actions: forced}, held, 50)).toEqual(['50 kube-apiserver: held-by-finalizer #1']);
  const stuck = simulate(held, {actions: [{at: 10, do: 'delete', force: true}]});
  expect(lastObject(stuck)).toMatchObject({exists: true, deletion: {requestedAt: 10, at: 10, graceSeconds: 0}});
});

test('a finalizer that goes before the kubelet is done lets nothing go yet', () => {
  const actions = [
    {at: 10, do: 'delete'},
    {at: 10.5, do: 'remove-finalizer', name: 'example.com/books'},
  ] as const;
  expect(quietStory({actions}, webPod({}, {name: 'web', finalizers: ['example.com/books']}), 10).slice(1)).toEqual([
    '10.5 you: finalizer-removed #1',
    '11 kube-apiserver: object-removed #1',
  ]);
});
