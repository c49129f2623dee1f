import fc from 'fast-check';
import {expect, test} from 'vitest';
import {lyingStaircase, standingStaircase} from '../../diagram/staircase';
import {crashLoop, restartBackOff} from '../../lifecycle/backoff';
import {momentAt} from '../../lifecycle/read/momentAt';
import {anySettings} from '../Lab/testing/anySettings';
import {faultsPrinted, faultsSaid, numbersIn, unwhole} from '../Lab/testing/faults';
import {runOf} from '../Lab/testing/runOf';
import {attemptTable, comparedRows} from './attemptTable';
import {questionOf} from './question';
import {reckoningOf} from './reckoning';
import {attemptsOf, capOf, endOf, fields, podOf, runCount, scenarioOf} from './settings';
import {words} from './words';

/** The same every time; more of them, and others, where there is time: TIME_RUNS. */
const numRuns = Number(process.env.TIME_RUNS ?? 80);
const how = {numRuns, seed: 20_261_128 + numRuns};

test('whatever the knobs are turned to, steps, table, run and answer say the same, and say it whole', () => {
  fc.assert(
    fc.property(anySettings(fields), anySettings(fields), fc.double({min: 0, max: 1, noNaN: true}), (one, other, share) => {
      const attempts = attemptsOf(one);
      const others = attemptsOf(other);
      const at = Math.round(share * endOf(attempts));
      const run = runOf(podOf(one), scenarioOf(one));

      const waits = crashLoop(
        restartBackOff(capOf(one)),
        attempts.map(({ranSeconds}) => ranSeconds),
      );
      for (const [index, {finishedAt, restart}] of attempts.entries()) {
        expect(waits[index]?.finishedAt).toBe(finishedAt);
        if (restart) expect(waits[index]?.restartDelay).toBe(restart.waitSeconds);
      }

      const ended = run.timeline.entries.filter(({what}) => what === 'exited');
      expect(ended.map(({at: seconds}) => seconds)).toEqual(attempts.map(({finishedAt}) => finishedAt));
      for (const {finishedAt, restart, number} of attempts) {
        if (!restart || restart.waitSeconds < 2) continue;
        const {row} = momentAt(run.timeline, finishedAt + 1).pods[0] ?? {};
        expect(row?.status).toBe('CrashLoopBackOff');
        expect(row?.restarts.split(' ')[0]).toBe(String(number - 1));
      }

      const question = questionOf(one, attempts);
      expect(question.choices).toContain(question.answer);
      expect(faultsSaid(run, 0)).toEqual([]);
      expect(faultsPrinted(run, at)).toEqual([]);
      for (const drawing of [lyingStaircase, standingStaircase]) {
        const drawn = drawing({
          attempts,
          columns: runCount,
          capSeconds: capOf(one),
          at,
          other: {attempts: others, capSeconds: capOf(other)},
        });
        expect(numbersIn(drawn).every(Number.isFinite)).toBe(true);
        for (const {step, spent, place} of drawn.stairs)
          for (const box of [step, spent, place]) {
            if (!box) continue;
            expect(Math.min(box.x, box.y, box.width, box.height)).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(drawn.width);
            expect(box.y + box.height).toBeLessThanOrEqual(drawn.height);
          }
      }
      for (const phrases of Object.values(words)) {
        const said = [
          ...attemptTable(attempts, phrases).flat(),
          ...comparedRows(others, attempts, phrases).flatMap(({label, a, b}) => [label, a, b]),
          ...attempts.flatMap((attempt) => [true, false].map((isOver) => reckoningOf(attempt, isOver, one, phrases))),
        ];
        expect(unwhole(said)).toEqual([]);
      }
    }),
    how,
  );
});
