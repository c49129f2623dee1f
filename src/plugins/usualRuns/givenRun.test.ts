import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {siteDir} from '../../book/files';
import type {UsualRun} from '../../components/Lab/usualRun';
import {teller} from '../../components/Lab/words/teller';
import {momentAt} from '../../lifecycle/read/momentAt';
import {simulate} from '../../lifecycle/simulate';
import {manifestSource, soundManifest} from '../manifest';
import {givenRun} from './givenRun';

const laboratories = ['TerminationLab', 'RolloutLab', 'SurvivalBench', 'RestartLab', 'LifecycleLab'];

describe.each(laboratories)('the run that comes with the page of %s', async (name) => {
  const file = join(siteDir, 'src/components', name, 'usualRun.ts');
  const {default: usual} = (await import(file)) as {default: UsualRun};
  const {pod, scenario} = usual.asked((manifest) => soundManifest(manifest, manifestSource(siteDir, manifest)).pod);
  const simulated = simulate(pod, scenario);

  test.each(['zh-CN', 'en'] as const)(
    'is what the simulator makes of it in the browser, moment by moment, and in %s',
    (language) => {
      const {timeline, told} = JSON.parse(JSON.stringify(givenRun(usual, language))) as ReturnType<typeof givenRun>;
      expect(timeline).toEqual(simulated);
      const times = new Set([0, usual.zero, ...simulated.entries.map(({at}) => at), simulated.end]);
      for (const at of times) expect(momentAt(timeline, at)).toEqual(momentAt(simulated, at));

      const tell = teller(language, usual.zero);
      for (const entry of simulated.entries) {
        if (entry.at >= usual.zero) expect(told[entry.seq]).toEqual(tell(entry));
        else expect(told[entry.seq]).toBeNull();
      }
    },
  );
});
