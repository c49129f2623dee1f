import {sourceOf} from '../../../lifecycle/rule';
import type {Language} from '../../language/useWords';
import type {Tell} from '../tell';
import {whatHappened, whyItHappened} from './sentence';

/** Tells of whatever can happen. Times count from `zero`. */
export const teller =
  (language: Language, zero: number): Tell =>
  (entry) => ({
    what: whatHappened(entry, language, zero),
    why: whyItHappened(entry, language, zero),
    source: sourceOf(entry.why).source,
  });
