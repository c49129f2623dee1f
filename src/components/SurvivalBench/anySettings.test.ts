import fc from 'fast-check';
import {expect, test} from 'vitest';
import {siteDir} from '../../book/files';
import {nodeStrip} from '../../diagram/nodeStrip';
import {timelineFigure} from '../../diagram/timelineFigure';
import {nodeSpans} from '../../lifecycle/nodeSpans';
import {simulate} from '../../lifecycle/simulate';
import {manifestSource, soundManifest} from '../../plugins/manifest';
import {anySettings} from '../Lab/testing/anySettings';
import {faultsDrawn, faultsPrinted, faultsSaid, numbersIn, unwhole} from '../Lab/testing/faults';
import {benchRun, latest, ledgerOf} from './benchRun';
import {comparedRows} from './comparedRows';
import {apiText, cellText, nodeText, rowTitle, verdictWord} from './ledgerTable';
import {fields, zero} from './settings';
import {words} from './words';

const {pod: base} = soundManifest('survival-bench.yaml', manifestSource(siteDir, 'survival-bench.yaml'));
/** The same every time; more of them, and others, where there is time: TIME_RUNS. */
const numRuns = Number(process.env.TIME_RUNS ?? 50);
const how = {numRuns, seed: 20_261_128 + numRuns};

test('whatever befalls whichever Pod, the run ends soon, all that is said and drawn of it is whole, and the guess is answered by the ledger', () => {
  fc.assert(
    fc.property(anySettings(fields), anySettings(fields), fc.nat(1000), (one, other, seconds) => {
      const run = benchRun(base, one, simulate);
      expect(run.timeline.entries.length).toBeLessThan(800);
      expect(faultsSaid(run, zero)).toEqual([]);
      expect(faultsDrawn(run, zero, run.to)).toEqual([]);
      expect(faultsPrinted(run, zero + seconds)).toEqual([]);
      const figure = timelineFigure({lanes: run.lanes, from: zero, to: run.to}, 'wide');
      expect(numbersIn(nodeStrip(nodeSpans(run.timeline), figure)).every(Number.isFinite)).toBe(true);

      const ledger = ledgerOf(run, Math.min(zero + seconds, run.to));
      for (const phrases of Object.values(words)) {
        const said = [
          ...ledger.pods.flatMap((pod) => [apiText(pod, phrases), nodeText(pod, phrases)]),
          ...ledger.rows.flatMap((row) => [
            rowTitle(row, phrases),
            ...row.cells.map((cell) => verdictWord(row, cell, phrases)),
            ...row.cells.map((_, index) => `.${cellText(row, index, phrases)}`),
          ]),
          ...comparedRows(benchRun(base, other, simulate), run, phrases).flatMap(({label, a, b}) => [label, a, b]),
        ];
        expect(unwhole(said)).toEqual([]);
      }

      const {place, answer, settles} = run.question;
      const asked = (at: number) => ledgerOf(run, at).rows.find(({trait, of}) => trait === 'data' && of === place);
      for (const at of [settles, (settles + run.to) / 2, run.to]) {
        const row = asked(at);
        expect(row && latest(row)?.verdict).toBe(answer);
      }
      expect(['kept', 'lost', 'out-of-reach']).toContain(answer);
    }),
    how,
  );
});
