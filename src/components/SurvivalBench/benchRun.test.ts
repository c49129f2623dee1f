import {describe, expect, test} from 'vitest';
import {siteDir} from '../../book/files';
import {simulate} from '../../lifecycle/simulate';
import {manifestSource, soundManifest} from '../../plugins/manifest';
import {readFields} from '../Lab/knobAddress';
import {benchRun, ledgerOf, speedFor} from './benchRun';
import {type BlowId, blowIds} from './blows';
import {outcomeOf} from './ledgerTable';
import {fields, type OwnerId, owners, type Settings, zero} from './settings';
import {words} from './words';

const {pod} = soundManifest('survival-bench.yaml', manifestSource(siteDir, 'survival-bench.yaml'));
const settings = (change: Partial<Settings>): Settings => ({...readFields('', fields), ...change});

const all = owners.flatMap((owner) => blowIds.map((blow) => [blow, owner] as [BlowId, OwnerId]));

describe.each(all)('%s, %s', (blow, owner) => {
  const run = benchRun(pod, settings({blow, owner}), simulate);

  test('is settled within the time that is shown, and plays in half a minute or so', () => {
    expect(run.timeline.isCut).toBe(false);
    expect(run.question.settles).toBeLessThanOrEqual(run.to);
    expect((run.to - zero) / speedFor(run.to - zero)).toBeLessThanOrEqual(35);
  });

  test('begins with a Pod that has all it can mount, and has words for each row', () => {
    const {before, rows} = ledgerOf(run, zero);
    expect(before).toMatchObject({number: 1, isStored: true, status: 'Running', running: ['app', 'helper']});
    for (const phrases of Object.values(words)) {
      const labels = outcomeOf(ledgerOf(run, run.to), phrases).map(({label}) => label);
      expect(new Set(labels).size).toBe(rows.length);
      expect(labels).not.toContain('');
    }
  });
});

test('the guess is about what becomes of the place in the end, and settled when that is so', () => {
  expect(benchRun(pod, settings({}), simulate).question).toEqual({place: 'scratch', answer: 'kept', settles: zero});
  const lost = benchRun(pod, settings({blow: 'silent', back: 0}), simulate).question;
  expect(lost).toMatchObject({place: 'scratch', answer: 'lost', settles: zero + 350});
  expect(benchRun(pod, settings({blow: 'silent', back: 120}), simulate).question.answer).toBe('kept');
});

test('a lane is a container while there is one Pod, and a Pod as soon as there are more', () => {
  expect(benchRun(pod, settings({}), simulate).lanes.map(({name}) => name)).toEqual(['app', 'helper']);
  expect(benchRun(pod, settings({blow: 'delete'}), simulate).lanes.map(({name}) => name)).toEqual(['Pod 1', 'Pod 2']);
});

test('a release that does not know the rule restarts one container, not all', () => {
  const own = (version: Settings['version']) =>
    ledgerOf(benchRun(pod, settings({blow: 'restart-all', version}), simulate), zero + 8).rows.find(({of}) => of === 'helper');
  expect(own('1.35')?.cells[0]?.verdict).toBe('kept');
  expect(own('1.36')?.cells[0]?.verdict).toBe('replaced');
});
