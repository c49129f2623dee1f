import {expect, test} from 'vitest';
import type {Pod} from '../pod/pod';
import {attempts} from './attempts';
import {crashLoop, restartBackOff} from './backoff';

const pod = (restartPolicy: string, container: object = {}): Pod => ({
  metadata: {name: 'p'},
  spec: {restartPolicy, containers: [{name: 'app', ...container}]},
});
const runs = (seconds: number[], exitCode = 1) => seconds.map((one) => ({seconds: one, exitCode}));
const usual = restartBackOff();

test('exit code 0 waits as long as any other where the policy is Always', () => {
  const waits = (exitCode: number) =>
    attempts(pod('Always'), 'app', usual, runs([1, 1, 1, 1], exitCode)).map(({restart}) => restart?.waitSeconds);
  expect(waits(0)).toEqual([0, 10, 20, 40]);
  expect(waits(137)).toEqual(waits(0));
});

test('a container that is not started again has one attempt, however many were planned', () => {
  expect(attempts(pod('OnFailure'), 'app', usual, runs([2, 2, 2], 0))).toEqual([
    {number: 1, startedAt: 0, ranSeconds: 2, finishedAt: 2, exitCode: 0},
  ]);
  expect(attempts(pod('Never'), 'app', usual, runs([2, 2], 1))).toHaveLength(1);
});

test('the first end that its rules do not cover is the last', () => {
  const rules = [{action: 'Restart', exitCodes: {operator: 'In', values: [42]}}];
  const container = {restartPolicy: 'Never', restartPolicyRules: rules};
  const ends = [42, 42, 1, 42].map((exitCode) => ({seconds: 1, exitCode}));
  expect(attempts(pod('Always', container), 'app', usual, ends).map(({restart}) => restart?.waitSeconds)).toEqual([
    0,
    10,
    undefined,
  ]);
});

test('a run of more than ten minutes makes its own end the first of a new count', () => {
  const told = attempts(pod('Always'), 'app', usual, runs([1, 1, 1, 601, 1, 1]));
  expect(told.map(({restart}) => [restart?.count, restart?.startsOver, restart?.waitSeconds])).toEqual([
    [1, false, 0],
    [2, false, 10],
    [3, false, 20],
    [1, true, 0],
    [2, false, 10],
    [3, false, 20],
  ]);
});

test('the times are those of the crash loop', () => {
  const seconds = [3, 0.5, 700, 1, 2];
  expect(attempts(pod('Always'), 'app', usual, runs(seconds)).map(({restart}) => restart?.restartsAt)).toEqual(
    crashLoop(usual, seconds).map(({restartedAt}) => restartedAt),
  );
});
