import {everyday} from './everyday';
import {plainWords} from './questionWords';
import type {ConceptRecord} from './searchIndex';
import type {Fold} from './segment';
import {stem} from './stem';

/** A step of a text when names are compared: one Han character, or one word without its ending. */
export type Step = {key: string; raw: string; start: number; end: number};

/** `Pod 干扰预算` and `pod干扰预算` have the same steps, `back-off` and `back off` too. An identifier is one step. */
export function stepsOf(text: string, fold: Fold): Step[] {
  const steps: Step[] = [];
  for (const {0: source, index} of text.matchAll(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu)) {
    const raw = fold(source);
    if (raw) steps.push({key: stem(raw), raw, start: index, end: index + source.length});
  }
  return steps;
}

/** What has several names: a concept, or words that readers use for each other. */
type Entry = {names: string[]; concept?: ConceptRecord};

/** Entries named at a place of a query, from the first of its steps up to before the last. */
export type Mention = {entries: Entry[]; concepts: ConceptRecord[]; from: number; to: number; isWhole: boolean};

type Name = {keys: string[]; raw: string; entry: Entry};

/** The names of things, in both languages. */
export class Glossary {
  private readonly byFirst = new Map<string, Name[]>();
  private readonly known = new Set<string>();
  private readonly ofConcepts: Name[] = [];

  constructor(
    concepts: ConceptRecord[],
    private readonly fold: Fold,
  ) {
    for (const concept of concepts) {
      const entry = {names: concept.names, concept};
      for (const name of [...concept.names, concept.id]) this.ofConcepts.push(...this.add(name, entry));
    }
    for (const names of everyday) for (const name of names) this.add(name, {names});
    for (const concept of concepts) {
      for (const name of coresOf(concept)) if (!this.nameOf(name)) this.add(name, {names: concept.names, concept});
    }
  }

  private add(text: string, entry: Entry): Name[] {
    const steps = stepsOf(text, this.fold);
    const keys = steps.map(({key}) => key);
    const [first] = keys;
    if (first === undefined) return [];
    const name = {keys, raw: steps.map(({raw}) => raw).join(''), entry};
    for (const key of keys) this.known.add(key);
    const others = this.byFirst.get(first);
    if (others) others.push(name);
    else this.byFirst.set(first, [name]);
    return [name];
  }

  private nameOf(text: string): boolean {
    return plainWords.has(this.fold(text)) || this.mentions(stepsOf(text, this.fold)).some(({isWhole}) => isWhole);
  }

  /** Whether a word belongs to some name. */
  knows(key: string): boolean {
    return this.known.has(key);
  }

  /** Names in a query, the longest first where they overlap. */
  mentions(steps: Step[]): Mention[] {
    const found: Mention[] = [];
    for (let from = 0; from < steps.length; ) {
      const mention = this.longestAt(steps, from);
      if (mention) found.push(mention);
      from = mention ? mention.to : from + 1;
    }
    return found;
  }

  private longestAt(steps: Step[], from: number): Mention | undefined {
    const fits = (this.byFirst.get(steps[from]?.key ?? '') ?? []).filter(({keys}) =>
      keys.every((key, index) => steps[from + index]?.key === key),
    );
    const longest = Math.max(0, ...fits.map(({keys}) => keys.length));
    if (longest === 0) return undefined;
    const entries = [...new Set(fits.filter(({keys}) => keys.length === longest).map(({entry}) => entry))];
    const concepts = [...new Set(entries.flatMap(({concept}) => concept ?? []))];
    return {entries, concepts, from, to: from + longest, isWhole: longest === steps.length};
  }

  /** Concepts whose name goes on where the query ends; the shortest names first. */
  begunBy(steps: Step[]): ConceptRecord[] {
    const typed = steps.map(({raw}) => raw).join('');
    const fits = this.ofConcepts.filter(({raw}) => raw.length > typed.length && raw.startsWith(typed));
    fits.sort((a, b) => a.raw.length - b.raw.length);
    return [...new Set(fits.flatMap(({entry}) => entry.concept ?? []))];
  }

  /** Concepts with a name that is like a text, the most alike first; 1 is the same. */
  like(text: string): {concept: ConceptRecord; likeness: number}[] {
    const asked = pairsOf(text);
    const best = new Map<ConceptRecord, number>();
    for (const {raw, entry} of this.ofConcepts) {
      const pairs = pairsOf(raw);
      let shared = 0;
      for (const pair of pairs) if (asked.has(pair)) shared += 1;
      const likeness = (2 * shared) / (pairs.size + asked.size || 1);
      if (entry.concept) best.set(entry.concept, Math.max(likeness, best.get(entry.concept) ?? 0));
    }
    return [...best].map(([concept, likeness]) => ({concept, likeness})).sort((a, b) => b.likeness - a.likeness);
  }
}

/** Names without the word that says what sort of thing it is: 边车 for 边车容器, `preStop` for preStop 钩子. */
export function coresOf({names}: ConceptRecord): string[] {
  return names.flatMap((name) => {
    const core = name.replace(/\s*(?:容器|Pod|模式|钩子|信号)$|\s+(?:containers?|pattern|hook|signal|mode|Pods?)$/iu, '');
    return core !== name && core.length >= (/\p{Script=Han}/u.test(core) ? 2 : 3) ? core : [];
  });
}

/** Single characters count as well, so that one shared Han character is some likeness. */
function pairsOf(text: string): Set<string> {
  const characters = Array.from(text);
  return new Set([...characters, ...characters.map((character, index) => character + (characters[index + 1] ?? ''))]);
}
