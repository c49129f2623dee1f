import type {Entry} from '../../../lifecycle/entry';
import type {Language, Words} from '../../language/useWords';
import type {EntryFacts, Sentence} from './entryFacts';
import {happenings} from './happenings';
import {nodeRuleWords} from './nodeRules';
import {objectRuleWords} from './objectRules';

const ruleWords = {...objectRuleWords, ...nodeRuleWords};

/** Facts that are times of the run, and so count from where the reader's clock does. */
const clockFacts = ['deadline', 'killAt', 'until'];

const tenths = (seconds: number): number => Math.round(seconds * 10) / 10;

function factsOf({at, container = '', facts = {}}: Entry, zero: number): EntryFacts {
  const shifted = Object.entries(facts).map(([name, value]) => [
    name,
    typeof value === 'number' ? tenths(clockFacts.includes(name) ? value - zero : value) : value,
  ]);
  return {...Object.fromEntries(shifted), container, at: tenths(at - zero)};
}

function said(words: Words<Sentence>, language: Language, facts: EntryFacts): string {
  const sentence = words[language];
  return typeof sentence === 'string' ? sentence : sentence(facts);
}

/** What happened, in one sentence. Times count from `zero`. */
export function whatHappened(entry: Entry, language: Language, zero = 0): string {
  return said(happenings[entry.what], language, factsOf(entry, zero));
}

/** Why it happened: the rule, with the numbers of this case. */
export function whyItHappened(entry: Entry, language: Language, zero = 0): string {
  return said(ruleWords[entry.why], language, factsOf(entry, zero));
}
