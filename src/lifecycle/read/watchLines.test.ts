import {expect, test} from 'vitest';
import type {ConditionRecord} from '../records';
import {rowAt} from './rowAt';
import {ByHand} from './testing/byHand';
import {watchLines} from './watchLines';

const ready: ConditionRecord = {type: 'Ready', status: 'True', since: 2};

/** Starts, crashes at second 10, waits, runs again at 20. */
const {timeline} = new ByHand()
  .object({startTime: 0})
  .at(2)
  .object({phase: 'Running', conditions: [ready]})
  .told('app', {state: {is: 'running', startedAt: 2}, ready: true, started: true})
  .at(10)
  .told('app', {
    state: {is: 'waiting', reason: 'CrashLoopBackOff'},
    last: {exitCode: 1, reason: 'Error', startedAt: 2, finishedAt: 10, containerID: 'a'},
    ready: false,
    restartCount: 1,
  })
  .object({conditions: [{...ready, status: 'False', since: 10}]})
  .at(20)
  .told('app', {state: {is: 'running', startedAt: 20}, ready: true, restartCount: 2});

const lines = (seconds: number, most?: number) =>
  watchLines(timeline, seconds, most).map(({row: {name, ready, status, restarts, age}}) =>
    [name, ready, status, restarts, age].join(' '),
  );

test('a row has name and age, and counts up from the second it was created in', () => {
  expect(rowAt(timeline, 1.9)).toMatchObject({
    name: 'web',
    ready: '0/1',
    status: 'ContainerCreating',
    restarts: '0',
    age: '1s',
  });
  expect(rowAt(timeline, 15)).toMatchObject({status: 'CrashLoopBackOff', restarts: '1 (5s ago)', age: '15s'});
  expect(rowAt(timeline, -1)).toBeUndefined();
});

test('watching prints a line for every change that shows, with the age of that moment', () => {
  expect(lines(60)).toEqual([
    'web 0/1 Pending 0 0s',
    'web 0/1 ContainerCreating 0 0s',
    'web 1/1 Running 0 2s',
    'web 0/1 CrashLoopBackOff 1 (0s ago) 10s',
    'web 1/1 Running 2 (10s ago) 20s',
  ]);
});

test('nothing of what comes later is printed, and only the last lines are given', () => {
  expect(lines(9)).toHaveLength(3);
  expect(lines(60, 2)).toEqual(lines(60).slice(-2));
  expect(lines(60, 3)).toEqual(lines(60).slice(-3));
});

test('statuses, phase and conditions that the kubelet writes together make one line', () => {
  const hand = new ByHand()
    .object({startTime: 0})
    .at(2)
    .told('app', {state: {is: 'running', startedAt: 2}, ready: true});
  hand.world.setObject(hand.tells('phase-changed').pod, {phase: 'Running'});
  hand.world.setObject(hand.tells('ready').pod, {conditions: [ready]});
  expect(watchLines(hand.timeline, 9).map(({row: {ready, status}}) => `${ready} ${status}`)).toEqual([
    '0/1 Pending',
    '0/1 ContainerCreating',
    '1/1 Running',
  ]);
});
