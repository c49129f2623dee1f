import type {BlockContent} from 'mdast';
import {siteDir} from '../../book/files';
import {readFields} from '../../components/Lab/knobAddress';
import type {Language} from '../../components/language/useWords';
import {fields, podOf, scenarioOf, zero} from '../../components/TerminationLab/settings';
import {simulate} from '../../lifecycle/simulate';
import {manifestSource, soundManifest} from '../manifest';
import {runTwin} from './runTwin';

const file = 'shutdown-lab.yaml';

/** The run of the termination laboratory as it stands before a reader turns anything. */
export function terminationTwin(language: Language): BlockContent {
  const {pod} = soundManifest(file, manifestSource(siteDir, file));
  const settings = readFields('', fields);
  const {entries} = simulate(podOf(pod, settings), scenarioOf(settings));
  return runTwin(
    entries.filter(({at}) => at >= zero),
    zero,
    language,
  );
}
