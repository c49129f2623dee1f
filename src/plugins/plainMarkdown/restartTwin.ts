import type {BlockContent} from 'mdast';
import {attemptTable, sums} from '../../components/RestartLab/attemptTable';
import {lengthOf} from '../../components/RestartLab/length';
import {attemptsOf, usual} from '../../components/RestartLab/settings';
import {sources} from '../../components/RestartLab/sources';
import type {Phrases} from '../../components/RestartLab/words';
import {marked} from './marked';
import {code, list, paragraph, table, text} from './nodes';

/** The waits as they are before a reader turns anything, then what each knob would change. */
export function restartTwin(phrases: Phrases): BlockContent[] {
  const attempts = attemptsOf(usual);
  const {ran, waited} = sums(attempts);
  const {twin} = phrases;
  return [
    paragraph(...marked(twin.usual)),
    table(attemptTable(attempts, phrases).map((row) => row.map((cell) => [text(cell)]))),
    paragraph(code(phrases.formula)),
    paragraph(text(phrases.formulaWhere)),
    paragraph(...marked(phrases.total(attempts.length, lengthOf(ran), lengthOf(waited)))),
    list([twin.zero, twin.onFailure, twin.long, twin.cap, twin.own].map((item) => [paragraph(...marked(item))])),
    paragraph(text(`${phrases.source}${sources.join(phrases.comma)}`)),
  ];
}
