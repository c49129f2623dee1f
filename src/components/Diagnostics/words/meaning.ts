import type {Rule} from '../../../pod/rule';
import type {Words} from '../../language/useWords';
import type {Facts} from './facts';
import type {Place} from './places';

/**
 * A sentence about an error. `{value}`, `{field}` and the other facts of the error stand in braces; code stands in backticks. Where
 * one sentence does not fit all cases, it is chosen by the facts.
 */
export type Told = string | ((facts: Facts) => string);

/** What an error says, why there is such a rule, and how to put it right. */
export type Meaning = {says: Told; why: Told; mend: Told};

/** One rule in both languages, and the place in this book that explains it, or explains the field at which it was broken. */
export type RuleWords = Words<Meaning> & {read?: Place | ((facts: Facts) => Place)};

/** The words of an area. Whatever rule no area explains does not compile in `rules.ts`. */
export type AreaWords = Partial<Record<Rule, RuleWords>>;
