import MiniSearch from 'minisearch';
import {coresOf, type Glossary, stepsOf} from './glossary';
import {plainWords} from './questionWords';
import type {SearchIndex, SectionRecord} from './searchIndex';
import {type Fold, segment} from './segment';
import {lookups, type Understood, type Wish} from './understand';
import type {Vocabulary} from './vocabulary';

type Row = {id: number} & Record<keyof typeof boosts, string>;

/** How much a word counts by where it stands. */
export const boosts = {
  heading: 4,
  anchor: 3,
  title: 2,
  otherHeading: 2,
  otherTitle: 1.5,
  titles: 4,
  terms: 0.5,
  names: 1.5,
  lead: 1.5,
  text: 1,
  otherText: 0.9,
  fields: 0.5,
};

const headingFields = ['heading', 'anchor', 'title', 'otherHeading', 'otherTitle'];

/** Sections that every chapter has. They repeat what others teach. */
const repeats: Record<string, number> = {recap: 0.6, 'check-yourself': 0.55, sources: 0.02, 'try-it': 0.65};

/** What counts besides words, which are worth 1 at best. */
export const weights = {
  /** The section introduces a concept of the query, has it in its heading, begins its heading with it, or just names it. */
  introduces: 0.1,
  inHeading: 0.6,
  beginsHeading: 0.2,
  mentioned: 0.15,
  /** All of this counts so many times where a concept is the whole query. */
  whole: 2,
  /** So many headings may have a concept before it counts less in each. */
  distinct: 10,
  /** The query stands in the section as it was typed: for each of its words. */
  wordForWord: 0.12,
  /** The query is the heading, is in it, or has all of it. */
  isHeading: 1.5,
  inTheHeading: 0.4,
  hasHeading: 0.3,
  /** How much a section loses that meets only a part of the wishes. */
  partial: 0.5,
  /** However rare a word is, it decides no more than this; and one wish at least decides so much. */
  rarest: 0.6,
  leastOfMost: 0.1,
  /** A word found in texts alone is worth less than one that stands in a heading. */
  floor: 6,
  /** What is worth less than this share of the best is no answer. */
  least: 0.05,
};

/** Sections of an index by how well they answer a query. */
export class Ranking {
  private readonly rows: MiniSearch<Row>;
  /** Each section's heading in both languages, and its id, in steps. */
  private readonly headings: string[][][] = [];
  /** All that a section says in its own language, folded. */
  private readonly sayings: string[] = [];
  /** Concepts in the heading of each section, in either language; `first` when it begins with it. */
  private readonly named: Map<string, 'first' | 'later'>[] = [];

  constructor(
    private readonly index: SearchIndex,
    private readonly fold: Fold,
    vocabulary: Vocabulary,
    private readonly glossary: Glossary,
  ) {
    this.rows = new MiniSearch<Row>({
      fields: Object.keys(boosts),
      tokenize: (text, field) => {
        const tokens = segment(text, fold);
        for (const {raw, text: token} of tokens) vocabulary.add(raw, token);
        const said = field === 'text' || field === 'otherText' ? tokens.filter(({raw}) => !plainWords.has(raw)) : tokens;
        return said.map((token) => token.text);
      },
      processTerm: (term) => term,
    });
  }

  /** Reads what the index has now and had not before, all at once; or a few sections at a time so that the page stays responsive. */
  read(): void {
    this.rows.addAll(this.newRows());
  }

  readByAndBy(): Promise<void> {
    return this.rows.addAllAsync(this.newRows(), {chunkSize: 3});
  }

  private newRows(): Row[] {
    const {index, fold, glossary} = this;
    const namesOf = new Map(index.concepts.map(({id, names}) => [id, names.join('\n')]));
    const rows: Row[] = [];
    for (let id = this.headings.length; id < index.sections.length; id++) {
      const section = index.sections[id] as SectionRecord;
      const texts = [headingOf(index, section), otherHeadingOf(index, section), section.id];
      this.headings.push(texts.map((text) => stepsOf(text, fold).map(({key}) => key)));
      const {heading, names, titles, lead} = section;
      this.sayings.push(fold([heading, names, titles, index.texts?.[id]?.own ?? lead].join('\n')));
      const found = new Map<string, 'first' | 'later'>();
      for (const text of texts) {
        for (const {concepts, from} of glossary.mentions(stepsOf(text, fold))) {
          for (const concept of concepts)
            if (found.get(concept.id) !== 'first') found.set(concept.id, from === 0 ? 'first' : 'later');
        }
      }
      this.named.push(found);
      rows.push(rowOf(index, section, id, namesOf));
    }
    return rows;
  }

  /** Places in the list of sections, best first. */
  best({query, wishes, typed, steps, concepts}: Understood): number[] {
    const scores = new Map<number, {sum: number; met: number}>();
    const whole = new Set(concepts.map(({id}) => id));
    const met = wishes.flatMap((wish) => {
      const sections = this.meeting(wish, whole);
      return sections.size > 0 ? {wish, sections, weight: wish.weight * this.rarity(sections.size)} : [];
    });
    const content = met.filter(({wish}) => !wish.inHeadings);
    // Where every word of a query stands nearly everywhere, they still are all there is to go by.
    const raised = Math.max(1, weights.leastOfMost / Math.max(0.001, ...content.map(({weight}) => weight)));
    const all = raised * content.reduce((sum, {weight}) => sum + weight, 0);
    for (const {wish, sections, weight} of met) {
      const counts = wish.inHeadings ? weight : weight * raised;
      for (const [id, degree] of sections) {
        const score = scores.get(id) ?? {sum: 0, met: 0};
        scores.set(id, {sum: score.sum + counts * degree, met: score.met + (wish.inHeadings ? 0 : counts)});
      }
    }
    const keys = steps.map(({key}) => key);
    const allKeys = typed.map(({key}) => key);
    const isOneName = wishes.some(({concepts}) => concepts.length > 0) && wishes.length === 1;
    const literal = keys.length > 1 && !isOneName ? this.fold(query) : undefined;
    const rated = [...scores].map(([id, {sum, met}]) => {
      const share = all > 0 ? met / all : 1;
      const closeness =
        Math.max(this.likeHeading(id, keys), this.likeHeading(id, allKeys)) +
        (literal && this.sayings[id]?.includes(literal) ? weights.wordForWord * Math.min(8, keys.length) : 0);
      return {
        id,
        score: (sum * (1 - weights.partial + weights.partial * share ** 2) + closeness * Math.max(all, 0.2)) * this.worth(id),
      };
    });
    rated.sort((a, b) => b.score - a.score || a.id - b.id);
    const least = weights.least * (rated[0]?.score ?? 0);
    return rated.filter(({score}) => score >= least).map(({id}) => id);
  }

