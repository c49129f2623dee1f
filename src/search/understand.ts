import type {Glossary, Mention, Step} from './glossary';
import {stepsOf} from './glossary';
import {plainWords, questionWords} from './questionWords';
import type {ConceptRecord} from './searchIndex';
import {type Fold, segment} from './segment';
import {slipsAllowed, type Vocabulary} from './vocabulary';

/** One way of saying what is looked for: all its tokens, or with `any` some of them. */
export type Way = {tokens: string[]; weight: number; any?: true};

/** One thing that a query asks for, in all the ways in which it may be said. */
export type Wish = {
  ways: Way[];
  /** Concepts it names: sections that introduce them count more. */
  concepts: ConceptRecord[];
  /** A word that every question has, or a guess: it decides only between places that are alike. */
  weight: number;
  /** Looked for in headings and titles alone. */
  inHeadings?: true;
};

export type Understood = {
  query: string;
  shortened: boolean;
  steps: Step[];
  wishes: Wish[];
  concepts: ConceptRecord[];
  also: string[];
};

/** A query longer than this is no query any more: what follows is left out, and the answer says so. */
const [mostCharacters, mostSteps] = [160, 48];

type Words = {fold: Fold; vocabulary: Vocabulary; glossary: Glossary};

export function understand(text: string, words: Words): Understood {
  const {query, shortened} = trimmed(text);
  const typed = stepsOf(query, words.fold);
  const {steps, corrected} = corrections(typed, query, words);
  const kept = steps.slice(0, mostSteps);
  const mentions = words.glossary.mentions(kept);
  const content = kept.filter((_, index) => isIn(mentions, index) || !plainWords.has(kept[index]?.raw ?? ''));
  const asked = wholeMention(query, kept, words);
  const wishes = wishesOf(query, kept, mentions, words);
  const concepts = asked?.concepts ?? [];
  return {
    query,
    shortened: shortened || steps.length > mostSteps,
    steps: content.length > 0 ? content : kept,
    wishes,
    concepts,
    also: [...new Set([...corrected, ...otherNames(mentions, query, words.fold)])].slice(0, 6),
  };
}

/** Half a surrogate and control characters are nobody's wish. */
function trimmed(text: string): {query: string; shortened: boolean} {
  const start = text
    .slice(0, 4 * mostCharacters)
    .replaceAll(/[\p{Cs}\p{Cc}]+/gu, ' ')
    .trim();
  const characters = Array.from(start);
  const shortened = characters.length > mostCharacters || text.trim().length > 4 * mostCharacters;
  return {query: characters.slice(0, mostCharacters).join('').trim(), shortened};
}

const isIn = (mentions: Mention[], index: number): boolean => mentions.some(({from, to}) => from <= index && index < to);

const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);

/** The last word is still being typed as long as nothing follows it. */
const isTyped = (step: Step, query: string): boolean => step.end === query.length;

/** Puts the likeliest word of the book in the place of one that it does not have. */
function corrections(steps: Step[], query: string, {vocabulary, glossary}: Words): {steps: Step[]; corrected: string[]} {
  const corrected: string[] = [];
  const better = steps.map((step) => {
    const {raw, key} = step;
    if (isHan(raw) || vocabulary.has(raw) || vocabulary.has(key) || plainWords.has(raw) || glossary.knows(key)) return step;
    if (isTyped(step, query) && raw.length > 1 && vocabulary.beginningWith(raw).length > 0) return step;
    const [nearest] = vocabulary.near(raw, slipsAllowed(raw));
    if (nearest === undefined) return step;
    corrected.push(nearest);
    return {...step, raw: nearest, key: vocabulary.tokenOf(nearest)};
  });
  return {steps: better, corrected};
}

