import type {Answer} from './answer';
import {conceptToken, type Drawer, drawerOf, type Posting, pagesOf, type Shelf} from './catalogue';
import {partsOf, type Search, searchOf} from './search';
import type {SearchIndex} from './searchIndex';
import {segment} from './segment';
import {type Lexicon, type Understood, understand, type Wish} from './understand';

/** Fetches a drawer or a shelf by its name; undefined when there is none of that name. */
export type Fetch = (name: string) => Promise<unknown>;

/** So many of the pages in question are fetched: enough for a screen of answers, little enough for a phone. */
export const mostShelves = 5;

/** A page that says it in its text alone against one that has it in a heading, and one that introduces the concept. */
const [saidInText, named, introduced] = [0.45, 1, 1.3];

/** Once for each name; what failed is tried again next time. */
function onceEach(fetch: Fetch) {
  const loading = new Map<string, Promise<void>>();
  return (name: string, read: (content: unknown) => void): Promise<void> => {
    const begun = loading.get(name);
    if (begun) return begun;
    const work = fetch(name).then(read);
    loading.set(name, work);
    work.catch(() => loading.delete(name));
    return work;
  };
}

/** Finds the pages that are in question for a query, best first, by fetching the drawers of its words. Words that it meets there become known. */
export function createCatalogue(lexicon: Lexicon, all: number, fetch: Fetch): (query: string) => Promise<number[]> {
  const postings = new Map<string, Posting>();
  const once = onceEach(fetch);
  const read = (content: unknown) => {
    const {tokens, words} = (content as Drawer | undefined) ?? {tokens: {}, words: {}};
    for (const [token, posting] of Object.entries(tokens)) {
      postings.set(token, posting);
      if (!token.startsWith('@')) lexicon.vocabulary.add(token, token);
    }
    for (const [raw, token] of Object.entries(words)) lexicon.vocabulary.add(raw, token);
  };
  const open = (tokens: string[]) => Promise.all([...new Set(tokens.map(drawerOf))].map((name) => once(name, read)));
  return async (query) => {
    // The words as typed; what they are taken for, once those are known; and the same again for a word put right.
    await open(segment(query, lexicon.fold).flatMap(({raw, text}) => [raw, text]));
    await open(tokensOf(understand(query, lexicon)));
    const understood = understand(query, lexicon);
    await open(tokensOf(understood));
    return pagesFor(understood, postings, all);
  };
}

/**
 * Search over a book of any size. What stands on shelves is fetched as it is asked for: first the drawers of the query's words, which say on what
 * pages they stand; then the few pages that fit best. Those are read and answer like a small book does; what was fetched once stays.
 */
export function createShelvedSearch(index: SearchIndex, fetch: Fetch): Search {
  const book: SearchIndex = {...index, pages: [], sections: [], texts: []};
  const parts = partsOf(book);
  const {answer} = searchOf(book, parts);
  const pagesOfQuery = createCatalogue(parts.lexicon, index.shelved?.pages ?? 0, fetch);
  const once = onceEach(fetch);
  const prepared = new Set<string>();
  const read = (content: unknown) => {
    const {page, sections, texts} = content as Shelf;
    const place = book.pages.push(page) - 1;
    book.sections.push(...sections.map((section) => ({...section, page: place})));
    book.texts?.push(...texts);
    parts.ranking.read();
  };
  return {
    async prepare(query) {
      const pages = await pagesOfQuery(query);
      await Promise.all(pages.slice(0, mostShelves).map((page) => once(`s-${page}`, read)));
      prepared.add(query);
    },
    answer: (query): Answer => ({...answer(query), complete: prepared.has(query)}),
  };
}

/** What is looked up for a query, before it is known which pages have it: the query's own words, and the concepts it names. */
function tokensOf({wishes}: Understood): string[] {
  return wishes.flatMap(({ways, concepts}) => [
    // A name has many others; the pages of a concept are filed under the concept itself.
    ...(concepts.length > 0 ? ways.slice(0, 1) : ways.slice(0, 16)).flatMap(({tokens}) => tokens),
    ...concepts.map(({id}) => conceptToken(id)),
  ]);
}

/** Pages by how well they meet the wishes of a query, as far as the catalogue can tell. */
export function pagesFor({wishes}: Understood, postings: ReadonlyMap<string, Posting>, all: number): number[] {
  const scores = new Map<number, number>();
  for (const wish of wishes) {
    const met = pagesMeeting(wish, postings);
    const rarity = Math.max(0.05, Math.log((all + 1) / (met.size + 0.5)) / Math.log(all + 1));
    for (const [page, degree] of met) scores.set(page, (scores.get(page) ?? 0) + degree * rarity * wish.weight);
  }
  return [...scores].sort(([a, one], [b, other]) => other - one || a - b).map(([page]) => page);
}

function pagesMeeting({ways, concepts, inHeadings}: Wish, postings: ReadonlyMap<string, Posting>): Map<number, number> {
  const best = new Map<number, number>();
  const meet = (page: number, degree: number) => best.set(page, Math.max(degree, best.get(page) ?? 0));
  for (const {tokens, weight} of ways) {
    const [first, ...rest] = tokens.map((token) => degreesOf(token, postings));
    for (const [page, degree] of first ?? []) {
      const least = rest.reduce((low, one) => Math.min(low, one.get(page) ?? 0), degree);
      if (least > 0 && (!inHeadings || least >= named)) meet(page, least * weight);
    }
  }
  for (const {id} of concepts) {
    const [strong = [], weak = []] = postings.get(conceptToken(id)) ?? [];
    for (const page of pagesOf(strong)) meet(page, introduced);
    for (const page of pagesOf(weak)) meet(page, saidInText);
  }
  return best;
}

/** A single Han character is the beginning of every pair that it begins. */
function degreesOf(token: string, postings: ReadonlyMap<string, Posting>): Map<number, number> {
  const degrees = new Map<number, number>();
  const isBeginning = /^\p{Script=Han}$/u.test(token);
  const found = isBeginning
    ? [...postings].flatMap(([other, posting]) => (other.startsWith(token) ? [posting] : []))
    : [postings.get(token)];
  for (const [strong, weak] of found.filter((posting) => posting !== undefined)) {
    for (const page of pagesOf(weak)) degrees.set(page, Math.max(saidInText, degrees.get(page) ?? 0));
    for (const page of pagesOf(strong)) degrees.set(page, named);
  }
  return degrees;
}
