import {expect, test} from 'vitest';
import {conditionSpans, phaseSpans} from './phaseSpans';
import {ByHand} from './read/testing/byHand';
import type {ConditionRecord} from './records';
import type {PodTracks} from './timeline';

const ready = (status: ConditionRecord['status'], since: number): ConditionRecord => ({type: 'Ready', status, since});

const {timeline} = new ByHand()
  .at(1)
  .object({conditions: [{type: 'PodScheduled', status: 'True', since: 1}]})
  .at(2)
  .object({phase: 'Running', conditions: [ready('True', 2), {type: 'PodScheduled', status: 'True', since: 1}]})
  .at(5)
  .object({conditions: [ready('False', 5), {type: 'PodScheduled', status: 'True', since: 1}]})
  .at(9)
  .object({exists: false})
  .at(12)
  .object({});
const pod = timeline.pods[0] as PodTracks;

test('phases follow one another without gaps until the object is gone', () => {
  expect(phaseSpans(timeline, pod)).toEqual([
    {value: 'Pending', from: 0, to: 2},
    {value: 'Running', from: 2, to: 9},
  ]);
});

test('a condition begins when it is first written, and is one span for as long as its status stays', () => {
  expect(conditionSpans(timeline, pod)).toEqual([
    {type: 'PodScheduled', spans: [{value: 'True', from: 1, to: 9}]},
    {
      type: 'Ready',
      spans: [
        {value: 'True', from: 2, to: 5},
        {value: 'False', from: 5, to: 9},
      ],
    },
  ]);
});