/** Concepts that are the whole query, but for words like 什么是. */
function wholeMention(query: string, steps: Step[], {glossary}: Words): Mention | undefined {
  const [whole] = glossary.mentions(steps).filter(({isWhole}) => isWhole);
  if (whole) return whole;
  const asked =
    /^(?:什么是|什么叫|啥是|what (?:is|are) (?:an? |the )?)(.+?)[?？]*$|^(.+?)(?:是(?:什么|啥)(?:意思)?|什么意思)[?？]*$/iu.exec(
      query,
    );
  if (!asked) return undefined;
  const start = query.indexOf(asked[1] ?? asked[2] ?? '');
  const end = start + (asked[1] ?? asked[2] ?? '').length;
  const within = steps.filter((step) => step.start >= start && step.end <= end);
  return glossary.mentions(within).find(({isWhole}) => isWhole);
}

function wishesOf(query: string, steps: Step[], mentions: Mention[], words: Words): Wish[] {
  const wishes: Wish[] = mentions.map((mention) => conceptWish(query, steps, mention, words));
  for (const [from, to] of rests(steps, mentions)) wishes.push(...restWishes(query, steps.slice(from, to), words));
  const last = steps.at(-1);
  if (last && isTyped(last, query)) wishes.push(...begunConcepts(steps, mentions, words));
  return [...wishes, ...questionWishes(query, steps, words)];
}

