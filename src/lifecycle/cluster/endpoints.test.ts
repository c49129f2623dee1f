import {expect, test} from 'vitest';
import type {EndpointRecord} from '../records';
import type {Scenario} from '../scenario';
import {simulate} from '../simulate';
import {webPod} from '../testing/story';

const short = (one: EndpointRecord | undefined) =>
  one ? ['ready', 'serving', 'terminating'].filter((word) => one[word as keyof EndpointRecord]).join(' ') : 'none';

/** What the slice has of the Pod, and what the last to hear goes by: each change with its time. */
function endpointOf(scenario: Scenario) {
  const {pods, entries} = simulate(webPod(), scenario);
  const {seqs = [], values = []} = pods[0]?.endpoints ?? {};
  return seqs.map((seq, index) => `${entries[seq]?.at}: ${short(values[index]?.inSlice)} / ${short(values[index]?.heard)}`);
}

test('an endpoint is ready, then terminating and never ready again, then gone; the news takes its time', () => {
  expect(endpointOf({cluster: {endpointDelaySeconds: 3}, actions: [{at: 10, do: 'delete'}]})).toEqual([
    '0: none / none',
    '2: ready serving / none',
    '5: ready serving / ready serving',
    '10: serving terminating / ready serving',
    '11: none / ready serving',
    '13: none / serving terminating',
    '14: none / none',
  ]);
});

test('a Service that publishes what is not ready calls a terminating endpoint ready too', () => {
  expect(
    endpointOf({cluster: {endpointDelaySeconds: 0, publishNotReadyAddresses: true}, actions: [{at: 10, do: 'delete'}]}),
  ).toContain('10: ready serving terminating / ready serving terminating');
});

test('without a Service there is no endpoint', () => {
  expect(endpointOf({cluster: {service: false}})).toEqual(['0: none / none']);
});

test('a Pod that ends leaves the slice', () => {
  const {entries} = simulate(webPod(), {actions: [{at: 10, do: 'delete'}]});
  expect(entries.find(({what}) => what === 'endpoint-removed')).toMatchObject({at: 11, why: 'ended-leaves-the-slice'});
});
