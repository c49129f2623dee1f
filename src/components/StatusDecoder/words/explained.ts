import type {Family, WordOf} from '../../../lifecycle/decode/senses';
import type {Words} from '../../language/useWords';

/** What a word says of a Pod, and what to do or to look at next. Code stands in backticks. */
export type Explained = {says: string; next?: string};

/** Every word of a family in both languages: one that is missing does not compile. */
export type Explanations<F extends Family> = Record<WordOf<F>, Words<Explained>>;