/** What stands between the names of concepts: Han characters in a row, or single words. */
function rests(steps: Step[], mentions: Mention[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  steps.forEach((step, index) => {
    if (isIn(mentions, index)) return;
    const last = found.at(-1);
    const before = steps[index - 1];
    const goesOn = last?.[1] === index && before && isHan(before.raw) && isHan(step.raw) && before.end === step.start;
    if (last && goesOn) last[1] = index + 1;
    else found.push([index, index + 1]);
  });
  return found;
}

function conceptWish(query: string, steps: Step[], {concepts, from, to}: Mention, {fold}: Words): Wish {
  const typed = steps.slice(from, to);
  const said = query.slice(typed[0]?.start, typed.at(-1)?.end);
  const ways: Way[] = [{tokens: typed.some(({raw}) => !isHan(raw)) ? keysOf(typed) : lookups(said, fold), weight: 1}];
  for (const {names} of concepts) {
    names.forEach((name, index) => {
      ways.push({tokens: lookups(name, fold), weight: index === 0 ? 0.9 : 0.7});
    });
  }
  return {ways: ways.filter(({tokens}) => tokens.length > 0), concepts, weight: 1};
}

/** Words as they are, Han characters in pairs. */
function keysOf(steps: Step[]): string[] {
  return steps.flatMap(({key, raw, end}, index) => {
    if (!isHan(raw)) return [key];
    const next = steps[index + 1];
    if (next && isHan(next.raw) && next.start === end) return [raw + next.raw];
    const before = steps[index - 1];
    return before && isHan(before.raw) && before.end === steps[index]?.start ? [] : [raw];
  });
}

/** The tokens to look a text up by. The last character of a run stands alone only where the run ends there in the index too. */
export function lookups(text: string, fold: Fold): string[] {
  const tokens = segment(text, fold);
  const isTail = (index: number) => {
    const [token, before] = [tokens[index], tokens[index - 1]];
    return token?.kind === 'han' && before?.kind === 'han' && token.end === before.end;
  };
  return [...new Set(tokens.filter((_, index) => !isTail(index)).map((token) => token.text))];
}

function restWishes(query: string, steps: Step[], words: Words): Wish[] {
  const [first] = steps;
  if (!first) return [];
  if (isHan(first.raw)) return hanWishes(steps);
  return plainWords.has(first.raw) ? [] : wordWishes(query, first, words);
}

function wordWishes(query: string, step: Step, {vocabulary, fold}: Words): Wish[] {
  const {raw, key} = step;
  const ways: Way[] = [];
  if (vocabulary.has(raw)) ways.push({tokens: [vocabulary.tokenOf(raw)], weight: 1});
  if (vocabulary.has(key)) ways.push({tokens: [key], weight: 1});
  const isNumber = /^\d+$/.test(raw);
  if (isTyped(step, query) && !isNumber && raw.length > 1) {
    for (const token of vocabulary.beginningWith(raw).slice(0, 12)) ways.push({tokens: [token], weight: 0.8});
  }
  const parts = lookups(query.slice(step.start, step.end), fold).filter((token) => vocabulary.has(token));
  if (ways.length === 0 && parts.length > 0) ways.push({tokens: parts, weight: 0.8}, {tokens: parts, weight: 0.4, any: true});
  return [{ways, concepts: [], weight: 1}];
}

const segmenter =
  typeof Intl !== 'undefined' && 'Segmenter' in Intl ? new Intl.Segmenter('zh', {granularity: 'word'}) : undefined;

/** Characters between concepts, in words if the browser knows where they end; single characters that follow each other together. */
function hanWishes(steps: Step[]): Wish[] {
  const run = steps.map(({raw}) => raw).join('');
  const words = segmenter ? [...segmenter.segment(run)].map(({segment: word}) => word) : knownWords(run);
  const groups: string[] = [];
  let open = false;
  for (const word of words) {
    if (plainWords.has(word)) {
      open = false;
    } else if (open && word.length === 1) {
      groups.push((groups.pop() ?? '') + word);
    } else {
      groups.push(word);
      open = word.length === 1;
    }
  }
  return groups.map((group) => {
    const characters = Array.from(group);
    const pairs = characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
    if (pairs.length === 0) return {ways: [{tokens: [group], weight: 1}], concepts: [], weight: 0.5};
    const ways: Way[] = [{tokens: pairs, weight: 1}];
    if (pairs.length > 1) ways.push({tokens: pairs, weight: 0.4, any: true});
    return {ways, concepts: [], weight: 1};
  });
}

/** Without a dictionary only question words are known to be words. */
function knownWords(run: string): string[] {
  const known = [...plainWords].filter((word) => word.length > 1 && isHan(word)).sort((a, b) => b.length - a.length);
  return run.split(new RegExp(`(${known.join('|')}|[的了吗呢吧])`, 'u')).filter(Boolean);
}

/** A name of which the beginning is typed: `临时容` will be 临时容器. */
function begunConcepts(steps: Step[], mentions: Mention[], {glossary, fold}: Words): Wish[] {
  for (let from = Math.max(0, steps.length - 4); from < steps.length; from++) {
    const tail = steps.slice(from);
    const length = tail.reduce((sum, {raw}) => sum + raw.length, 0);
    if (length < (tail.some(({raw}) => isHan(raw)) ? 2 : 3)) break;
    if (mentions.some((mention) => mention.from <= from && mention.to === steps.length)) return [];
    const concepts = glossary.begunBy(tail).slice(0, 3);
    if (concepts.length === 0) continue;
    const ways = concepts.flatMap(({names}) => names.map((name) => ({tokens: lookups(name, fold), weight: 0.7})));
    return [{ways, concepts, weight: 0.6}];
  }
  return [];
}

function questionWishes(query: string, steps: Step[], {fold}: Words): Wish[] {
  const raws = new Set(steps.map(({raw}) => raw));
  const folded = fold(query);
  return questionWords
    .filter((group) => group.some((word) => (isHan(word) ? folded.includes(word) : raws.has(word))))
    .slice(0, 1)
    .map((group) => {
      const ways = group.map((word) => ({tokens: lookups(word, fold), weight: 1}));
      return {ways, concepts: [], weight: 0.35, inHeadings: true};
    });
}

/** The names that were searched besides those in the query. */
function otherNames(mentions: Mention[], query: string, fold: Fold): string[] {
  const plain = (text: string) => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
  const asked = plain(query);
  return mentions
    .flatMap(({concepts}) => concepts.flatMap(({zh, en, names}) => [...new Set([zh, en, ...names])].slice(0, 4)))
    .filter((name) => !asked.includes(plain(name)));
}
