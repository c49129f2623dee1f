import fc from 'fast-check';
import {expect, test} from 'vitest';
import {siteDir} from '../../book/files';
import {requestMarks} from '../../diagram/requestMarks';
import {timelineFigure} from '../../diagram/timelineFigure';
import {simulate} from '../../lifecycle/simulate';
import {manifestSource, soundManifest} from '../../plugins/manifest';
import {anySettings} from '../Lab/testing/anySettings';
import {faultsDrawn, faultsPrinted, faultsSaid, unwhole} from '../Lab/testing/faults';
import {comparedRows} from './comparedRows';
import {requestTable} from './requestTable';
import {redSeconds, rolloutRun, tallyUntil} from './rolloutRun';
import {fields, zero} from './settings';
import {verdictsOf} from './verdicts';
import {words} from './words';

const {pod: base} = soundManifest('shop.yaml', manifestSource(siteDir, 'shop.yaml'));
/** The same every time; more of them, and others, where there is time: TIME_RUNS. */
const numRuns = Number(process.env.TIME_RUNS ?? 40);
const how = {numRuns, seed: 20_261_128 + numRuns};

test('whatever the knobs are turned to, the update ends, every request has one outcome, and all that is said and drawn is whole', () => {
  fc.assert(
    fc.property(anySettings(fields), anySettings(fields), fc.nat(120), (one, other, seconds) => {
      const run = rolloutRun(base, one, simulate);
      expect(run.timeline.isCut).toBe(false);
      expect(run.timeline.entries.length).toBeLessThan(1000);
      expect(run.requests.length).toBeLessThan(4000);
      expect(faultsSaid(run, zero)).toEqual([]);
      expect(faultsDrawn(run, zero, run.to)).toEqual([]);
      expect(faultsPrinted(run, zero + seconds)).toEqual([]);
      const {served, refused, cut} = tallyUntil(run.requests, run.to);
      expect(served + refused + cut).toBe(run.requests.length);
      expect(run.rows.reduce((sum, {requests}) => sum + requests.length, 0)).toBe(run.requests.filter(({to}) => to).length);
      const marks = requestMarks(timelineFigure({lanes: run.lanes, from: zero, to: run.to, below: 10}, 'wide'), run.rows);
      expect(unwhole(marks.flatMap((mark) => [`M${mark.served}`, `M${mark.refused}`, `M${mark.cut}`]))).toEqual([]);
      const second = rolloutRun(base, other, simulate);
      for (const phrases of Object.values(words)) {
        const said = [
          ...requestTable(run, phrases).flat(),
          ...verdictsOf(run).map(phrases.verdict),
          ...comparedRows(second, run, phrases).flatMap(({label, a, b}) => [label, a, b]),
          phrases.summary({served, refused, cut, red: redSeconds(run)}),
        ];
        expect(unwhole(said)).toEqual([]);
      }
    }),
    how,
  );
});
