import type {Facts} from '../../../lifecycle/entry';
import type {Words} from '../../language/useWords';

/** What a sentence about an entry may speak of: its time, its container (empty if it has none), and its facts. */
export type EntryFacts = {at: number; container: string} & Facts;

/** A sentence, or how to make it. Code stands between `backticks`, the number that decides between **asterisks**. */
export type Sentence = string | ((facts: EntryFacts) => string);

/** One sentence in each language for each of something. */
export type Sentences<Key extends string> = Record<Key, Words<Sentence>>;
