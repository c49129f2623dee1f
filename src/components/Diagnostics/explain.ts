import type {FieldError} from '../../pod/fieldError';
import type {Language} from '../language/useWords';
import {type FactName, type Facts, factNames, factsOf} from './words/facts';
import type {Told} from './words/meaning';
import {places} from './words/places';
import {rules} from './words/rules';

/**
 * An error in the reader's language: what is wrong, why there is such a rule, how to put it right, and where this book explains it
 * (an address without the language). Code stands in backticks: `withoutTicks` takes them away, `CodeText` sets them.
 */
export type Explanation = {says: string; why: string; mend: string; href?: string; reads?: string};

const isFact = (name: string): name is FactName => (factNames as readonly string[]).includes(name);

/** A space between Han and what is Latin or code, as in all Chinese of this book. */
function spaced(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index, parts) => {
      if (index % 2 === 0)
        return part.replace(/(\p{Script=Han})([A-Za-z0-9])/gu, '$1 $2').replace(/([A-Za-z0-9])(\p{Script=Han})/gu, '$1 $2');
      const before = /\p{Script=Han}$/u.test(parts[index - 1] ?? '') ? ' ' : '';
      const after = /^\p{Script=Han}/u.test(parts[index + 1] ?? '') ? ' ' : '';
      return `${before}${part}${after}`;
    })
    .join('');
}

function told(words: Told, facts: Facts): string {
  const sentence = typeof words === 'function' ? words(facts) : words;
  const filled = sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (isFact(name) ? facts.filled[name] : whole)).trim();
  return facts.language === 'zh-CN' ? spaced(filled) : filled.replace(/^[a-z]/, (first) => first.toUpperCase());
}

export function explain(error: FieldError, language: Language): Explanation {
  const words = rules[error.rule];
  const facts = factsOf(error, language);
  const {says, why, mend} = words[language];
  const sentences = {says: told(says, facts), why: told(why, facts), mend: told(mend, facts)};
  if (!words.read) return sentences;
  const [href, zh, en] = places[typeof words.read === 'function' ? words.read(facts) : words.read];
  return {...sentences, href, reads: language === 'zh-CN' ? zh : en};
}

/** The words without the ticks of code, for places that show plain text. */
export function withoutTicks(text: string): string {
  return text.replaceAll('`', '');
}
