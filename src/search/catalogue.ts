import {stepsOf} from './glossary';
import {plainWords} from './questionWords';
import type {PageRecord, SearchIndex, SectionRecord, SectionText} from './searchIndex';
import {createFold, segment} from './segment';

/** Where a token is met: pages that have it in a heading, a title or a name, then pages that have it in their text alone. Each number is counted from the one before. */
export type Posting = [strong: number[], weak: number[]];

/** Tokens with the same beginning: as they are looked up, with the words as they were written that lead to them. */
export type Drawer = {tokens: Record<string, Posting>; words: Record<string, string>};

/** A page with all its sections: what is fetched when the catalogue points to it. */
export type Shelf = {page: PageRecord; sections: SectionRecord[]; texts: SectionText[]};

/** A book too large to be fetched as a whole: drawers say which shelves are in question. */
export type Catalogue = {drawers: Map<string, Drawer>; shelves: Shelf[]};

/** So many pages, at most, are named for a token that stands nearly everywhere, or for a concept: more would say nothing. */
const mostNamed = 24;

/** What has more than this share of all pages in its text tells none from another. */
const everywhere = 0.3;

const hanDrawers = 251;

/**
 * The drawer of a token, by how it begins: two letters of a Latin word, so that what is still being typed and what is mistyped later on are in
 * the same one; for Han characters the first one, several of which share a drawer.
 */
export function drawerOf(token: string): string {
  const [first = '', second = ''] = token;
  if (first === '@') return `c-${hashOf(token) % 16}`;
  if (/^[a-z\d]$/.test(first)) return `l-${first}${/^[a-z\d]$/.test(second) ? second : '_'}`;
  return `h-${(first.codePointAt(0) ?? 0) % hanDrawers}`;
}

function hashOf(text: string): number {
  let hash = 0;
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65521;
  return hash;
}

/** A concept as a token: pages that introduce it, then pages that have it in a heading. */
export const conceptToken = (id: string): string => `@${id}`;

const deltas = (sorted: number[]): number[] => sorted.map((page, index) => page - (sorted[index - 1] ?? 0));

/** Pages of a list of differences. */
export function pagesOf(list: number[]): number[] {
  let page = 0;
  return list.map((delta) => {
    page += delta;
    return page;
  });
}

class Filing {
  readonly strong = new Map<string, Set<number>>();
  readonly weak = new Map<string, Set<number>>();
  readonly words = new Map<string, string>();

  put(token: string, page: number, isStrong: boolean): void {
    const side = isStrong ? this.strong : this.weak;
    const pages = side.get(token);
    if (pages) pages.add(page);
    else side.set(token, new Set([page]));
  }

  posting(token: string, all: number): Posting {
    const strong = [...(this.strong.get(token) ?? [])];
    const weak = [...(this.weak.get(token) ?? [])].filter((page) => !this.strong.get(token)?.has(page));
    const isCommon = all > mostNamed && strong.length + weak.length > everywhere * all;
    const kept = isCommon ? [] : weak;
    const named = isCommon || token.startsWith('@') ? strong.slice(0, mostNamed) : strong;
    return [deltas(named.sort((a, b) => a - b)), deltas(kept.sort((a, b) => a - b))];
  }
}

/** Files every page of an index by what it says. Read by the same code, and with the same dictionary, as queries are. */
export function catalogueOf(index: SearchIndex, texts: SectionText[]): Catalogue {
  const fold = createFold(index.simplified);
  const filing = new Filing();
  const shelves: Shelf[] = index.pages.map((page) => ({page, sections: [], texts: []}));
  const byKey = conceptsByName(index, fold);
  const file = (text: string, page: number, isStrong: boolean) => {
    for (const {raw, text: token} of segment(text, fold)) {
      if (!filing.words.has(raw)) filing.words.set(raw, token);
      if (!isStrong && plainWords.has(raw)) continue;
      filing.put(token, page, isStrong);
    }
  };
  index.sections.forEach((section, place) => {
    const {page, heading, other, id, titles, names, lead, teaches, mentions} = section;
    const {own = '', other: foreign = '', fields = ''} = texts[place] ?? {};
    const record = index.pages[page];
    shelves[page]?.sections.push({...section, page: 0});
    shelves[page]?.texts.push(texts[place] ?? {own: '', other: '', fields: ''});
    const isRepeat = id === 'recap' || id === 'check-yourself' || id === 'sources' || id === 'try-it';
    for (const text of [heading, other, isRepeat ? '' : id, titles]) file(text, page, true);
    if (section.depth === 1)
      for (const text of [record?.title, record?.other, record?.url.split('/').at(-1)]) file(text ?? '', page, true);
    for (const text of [names, fields, lead, own, foreign]) file(text, page, false);
    for (const concept of teaches) filing.put(conceptToken(concept), page, true);
    for (const at of mentions) {
      const concept = index.concepts[at];
      if (concept) filing.put(conceptToken(concept.id), page, false);
    }
    for (const text of [heading, other]) for (const concept of byKey(text)) filing.put(conceptToken(concept), page, true);
  });
  return {drawers: drawersOf(filing, index.pages.length), shelves};
}

/** Concepts whose name is in a heading, by the steps of their names. */
function conceptsByName({concepts}: SearchIndex, fold: (text: string) => string): (text: string) => string[] {
  const keysOf = (text: string) =>
    ` ${stepsOf(text, fold)
      .map(({key}) => key)
      .join(' ')} `;
  const names = concepts.flatMap(({id, names: all}) => all.map((name) => ({id, keys: keysOf(name)})));
  return (text) => {
    const keys = keysOf(text);
    if (keys.trim() === '') return [];
    return names.filter((name) => name.keys.trim() !== '' && keys.includes(name.keys)).map(({id}) => id);
  };
}

function drawersOf(filing: Filing, pages: number): Map<string, Drawer> {
  const drawers = new Map<string, {tokens: Map<string, Posting>; words: Map<string, string>}>();
  const drawer = (token: string) => {
    const name = drawerOf(token);
    const known = drawers.get(name);
    if (known) return known;
    const made = {tokens: new Map<string, Posting>(), words: new Map<string, string>()};
    drawers.set(name, made);
    return made;
  };
  for (const token of new Set([...filing.strong.keys(), ...filing.weak.keys()])) {
    drawer(token).tokens.set(token, filing.posting(token, pages));
  }
  for (const [raw, token] of filing.words) if (raw !== token) drawer(raw).words.set(raw, token);
  // No word of a book is a word of JavaScript's objects: entries are put in as they are, whatever they are called.
  const plain = ({tokens, words}: {tokens: Map<string, Posting>; words: Map<string, string>}): Drawer => ({
    tokens: Object.fromEntries(tokens),
    words: Object.fromEntries(words),
  });
  return new Map([...drawers].map(([name, one]) => [name, plain(one)]));
}
