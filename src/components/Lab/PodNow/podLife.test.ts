import {expect, test} from 'vitest';
import {momentAt} from '../../../lifecycle/read/momentAt';
import type {Action, Scenario} from '../../../lifecycle/scenario';
import {simulate} from '../../../lifecycle/simulate';
import type {Pod} from '../../../pod/pod';
import {atWork, livesOf} from './podLife';
import {words} from './words';

const pod: Pod = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: {name: 'web'},
  spec: {
    terminationGracePeriodSeconds: 30,
    containers: [
      {name: 'app', image: 'app:1', lifecycle: {preStop: {exec: {command: ['sleep', '10']}}}},
      {name: 'helper', image: 'helper:1'},
    ],
  },
};

function livesAt(seconds: number, deletion: Action, language: 'zh-CN' | 'en' = 'en') {
  const scenario: Scenario = {
    untilSeconds: 200,
    containers: {app: {stop: {cleanupSeconds: 5}, preStop: {seconds: 10}}, helper: {stop: {cleanupSeconds: 0}}},
    actions: [deletion],
  };
  const [moment] = momentAt(simulate(pod, scenario), seconds).pods;
  if (!moment) throw new Error('there is no Pod');
  const lives = Object.fromEntries([...livesOf(moment, words[language])].map(([name, {word}]) => [name, word]));
  return {lives, exists: moment.exists, atWork: atWork(moment).map(({name}) => name)};
}

test('a container that is being stopped is Running in the record, until the kubelet writes at the end; what it is at stands beside', () => {
  expect(livesAt(99, {at: 100, do: 'delete'}).lives).toEqual({app: 'Running', helper: 'Running'});
  expect(livesAt(105, {at: 100, do: 'delete'}).lives).toMatchObject({app: 'Running · preStop', helper: 'Running · has ended'});
  expect(livesAt(112, {at: 100, do: 'delete'}, 'zh-CN').lives).toMatchObject({app: 'Running · 正在停'});
});

test('after a deletion with grace nothing is left behind when the record goes', () => {
  const {lives, exists, atWork: left} = livesAt(150, {at: 100, do: 'delete'});
  expect({lives, exists, left}).toEqual({lives: {app: 'Completed 0', helper: 'Completed 0'}, exists: false, left: []});
});

test('after a forced deletion the containers run on without a record, and nobody writes down how they end', () => {
  const early = livesAt(100.5, {at: 100, do: 'delete', force: true});
  expect(early.exists).toBe(false);
  expect(early.atWork).toContain('app');
  expect(early.lives.app).toMatch(/^still runs/);
  const late = livesAt(190, {at: 100, do: 'delete', force: true});
  expect(late.atWork).toEqual([]);
  expect(late.lives).toEqual({app: 'ended, unrecorded', helper: 'ended, unrecorded'});
});
