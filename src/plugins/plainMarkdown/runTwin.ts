import type {BlockContent} from 'mdast';
import {labWords} from '../../components/Lab/labWords';
import {secondsText} from '../../components/Lab/seconds';
import {whatHappened, whyItHappened} from '../../components/Lab/words/sentence';
import type {Language} from '../../components/language/useWords';
import type {Entry} from '../../lifecycle/entry';
import {marked} from './marked';
import {table, text} from './nodes';

/** A run in words: when, who, what, and why. Times count from `zero`. */
export function runTwin(entries: readonly Entry[], zero: number, language: Language): BlockContent {
  const {time, who, what, why} = labWords[language].table;
  return table([
    [time, who, what, why].map((word) => [text(word)]),
    ...entries.map((entry) => [
      [text(secondsText(entry.at - zero))],
      [text(entry.who)],
      marked(whatHappened(entry, language, zero)),
      marked(whyItHappened(entry, language, zero)),
    ]),
  ]);
}
