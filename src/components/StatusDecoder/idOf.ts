import type {PrintingRule} from '../../lifecycle/decode/readStatusWord';
import type {Sense} from '../../lifecycle/decode/senses';

/** What stands behind `#` for a word: the same word may be of two families. */
export const idOf = ({family, word}: Sense): string => `${family}-${word}`;

export const idOfRule = (rule: PrintingRule): string => `rule-${rule}`;
