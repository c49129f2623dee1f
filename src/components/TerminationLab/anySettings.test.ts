import fc from 'fast-check';
import {expect, test} from 'vitest';
import {siteDir} from '../../book/files';
import {momentAt} from '../../lifecycle/read/momentAt';
import {minimumGraceSeconds} from '../../lifecycle/termination';
import {manifestSource, soundManifest} from '../../plugins/manifest';
import {anySettings} from '../Lab/testing/anySettings';
import {faultsDrawn, faultsPrinted, faultsSaid, unwhole} from '../Lab/testing/faults';
import {runOf} from '../Lab/testing/runOf';
import {comparedRows} from './comparedRows';
import {outcomesOf} from './outcomes';
import {fields, isRefused, podOf, scenarioOf, zero} from './settings';
import {words} from './words';

const {pod: base} = soundManifest('shutdown-lab.yaml', manifestSource(siteDir, 'shutdown-lab.yaml'));
/** The same every time; more of them, and others, where there is time: TIME_RUNS. */
const numRuns = Number(process.env.TIME_RUNS ?? 60);
const how = {numRuns, seed: 20_261_128 + numRuns};

const settings = anySettings(fields).filter((one) => !isRefused(one));

test('whatever the knobs are turned to, the run ends soon, and all that is said and drawn of it is whole', () => {
  fc.assert(
    fc.property(settings, fc.nat(200), (one, seconds) => {
      const run = runOf(podOf(base, one), scenarioOf(one));
      expect(run.timeline.entries.length).toBeLessThan(300);
      expect(faultsSaid(run, zero)).toEqual([]);
      expect(faultsDrawn(run, zero, Math.max(zero + 3, run.timeline.end))).toEqual([]);
      expect(faultsPrinted(run, zero + seconds)).toEqual([]);
    }),
    how,
  );
});

test('the table of outcomes, the lanes, the status, the row and the events of one run say the same', () => {
  fc.assert(
    fc.property(settings, settings, (one, other) => {
      const run = runOf(podOf(base, one), scenarioOf(one));
      const {timeline, lanes} = run;
      const found = outcomesOf(run);
      const outcome = (what: string, container?: string) =>
        found.find((one) => one.what === what && one.container === container)?.value;

      const removed = outcome('removed');
      for (const at of [0, 1, 5, 30, 65, 130]) {
        const isThere = removed === undefined || at < removed;
        const [pod] = momentAt(timeline, zero + at).pods;
        expect(pod?.exists).toBe(isThere);
        if (isThere) expect(pod?.row.status).toBe('Terminating');
      }

      const {events} = momentAt(timeline, timeline.end);
      // Before 1.29 there are no sidecars, and their init container is long over.
      for (const {name, spans} of lanes.filter(({role}) => role !== 'init')) {
        const [signal, exit, code] = ['signal', 'exit', 'code'].map((what) => outcome(what, name));
        const last = momentAt(timeline, timeline.end).pods[0]?.containers.find((container) => container.name === name);
        expect(last?.activity === 'exited').toBe(exit !== undefined);
        if (exit === undefined) continue;
        expect(code).toBeDefined();
        expect(Math.max(...spans.map(({to}) => to))).toBe(zero + exit);
        if (signal === undefined) continue;
        expect(exit).toBeGreaterThanOrEqual(signal);
        expect(events.some(({reason, message}) => reason === 'Killing' && message.includes(name))).toBe(true);
        const killed = timeline.entries.find(({what, container}) => what === 'killed' && container === name);
        expect(code === 137).toBe(killed !== undefined);
        if (killed) expect(killed.at - zero - signal).toBeGreaterThanOrEqual(minimumGraceSeconds);
      }

      const second = runOf(podOf(base, other), scenarioOf(other));
      for (const phrases of Object.values(words)) {
        const said = comparedRows(second, run, phrases).flatMap(({label, a, b}) => [label, a, b]);
        expect(unwhole(said)).toEqual([]);
      }
    }),
    how,
  );
});
