import MiniSearch from 'minisearch';
import {stepsOf} from './glossary';
import type {SearchIndex, SectionRecord} from './searchIndex';
import {type Fold, segment} from './segment';
import type {Understood, Wish} from './understand';
import type {Vocabulary} from './vocabulary';

type Row = {id: number} & Record<keyof typeof boosts, string>;

/** How much a word counts by where it stands. */
const boosts = {
  heading: 6,
  title: 2,
  otherHeading: 4,
  otherTitle: 1.5,
  names: 2,
  lead: 1.5,
  text: 1,
  otherText: 0.6,
  fields: 0.5,
};

/** Sections that every chapter has. They repeat what others teach. */
const repeats: Record<string, number> = {recap: 0.6, 'check-yourself': 0.55, sources: 0.1, 'try-it': 0.8};

/** Sections of an index by how well they answer a query. */
export class Ranking {
  private readonly rows: MiniSearch<Row>;
  private readonly headings: string[][];

  constructor(
    private readonly index: SearchIndex,
    fold: Fold,
    vocabulary: Vocabulary,
  ) {
    this.rows = new MiniSearch<Row>({
      fields: Object.keys(boosts),
      tokenize: (text) => {
        const tokens = segment(text, fold);
        for (const {raw, text: token} of tokens) vocabulary.add(raw, token);
        return tokens.map((token) => token.text);
      },
      processTerm: (term) => term,
    });
    this.rows.addAll(index.sections.map((section, id) => rowOf(index, section, id)));
    this.headings = index.sections.map((section) => {
      const heading = section.heading || (index.pages[section.page]?.title ?? '');
      return stepsOf(heading, fold).map(({key}) => key);
    });
  }

  /** Places in the list of sections, best first. */
  best({wishes, steps}: Understood): number[] {
    const scores = new Map<number, {sum: number; met: number}>();
    let all = 0;
    for (const wish of wishes) {
      const found = this.meeting(wish);
      if (found.size === 0) continue;
      const weight = wish.weight * this.rarity(found.size);
      if (!wish.inHeadings) all += weight;
      for (const [id, degree] of found) {
        const score = scores.get(id) ?? {sum: 0, met: 0};
        scores.set(id, {sum: score.sum + weight * degree, met: score.met + (wish.inHeadings ? 0 : weight)});
      }
    }
    const keys = steps.map(({key}) => key);
    const rated = [...scores].map(([id, {sum, met}]) => {
      const share = all > 0 ? met / all : 1;
      const named = this.likeHeading(id, keys);
      return {id, score: (sum * (0.3 + 0.7 * share ** 2) + named * Math.max(all, 0.2)) * this.worth(id)};
    });
    return rated.sort((a, b) => b.score - a.score || a.id - b.id).map(({id}) => id);
  }

  /** How well each section meets one wish: 1 the best, and more where the concept is introduced. */
  private meeting({ways, concepts, inHeadings}: Wish): Map<number, number> {
    const degrees = new Map<number, number>();
    for (const {tokens, weight, any} of ways) {
      const found = this.rows.search(tokens.join('\n'), {
        tokenize: (text) => text.split('\n'),
        combineWith: any ? 'OR' : 'AND',
        prefix: (term) => /^\p{Script=Han}$/u.test(term),
        boost: boosts,
        ...(inHeadings ? {fields: ['heading', 'title', 'otherHeading', 'otherTitle']} : {}),
      });
      for (const {id, score} of found) degrees.set(id, Math.max(degrees.get(id) ?? 0, score * weight));
    }
    const top = Math.max(0, ...degrees.values());
    for (const [id, degree] of degrees) degrees.set(id, degree / (top || 1));
    if (concepts.length > 0) {
      const ids = new Set(concepts.map(({id}) => id));
      this.index.sections.forEach(({teaches}, id) => {
        if (teaches.some((one) => ids.has(one))) degrees.set(id, (degrees.get(id) ?? 0) + 0.25);
      });
    }
    return degrees;
  }

  /** What many sections have says little about any. */
  private rarity(sections: number): number {
    const all = this.index.sections.length;
    return Math.log(1 + all / (1 + sections)) / Math.log(1 + all);
  }

  private likeHeading(id: number, keys: string[]): number {
    const heading = this.headings[id] ?? [];
    if (keys.length === 0 || keys.length > heading.length) return 0;
    const at = heading.findIndex((_, from) => keys.every((key, index) => heading[from + index] === key));
    if (at < 0) return 0;
    return keys.length === heading.length ? 0.8 : 0.4;
  }

  private worth(id: number): number {
    const section = this.index.sections[id] as SectionRecord;
    return repeats[section.id] ?? (section.id ? 1 : 0.9);
  }
}

function rowOf({pages, texts}: SearchIndex, section: SectionRecord, id: number): Row {
  const page = pages[section.page];
  const {own, other, fields} = texts?.[id] ?? {own: '', other: '', fields: ''};
  const isOpening = section.depth === 1;
  return {
    id,
    heading: isOpening ? (page?.title ?? '') : section.heading,
    title: page?.title ?? '',
    otherHeading: isOpening ? (page?.other ?? '') : section.other,
    otherTitle: page?.other ?? '',
    names: section.names,
    lead: section.lead,
    text: own,
    otherText: other,
    fields,
  };
}
