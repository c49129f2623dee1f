import {printingRules} from '../../lifecycle/decode/readStatusWord';
import {families, type Sense, senses} from '../../lifecycle/decode/senses';
import {idOf, idOfRule} from './idOf';

/** Every word of every family, in order. */
export const wordsByFamily = families.map((family) => ({
  family,
  entries: senses[family].map((word) => ({family, word}) as Sense),
}));

/** What can be linked to on the page. */
export const anchors: string[] = [
  ...['found', 'rules', 'words', 'patterns', 'exit-codes'],
  ...printingRules.map(idOfRule),
  ...wordsByFamily.flatMap(({family, entries}) => [family, ...entries.map(idOf)]),
];
