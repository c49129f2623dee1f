import type {BlockContent} from 'mdast';
import {siteDir} from '../../book/files';
import {readFields} from '../../components/Lab/knobAddress';
import type {Language} from '../../components/language/useWords';
import {requestTable} from '../../components/RolloutLab/requestTable';
import {redSeconds, rolloutRun, tallyUntil} from '../../components/RolloutLab/rolloutRun';
import {fields} from '../../components/RolloutLab/settings';
import {verdictsOf} from '../../components/RolloutLab/verdicts';
import {words} from '../../components/RolloutLab/words';
import {simulate} from '../../lifecycle/simulate';
import {manifestSource, soundManifest} from '../manifest';
import {marked} from './marked';
import {paragraph, table, text} from './nodes';

const file = 'shop.yaml';

/** What becomes of the requests during the rolling update as it stands before a reader turns anything, then with a hook that is long enough. */
export function rolloutTwin(language: Language): BlockContent[] {
  const phrases = words[language];
  const {pod} = soundManifest(file, manifestSource(siteDir, file));
  const usual = readFields('', fields);
  return [usual, {...usual, hookSeconds: usual.delay}].flatMap((settings) => {
    const run = rolloutRun(pod, settings, simulate);
    const summary = phrases.summary({...tallyUntil(run.requests, run.to), red: redSeconds(run)});
    return [
      paragraph(text(`${phrases.knobs.hookSeconds} ${settings.hookSeconds} s: ${summary}`)),
      table(requestTable(run, phrases).map((row) => row.map((cell) => [text(cell)]))),
      ...verdictsOf(run).map((verdict) => paragraph(...marked(phrases.verdict(verdict)))),
    ];
  });
}
