import {expect, test} from 'vitest';
import {siteDir} from '../../book/files';
import {simulate} from '../../lifecycle/simulate';
import {manifestSource, soundManifest} from '../../plugins/manifest';
import {readFields} from '../Lab/knobAddress';
import {redSeconds, rolloutRun, tallyUntil} from './rolloutRun';
import {fields, type Settings, usualMoment, zero} from './settings';
import {verdictsOf} from './verdicts';

const file = 'shop.yaml';
const {pod} = soundManifest(file, manifestSource(siteDir, file));
const usual = readFields('', fields);
const runWith = (change: Partial<Settings> = {}) => rolloutRun(pod, {...usual, ...change}, simulate);
const lost = (change?: Partial<Settings>) => {
  const run = runWith(change);
  const {refused, cut} = tallyUntil(run.requests, run.to);
  return {refused, cut};
};
const lessons = (change?: Partial<Settings>) => verdictsOf(runWith(change)).map(({is}) => is);

test('as it stands, requests meet a closed door, and the moment shown first does not give it away', () => {
  const run = runWith();
  expect(lost().refused).toBeGreaterThan(5);
  const seen = tallyUntil(run.requests, zero + usualMoment);
  expect(seen.served).toBeGreaterThan(0);
  expect(seen.refused).toBe(0);
  expect(lessons()).toEqual(['door-shut-early']);
});

test('each old Pod turns requests away for as long as the news takes longer than the hook', () => {
  for (const hookSeconds of [0, 1, 2, 3, 5]) {
    const run = runWith({hookSeconds, cleanup: 8});
    expect(redSeconds(run), `hook ${hookSeconds}`).toBe(3 * Math.max(0, usual.delay - hookSeconds));
  }
});

test('a hook as long as the news takes loses none', () => {
  expect(lost({hookSeconds: 3})).toEqual({refused: 0, cut: 0});
  expect(lessons({hookSeconds: 3})).toEqual(['hook-covers']);
});

test('a process that takes no notice of the signal keeps its door open, and none is lost until it is killed', () => {
  expect(lost({program: 'ignores'})).toEqual({refused: 0, cut: 0});
  expect(lessons({program: 'ignores'})).toEqual(['never-shut']);
});

test('without a readiness probe requests come before the process can answer them', () => {
  expect(lessons({probe: 'no', hookSeconds: 5, startup: 10})).toEqual(['hook-covers', 'not-yet-open']);
  expect(lost({probe: 'no', hookSeconds: 5, startup: 10}).refused).toBeGreaterThan(0);
  expect(lost({probe: 'yes', hookSeconds: 5, startup: 10}).refused).toBe(0);
});

test('an answer that takes longer than cleaning up is cut off', () => {
  expect(lessons({answer: 6, cleanup: 1, hookSeconds: 5})).toEqual(['hook-covers', 'cut-off']);
  expect(lost({answer: 0.1, cleanup: 1, hookSeconds: 5}).cut).toBe(0);
});

test('whatever is set, there is always a Pod to send to, and each request is drawn in the lane of one', () => {
  for (const replicas of fields.replicas.allowed)
    for (const delay of [0, 3, 10])
      for (const hookSeconds of [0, 3, 15])
        for (const probe of fields.probe.allowed)
          for (const program of fields.program.allowed) {
            const run = runWith({replicas, delay, hookSeconds, probe, program, rate: 1});
            const drawn = run.rows.reduce((sum, {requests}) => sum + requests.length, 0);
            expect(drawn, JSON.stringify({replicas, delay, hookSeconds, probe, program})).toBe(run.requests.length);
            expect(run.timeline.isCut).toBe(false);
          }
});
