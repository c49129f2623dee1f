import {type Glossary, type Mention, type Step, stepsOf} from './glossary';
import {plainWords, questionWords} from './questionWords';
import type {ConceptRecord} from './searchIndex';
import {type Fold, segment} from './segment';
import {slipsAllowed, type Vocabulary} from './vocabulary';

/** One way of saying what is looked for: all its tokens together. */
export type Way = {tokens: string[]; weight: number};

/** One thing that a query asks for, in all the ways in which it may be said. */
export type Wish = {
  ways: Way[];
  /** Concepts it names: sections that introduce them, or have them in their heading, count more. */
  concepts: ConceptRecord[];
  /** 1 for what the query says; less for guesses and for words that every question has. */
  weight: number;
  /** Looked for in headings and titles alone. */
  inHeadings?: true;
};

export type Understood = {
  query: string;
  shortened: boolean;
  /** What it says; and the same without the words of a question. */
  typed: Step[];
  steps: Step[];
  wishes: Wish[];
  concepts: ConceptRecord[];
  also: string[];
};

/** A query longer than this is no query any more: what follows is left out, and the answer says so. */
const [mostCharacters, mostSteps] = [160, 48];

export type Lexicon = {
  fold: Fold;
  vocabulary: Vocabulary;
  glossary: Glossary;
  regional: [string, string][];
  /** Cuts Han characters into words; absent where the browser has no dictionary. */
  segmenter: Intl.Segmenter | undefined;
};

