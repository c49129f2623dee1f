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

/** Concepts named at a place of a query, from the first of its steps up to before the last. */
export type Mention = {concepts: ConceptRecord[]; from: number; to: number; isWhole: boolean};

export class Glossary {
  private readonly byFirst = new Map<string, {keys: string[]; concept: ConceptRecord}[]>();
  private readonly all: {keys: string[]; raw: string; concept: ConceptRecord}[] = [];

  constructor(concepts: ConceptRecord[], fold: Fold) {
    for (const concept of concepts) {
      for (const name of [...concept.names, concept.id]) {
        const steps = stepsOf(name, fold);
        const keys = steps.map(({key}) => key);
        const [first] = keys;
        if (!first) continue;
        const entry = {keys, raw: steps.map(({raw}) => raw).join(''), concept};
        this.all.push(entry);
        const known = this.byFirst.get(first);
        if (known) known.push(entry);
        else this.byFirst.set(first, [entry]);
      }
    }
  }

  /** Whether a word belongs to the name of a concept. */
  knows(key: string): boolean {
    return this.all.some(({keys}) => keys.includes(key));
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
    const concepts = fits.filter(({keys}) => keys.length === longest).map(({concept}) => concept);
    return {concepts: [...new Set(concepts)], from, to: from + longest, isWhole: longest === steps.length};
  }

  /** Concepts whose name goes on where the query ends; the shortest names first. */
  begunBy(steps: Step[]): ConceptRecord[] {
    const typed = steps.map(({raw}) => raw).join('');
    const fits = this.all.filter(({raw}) => raw.length > typed.length && raw.startsWith(typed));
    fits.sort((a, b) => a.raw.length - b.raw.length);
    return [...new Set(fits.map(({concept}) => concept))];
  }

  /** Concepts with the names most like a query that found nothing. */
  nearest(steps: Step[], count: number): ConceptRecord[] {
    const asked = pairsOf(steps.map(({raw}) => raw).join(''));
    const likeness = new Map<ConceptRecord, number>();
    for (const {raw, concept} of this.all) {
      const pairs = pairsOf(raw);
      const shared = [...pairs].filter((pair) => asked.has(pair)).length;
      const like = (2 * shared) / (pairs.size + asked.size || 1);
      likeness.set(concept, Math.max(like, likeness.get(concept) ?? 0));
    }
    return [...likeness]
      .sort(([, a], [, b]) => b - a)
      .slice(0, count)
      .map(([concept]) => concept);
  }
}

/** Single characters count as well, so that one shared Han character is some likeness. */
function pairsOf(text: string): Set<string> {
  const characters = Array.from(text);
  return new Set([...characters, ...characters.map((character, index) => character + (characters[index + 1] ?? ''))]);
}