  /** How well each section meets one wish: 1 by its words alone, and more for what it is about. */
  private meeting({ways, concepts, inHeadings}: Wish, whole: ReadonlySet<string>): Map<number, number> {
    const degrees = new Map<number, number>();
    let most = 0;
    const meet = (tokens: string[], weight: number, fields: string[] | undefined) => {
      const found = this.rows.search(tokens.join('\n'), {
        tokenize: (text) => text.split('\n'),
        combineWith: 'AND',
        prefix: (term) => /^\p{Script=Han}$/u.test(term),
        boost: boosts,
        ...(fields ? {fields} : {}),
      });
      most = Math.max(
        most,
        weight * weights.floor * tokens.length * Math.log(1 + this.index.sections.length / (0.5 + found.length)),
      );
      for (const {id, score} of found) degrees.set(id, Math.max(degrees.get(id) ?? 0, score * weight));
    };
    for (const {tokens, weight} of ways) meet(tokens, weight, inHeadings ? headingFields : undefined);
    for (const core of concepts.flatMap(coresOf)) meet(lookups(core, this.fold), 0.7, headingFields);
    const top = Math.max(inHeadings ? 0 : most, ...degrees.values());
    for (const [id, degree] of degrees) degrees.set(id, degree / (top || 1));
    if (concepts.length > 0) {
      const times = concepts.some(({id}) => whole.has(id)) ? weights.whole : 1;
      this.addConcepts(new Set(concepts.map(({id}) => id)), times, degrees);
    }
    return degrees;
  }

  private addConcepts(ids: ReadonlySet<string>, times: number, degrees: Map<number, number>): void {
    this.index.sections.forEach(({teaches, mentions}, id) => {
      let more = 0;
      if (mentions.some((place) => ids.has(this.index.concepts[place]?.id ?? ''))) more = weights.mentioned;
      if (teaches.some((one) => ids.has(one))) more = weights.introduces;
      for (const [concept, place] of this.named[id] ?? []) {
        if (!ids.has(concept)) continue;
        const bonus = weights.inHeading + (place === 'first' ? weights.beginsHeading : 0);
        more = Math.max(more, bonus * this.distinction(concept));
      }
      if (more > 0) degrees.set(id, (degrees.get(id) ?? 0) + more * times);
    });
  }

  /** A concept that many headings have distinguishes none. */
  private distinction(concept: string): number {
    const count = this.named.reduce((sum, names) => sum + (names.has(concept) ? 1 : 0), 0);
    return Math.min(1, weights.distinct / count);
  }

  /** What many sections have says little about any. */
  private rarity(sections: number): number {
    const all = this.index.sections.length;
    return Math.min(weights.rarest, Math.max(0.02, Math.log((all + 1) / (sections + 0.5)) / Math.log(all + 1)));
  }

  /** Whether the query is the heading or the id, is in it, or has all of it. */
  private likeHeading(id: number, keys: string[]): number {
    const asked = new Set(keys);
    const likeness = (this.headings[id] ?? []).map((heading) => {
      if (keys.length === 0 || heading.length === 0) return 0;
      const isIn = heading.some((_, from) => keys.every((key, index) => heading[from + index] === key));
      if (isIn) return keys.length === heading.length ? weights.isHeading : weights.inTheHeading;
      return heading.length > 1 && heading.every((key) => asked.has(key)) ? weights.hasHeading : 0;
    });
    return Math.max(0, ...likeness);
  }

  private worth(id: number): number {
    const section = this.index.sections[id] as SectionRecord;
    return repeats[section.id] ?? (section.id ? 1 : 0.9);
  }
}

function headingOf({pages}: SearchIndex, {depth, heading, page}: SectionRecord): string {
  return depth === 1 ? (pages[page]?.title ?? '') : heading;
}

function otherHeadingOf({pages}: SearchIndex, {depth, other, page}: SectionRecord): string {
  return depth === 1 ? (pages[page]?.other ?? '') : other;
}

function rowOf(index: SearchIndex, section: SectionRecord, id: number, namesOf: Map<string, string>): Row {
  const page = index.pages[section.page];
  const {own, other, fields} = index.texts?.[id] ?? {own: '', other: '', fields: ''};
  return {
    id,
    heading: headingOf(index, section),
    // Ids are English words that say plainly what a section is about.
    anchor: section.id || (page?.url.split('/').at(-1) ?? ''),
    title: page?.title ?? '',
    otherHeading: otherHeadingOf(index, section),
    otherTitle: page?.other ?? '',
    titles: section.titles,
    terms: section.teaches.map((one) => namesOf.get(one) ?? '').join('\n'),
    names: section.names,
    lead: section.lead,
    text: own,
    otherText: other,
    fields,
  };
}
