import fc from 'fast-check';
import {expect, test} from 'vitest';
import {siteDir} from '../../book/files';
import {stripFigure} from '../../diagram/stripFigure';
import {timelineFigure} from '../../diagram/timelineFigure';
import {conditionSpans, phaseSpans} from '../../lifecycle/phaseSpans';
import {kubernetesVersions} from '../../lifecycle/version';
import {manifestSource} from '../../plugins/manifest';
import {checkManifest} from '../../pod/checkManifest';
import {containersInOrder} from '../../pod/containerRole';
import type {Pod} from '../../pod/pod';
import {faultsDrawn, faultsPrinted, faultsSaid, numbersIn} from '../Lab/testing/faults';
import {runOf} from '../Lab/testing/runOf';
import {type Deed, deedKinds, printDeeds, readDeeds, withDeeds} from './deeds';
import {printState, readState} from './labState';
import {type StoryId, stories, storyIds} from './stories';

const podOf = (id: StoryId): Pod => checkManifest(manifestSource(siteDir, stories[id].manifest)).pod as Pod;
const pods = new Map(storyIds.map((id) => [id, podOf(id)]));
/** The same every time; more of them, and others, where there is time: TIME_RUNS. */
const numRuns = Number(process.env.TIME_RUNS ?? 120);
const how = {numRuns, seed: 20_261_128 + numRuns};

const run = fc.constantFrom(...storyIds).chain((id) => {
  const names = containersInOrder(pods.get(id) as Pod).map(({container}) => container.name);
  const deed: fc.Arbitrary<Deed> = fc
    .record({
      at: fc.oneof(fc.integer({min: 0, max: 40}), fc.constantFrom(0, 0.001, 7.5, 12, 12, 12, 3600, 99_999)),
      kind: fc.constantFrom(...deedKinds),
      container: fc.constantFrom(...names, 'nobody', undefined),
    })
    .map(({at, kind, container}) => ({at, kind, ...(container === undefined ? {} : {container})}));
  return fc.record({
    id: fc.constant(id),
    version: fc.constantFrom(...kubernetesVersions),
    deeds: fc.oneof(fc.array(deed, {maxLength: 4}), fc.array(deed, {minLength: 10, maxLength: 30})),
    seconds: fc.nat(150),
  });
});

test('whatever is done by hand, however often and in whichever order, the run ends, and all that is said and drawn of it is whole', () => {
  fc.assert(
    fc.property(run, ({id, version, deeds, seconds}) => {
      const pod = pods.get(id) as Pod;
      const {scenario} = stories[id];
      const to = scenario.untilSeconds ?? 60;
      const found = runOf(pod, withDeeds(pod, {...scenario, version}, readDeeds(printDeeds(deeds))), to);
      const [first] = found.timeline.pods;
      expect(found.timeline.entries.length).toBeLessThan(1500);
      expect(faultsSaid(found, 0)).toEqual([]);
      expect(faultsDrawn(found, 0, to)).toEqual([]);
      expect(faultsPrinted(found, seconds)).toEqual([]);
      if (!first) return;
      const figure = timelineFigure({lanes: found.lanes, from: 0, to}, 'narrow');
      const strips = stripFigure(phaseSpans(found.timeline, first), conditionSpans(found.timeline, first), figure);
      expect(numbersIn(strips).every(Number.isFinite)).toBe(true);
    }),
    how,
  );
});

const rubbish = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          's.gate',
          's.constructor',
          'v.1.28',
          'v.__proto__',
          'b.untouched',
          'b.life',
          'b.none',
          't.14',
          't.9999999',
        ),
        fc.constantFrom(
          't.-1',
          't.1e9',
          'do.',
          'do.**',
          'do.5-delete.web',
          'do.5-delete*5-delete',
          'do.1-pull.web*2-ungate',
          'vs',
        ),
        fc.string(),
      ),
    )
    .map((parts) => parts.join('_')),
);

test('every address gives a state that can be shown, and which has one address of its own', () => {
  fc.assert(
    fc.property(rubbish, (address) => {
      const state = readState(address);
      expect(storyIds).toContain(state.story);
      expect(Number.isFinite(state.at)).toBe(true);
      expect(readState(printState(state))).toEqual(state);
    }),
    {numRuns: 500},
  );
});