/** What a text typed by a reader asks for. */
export function understand(text: string, lexicon: Lexicon): Understood {
  const {query, shortened} = trimmed(text);
  const local = inOurScript(query, lexicon);
  const typed = stepsOf(local.asked, lexicon.fold);
  const {steps, corrected} = corrections(typed.slice(0, mostSteps), local.asked, lexicon);
  const mentions = lexicon.glossary.mentions(steps);
  const content = steps.filter(({raw}, index) => isIn(mentions, index) || !plainWords.has(raw));
  const wishes = wishesOf(local.asked, steps, mentions, lexicon);
  return {
    query,
    shortened: shortened || typed.length > mostSteps,
    typed: steps,
    steps: content.length > 0 ? content : steps,
    wishes,
    concepts: askedConcepts(local.asked, steps, lexicon),
    also: [...new Set([...corrected, ...local.changed, ...otherNames(mentions, query, lexicon.fold)])].slice(0, 6),
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

/** Simplified characters, and our word where the book never uses Taiwan's, or where it makes the name of a concept. */
function inOurScript(query: string, {fold, vocabulary, glossary, regional}: Lexicon): {asked: string; changed: string[]} {
  const changed: string[] = [];
  let asked = query.replaceAll(/\p{Script=Han}+/gu, fold);
  const namedIn = (text: string) =>
    glossary
      .mentions(stepsOf(text, fold))
      .reduce((sum, {concepts, from, to}) => sum + (concepts.length > 0 ? to - from : 0), 0);
  for (const [theirs, ours] of regional) {
    if (!asked.includes(theirs)) continue;
    const changedText = asked.replaceAll(theirs, ours);
    const isOurs = lookups(theirs, fold).every((token) => vocabulary.has(token));
    if (isOurs && namedIn(changedText) <= namedIn(asked)) continue;
    asked = changedText;
    changed.push(ours);
  }
  return {asked, changed};
}

const isIn = (mentions: Mention[], index: number): boolean => mentions.some(({from, to}) => from <= index && index < to);

const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);

const areNeighbours = (before: Step | undefined, after: Step | undefined): boolean =>
  before !== undefined && after !== undefined && isHan(before.raw) && isHan(after.raw) && before.end === after.start;

/** The last word is still being typed as long as nothing follows it. */
const isTyped = (step: Step, asked: string): boolean => step.end === asked.length;

/** Puts the likeliest word of the book in the place of one that it does not have. */
function corrections(steps: Step[], asked: string, {vocabulary, glossary}: Lexicon): {steps: Step[]; corrected: string[]} {
  const corrected: string[] = [];
  const better = steps.map((step) => {
    const {raw, key} = step;
    if (isHan(raw) || vocabulary.has(raw) || vocabulary.has(key) || plainWords.has(raw) || glossary.knows(key)) return step;
    if (isTyped(step, asked) && raw.length > 1 && vocabulary.beginningWith(raw).length > 0) return step;
    const [nearest] = vocabulary.near(raw, slipsAllowed(raw));
    if (nearest === undefined) return step;
    corrected.push(nearest);
    return {...step, raw: nearest, key: vocabulary.tokenOf(nearest)};
  });
  return {steps: better, corrected};
}

const definition =
  /^(?:什么是|什么叫|啥是|what (?:is|are) (?:an? |the )?)(.+?)[?？]*$|^(.+?)(?:是(?:什么|啥)(?:意思)?|什么意思)[?？]*$/iu;

/** Concepts that are the whole query, but for words like 什么是; or that it begins. */
function askedConcepts(asked: string, steps: Step[], {glossary}: Lexicon): ConceptRecord[] {
  const whole = glossary.mentions(steps).find(({isWhole}) => isWhole);
  if (whole) return whole.concepts;
  const [, after, before] = definition.exec(asked) ?? [];
  const name = after ?? before;
  if (name === undefined) return isLongEnough(steps) ? glossary.begunBy(steps).slice(0, 2) : [];
  const start = asked.indexOf(name);
  const within = steps.filter((step) => step.start >= start && step.end <= start + name.length);
  return glossary.mentions(within).find(({isWhole}) => isWhole)?.concepts ?? [];
}

function wishesOf(asked: string, steps: Step[], mentions: Mention[], lexicon: Lexicon): Wish[] {
  const wishes: Wish[] = mentions.map((mention) => mentionWish(steps, mention, lexicon.fold));
  wishes.push(...joinedWishes(asked, steps, mentions, lexicon));
  for (const rest of restsOf(steps, mentions)) wishes.push(...restWishes(asked, rest, lexicon));
  mentions.forEach(({from, to}) => {
    wishes.push(...linkWish(steps, from - 1));
    if (!isIn(mentions, to)) wishes.push(...linkWish(steps, to - 1));
  });
  const last = steps.at(-1);
  if (last && isTyped(last, asked)) wishes.push(...begunConcepts(steps, mentions, lexicon));
  if (wishes.length === 0) wishes.push(...plainWishes(asked, steps, lexicon));
  wishes.push(...questionWishes(asked, steps, lexicon.fold));
  return [...new Map(wishes.map((wish) => [JSON.stringify(wish.ways), wish])).values()];
}

/**
 * Words that stand in the index in one piece: joined in the query as well (`1/1`, `Init:0/2`, `spec.containers[].image`), or with a
 * space between them (`multi container`, `crash loop`).
 */
function joinedWishes(asked: string, steps: Step[], mentions: Mention[], {fold, vocabulary}: Lexicon): Wish[] {
  const joined = segment(asked, fold).filter(
    ({kind, start, end}) => kind === 'whole' && /[./_:-]/.test(asked.slice(start, end)),
  );
  const pairs = steps.slice(1).flatMap((step, index) => {
    const before = steps[index] as Step;
    const isName = mentions.some(({from, to}) => from <= index && index + 1 < to);
    return isName || isHan(before.raw) || isHan(step.raw) ? [] : before.raw + step.raw;
  });
  const known = [...new Set([...joined.map(({raw}) => raw), ...pairs])].filter((raw) => vocabulary.has(raw));
  return known.map((raw) => ({ways: [{tokens: [vocabulary.tokenOf(raw)], weight: 1}], concepts: [], weight: 1}));
}

/** Two characters that meet where a name ends: whoever has both has the two words side by side. */
function linkWish(steps: Step[], at: number): Wish[] {
  const [before, after] = [steps[at], steps[at + 1]];
  if (!before || !after || !areNeighbours(before, after)) return [];
  if (plainWords.has(before.raw) || plainWords.has(after.raw)) return [];
  return [{ways: [{tokens: [before.raw + after.raw], weight: 1}], concepts: [], weight: 0.3}];
}

/** What stands between names: Han characters in a row, or single words. */
function restsOf(steps: Step[], mentions: Mention[]): Step[][] {
  const rests: Step[][] = [];
  steps.forEach((step, index) => {
    if (isIn(mentions, index)) return;
    const last = rests.at(-1);
    const before = last?.at(-1);
    if (last && before && before === steps[index - 1] && areNeighbours(before, step)) last.push(step);
    else rests.push([step]);
  });
  return rests;
}

function mentionWish(steps: Step[], {entries, concepts, from, to}: Mention, fold: Fold): Wish {
  const ways: Way[] = [{tokens: keysOf(steps.slice(from, to)), weight: 1}];
  for (const {names, concept} of entries) {
    names.forEach((name, index) => {
      ways.push({tokens: lookups(name, fold), weight: concept && index === 0 ? 0.9 : 0.7});
    });
  }
  return {ways: ways.filter(({tokens}) => tokens.length > 0), concepts, weight: concepts.length > 0 ? 1 : 0.7};
}

/** Words as they are, Han characters in pairs. */
function keysOf(steps: Step[]): string[] {
  return steps.flatMap((step, index) => {
    if (!isHan(step.raw)) return [step.key];
    const next = steps[index + 1];
    if (next && areNeighbours(step, next)) return [step.raw + next.raw];
    return areNeighbours(steps[index - 1], step) ? [] : [step.raw];
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

function restWishes(asked: string, rest: Step[], lexicon: Lexicon): Wish[] {
  const [first] = rest;
  if (!first) return [];
  if (isHan(first.raw)) return chunksOf(rest, lexicon).flatMap((chunk) => hanWishes(chunk, lexicon));
  return plainWords.has(first.raw) ? [] : [wordWish(asked, first, lexicon)];
}

function wordWish(asked: string, step: Step, {vocabulary, fold}: Lexicon): Wish {
  const {raw, key} = step;
  const ways: Way[] = [];
  if (vocabulary.has(raw)) ways.push({tokens: [vocabulary.tokenOf(raw)], weight: 1});
  if (vocabulary.has(key)) ways.push({tokens: [key], weight: 1});
  const isNumber = /^\d+$/.test(raw);
  if (isTyped(step, asked) && !isNumber && raw.length > 1) {
    // A word that is one already need not be the beginning of another.
    const likely = ways.length > 0 ? 0.4 : 0.8;
    for (const token of vocabulary.beginningWith(raw).slice(0, 12)) ways.push({tokens: [token], weight: likely});
  }
  if (ways.length === 0) {
    // An identifier that the book does not have may be made of words that it has.
    const parts = lookups(asked.slice(step.start, step.end), fold).filter((token) => vocabulary.has(token));
    if (parts.length > 0) ways.push({tokens: parts, weight: 0.8}, ...parts.map((part) => ({tokens: [part], weight: 0.4})));
  }
  return {ways, concepts: [], weight: 1};
}

/** Han characters in a row, cut where question words stand. */
function chunksOf(rest: Step[], {segmenter}: Lexicon): string[][] {
  const chunks: string[][] = [];
  let open = false;
  for (const word of wordsOf(rest.map(({raw}) => raw).join(''), segmenter)) {
    if (plainWords.has(word)) open = false;
    else if (open) chunks.at(-1)?.push(word);
    else {
      chunks.push([word]);
      open = true;
    }
  }
  return chunks;
}

/** A query of nothing but words that every question has is taken at its word. */
function plainWishes(asked: string, steps: Step[], lexicon: Lexicon): Wish[] {
  return restsOf(steps, []).flatMap((rest) => {
    const text = rest.map(({raw}) => raw).join('');
    if (!isHan(text)) return rest.map((step) => wordWish(asked, step, lexicon));
    return [text, ...hanPairs(text)].map((part) => {
      const pairs = hanPairs(part);
      return {ways: [{tokens: pairs.length > 0 ? pairs : [part], weight: 1}], concepts: [], weight: 0.5};
    });
  });
}

const longPlainWords = [...plainWords].filter((word) => word.length > 1 && isHan(word)).sort((a, b) => b.length - a.length);
const plainWord = new RegExp(`(${longPlainWords.join('|')}|[的了吗呢吧])`, 'u');

/** Cut at question words, and in words if the browser knows where they end. */
function wordsOf(run: string, segmenter: Intl.Segmenter | undefined): string[] {
  return run.split(plainWord).flatMap((piece) => {
    if (!piece || plainWords.has(piece) || !segmenter) return piece || [];
    return [...segmenter.segment(piece)].map(({segment: word}) => word);
  });
}

/** A chunk is wished for as it stands, and each of its words: what is not found in one piece may be found in several. */
function hanWishes(words: string[], {glossary, vocabulary}: Lexicon): Wish[] {
  const chunk = words.join('');
  const pairs = hanPairs(chunk);
  if (pairs.length === 0) return [{ways: [{tokens: [chunk], weight: 1}], concepts: [], weight: 0.25}];
  const parts = words.map(hanPairs).filter((tokens) => tokens.length > 0);
  const wishes: Wish[] = [{ways: [{tokens: pairs, weight: 1}], concepts: [], weight: 1}];
  if (words.length > 1) {
    for (const tokens of parts) wishes.push({ways: [{tokens, weight: 1}], concepts: [], weight: 0.7});
  }
  // Where single characters meet no word is known: any two of them may be one.
  for (const pair of pairs) {
    if (pairs.length > 1 && !parts.some((tokens) => tokens.includes(pair))) {
      wishes.push({ways: [{tokens: [pair], weight: 1}], concepts: [], weight: 0.35});
    }
  }
  if (!pairs.every((pair) => vocabulary.has(pair))) wishes.push(...likeConcepts(chunk, glossary));
  return wishes;
}

const hanPairs = (text: string): string[] => {
  const characters = Array.from(text);
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
};

/**
 * For words that the book does not have, the concept with the most similar name: 优雅停机 is near 优雅终止. What two names have in
 * common at their ends (模式, 容器) only says what sort of thing they are.
 */
function likeConcepts(text: string, glossary: Glossary): Wish[] {
  const best = glossary.like(text).find(({concept}) => concept.names.some((name) => name.startsWith(text.slice(0, 2))));
  if (!best || best.likeness < 0.4) return [];
  return [{ways: [], concepts: [best.concept], weight: best.likeness}];
}

/** The beginning of a name, and not of any word. */
function isLongEnough(steps: Step[]): boolean {
  const length = steps.reduce((sum, {raw}) => sum + raw.length, 0);
  return length >= (steps.some(({raw}) => isHan(raw)) ? 2 : 3);
}

/** A name of which the beginning is typed: `临时容` will be 临时容器. */
function begunConcepts(steps: Step[], mentions: Mention[], {glossary, vocabulary, fold}: Lexicon): Wish[] {
  for (let from = Math.max(0, steps.length - 4); from < steps.length; from++) {
    const tail = steps.slice(from);
    if (!isLongEnough(tail)) break;
    if (mentions.some((mention) => mention.from <= from && mention.to === steps.length)) return [];
    const concepts = glossary.begunBy(tail).slice(0, 3);
    if (concepts.length === 0) continue;
    const ways = concepts.flatMap(({names}) => names.map((name) => ({tokens: lookups(name, fold), weight: 0.7})));
    const isWord = tail.length === 1 && vocabulary.has(tail[0]?.raw ?? '');
    return [{ways, concepts, weight: isWord ? 0.2 : 0.6}];
  }
  return [];
}

function questionWishes(asked: string, steps: Step[], fold: Fold): Wish[] {
  const raws = new Set(steps.map(({raw}) => raw));
  const group = questionWords.find((one) => one.some((word) => (isHan(word) ? asked.includes(word) : raws.has(word))));
  if (!group) return [];
  // Each word of a group says the same, however many pairs it is cut into.
  const ways = group.map((word) => lookups(word, fold)).map((tokens) => ({tokens, weight: 1 / tokens.length}));
  return [{ways, concepts: [], weight: 0.5, inHeadings: true}];
}

/** The names that were searched besides those in the query. */
function otherNames(mentions: Mention[], query: string, fold: Fold): string[] {
  const plain = (text: string) => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
  const asked = plain(query);
  return mentions
    .flatMap(({concepts}) => concepts.flatMap(({zh, en, names}) => [...new Set([zh, en, ...names])].slice(0, 4)))
    .filter((name) => !asked.includes(plain(name)));
}
