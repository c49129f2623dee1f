import type {BlockContent} from 'mdast';
import {siteDir} from '../../book/files';
import {readFields} from '../../components/Lab/knobAddress';
import {unmarked} from '../../components/Lab/unmarked';
import type {Language} from '../../components/language/useWords';
import {benchRun, ledgerOf} from '../../components/SurvivalBench/benchRun';
import {blowIds} from '../../components/SurvivalBench/blows';
import {outcomeOf} from '../../components/SurvivalBench/ledgerTable';
import {fields, type OwnerId} from '../../components/SurvivalBench/settings';
import {words} from '../../components/SurvivalBench/words';
import {simulate} from '../../lifecycle/simulate';
import {manifestSource, soundManifest} from '../manifest';
import {paragraph, strong, table, text} from './nodes';

const file = 'survival-bench.yaml';

/** Those whose Pods fare differently from one another. */
const owners: readonly OwnerId[] = ['Deployment', 'StatefulSet', 'none'];

/** What each blow leaves in the end: a table for each of a few owners, a row for each blow. */
export function survivalTwin(language: Language): BlockContent[] {
  const phrases = words[language];
  const {pod} = soundManifest(file, manifestSource(siteDir, file));
  const usual = readFields('', fields);
  return [
    paragraph(text(phrases.twin.lead)),
    ...owners.flatMap((owner) => {
      const rows = blowIds.map((blow) => {
        const run = benchRun(pod, {...usual, owner, blow}, simulate);
        return {blow, outcomes: outcomeOf(ledgerOf(run, run.to), phrases)};
      });
      const head = rows[0]?.outcomes.map(({label}) => unmarked(label)) ?? [];
      return [
        paragraph(strong(text(phrases.twin.owner(phrases.owners[owner])))),
        table([
          [phrases.blow, ...head].map((cell) => [text(cell)]),
          ...rows.map(({blow, outcomes}) =>
            [phrases.blows[blow].name, ...outcomes.map(({word}) => word)].map((cell) => [text(cell)]),
          ),
        ]),
      ];
    }),
  ];
}
