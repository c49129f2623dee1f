import type {Nodes, Text} from 'mdast';
import type {Language} from '../components/language/useWords';
import {lowered} from '../components/Term/lowered';
import {attributesOf, type Chapter, lineOf} from './chapter';
import {glossary} from './glossary';

/** A piece of a passage: words of ours, or a term that is introduced there. */
type Piece = {node: Text} | {introduces: string; at: number};

/** A paragraph, an item or a cell: the unit within which the first use of a term is sought. */
export type Passage = {line: number; pieces: Piece[]};

/**
 * The running prose of a chapter in which a term can be introduced. Title, headings, goals, heads of tables, captions and labels
 * announce what is to come; links lead elsewhere, bold stands out already; code, formulas and diagrams are no prose.
 */
export function passagesOf({tree}: Chapter): Passage[] {
  const passages: Passage[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'heading' || isLabel(node)) return;
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Goals') return;
    if (node.type === 'table') for (const row of node.children.slice(1)) walk(row);
    else if (node.type === 'paragraph' || node.type === 'tableCell')
      passages.push({line: lineOf(node), pieces: node.children.flatMap(piecesOf)});
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return passages;
}

const isLabel = (node: Nodes): boolean => node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data;

function piecesOf(node: Nodes): Piece[] {
  if (node.type === 'text') return [{node}];
  const isTerm = node.type === 'mdxJsxTextElement' && node.name === 'Term';
  return isTerm ? [{introduces: attributesOf(node).id ?? '', at: node.position?.start.offset ?? 0}] : [];
}

/**
 * Words that a sentence needs for themselves, whatever Kubernetes calls so: marking each would tell a reader nothing. And Pod:
 * the book speaks of nothing else, and introduces it once.
 */
const everyday = new Set([
  ...['pod', 'status', 'object', 'lifetime', 'request', 'limit', 'replication'],
  ...['pending', 'running', 'succeeded', 'failed', 'unknown', 'waiting', 'terminated'],
]);

type Names = {pattern: RegExp; idsOf: (name: string) => string[]};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The names by which prose of a language calls concepts. Aliases are what readers type; the book says the names. */
function namesOf(language: Language): Names {
  const ids = new Map<string, string[]>();
  const add = (name: string, id: string) => ids.set(name, [...(ids.get(name) ?? []), id]);
  for (const {id, zh, en} of glossary) {
    if (language !== 'en') add(zh, id);
    else for (const name of new Set([en, lowered(en)])) for (const form of [name, `${name}s`]) add(form, id);
  }
  const longestFirst = [...ids.keys()].sort((one, other) => other.length - one.length);
  const patterns = longestFirst.map((name) => {
    const [before, after] = [/^[\w]/.test(name), /\w$/.test(name)];
    return `${before ? '(?<![\\w-])' : ''}${escaped(name)}${after ? '(?![\\w-])' : ''}`;
  });
  return {pattern: new RegExp(patterns.join('|'), 'g'), idsOf: (name) => ids.get(name) ?? []};
}

const names: Record<Language, Names> = {'zh-CN': namesOf('zh-CN'), en: namesOf('en')};

/** A name of a concept in the prose: where it begins and ends in the file. */
export type Mention = {id: string; start: number; end: number};

export function mentionsIn({pieces}: Passage, language: Language): Mention[] {
  const {pattern, idsOf} = names[language];
  return pieces.flatMap((piece) => {
    if (!('node' in piece)) return [];
    const {value, position} = piece.node;
    const from = position?.start.offset ?? 0;
    return [...value.matchAll(pattern)].flatMap(({0: name, index}) =>
      idsOf(name).map((id) => ({id, start: from + index, end: from + index + name.length})),
    );
  });
}

export const introducedIn = ({pieces}: Passage): string[] =>
  pieces.flatMap((piece) => ('introduces' in piece ? [piece.introduces] : []));

export type Late = {id: string; passage: number; lines: Record<Language, number>; isNever: boolean};

/**
 * Terms that both editions of a chapter name in a passage before the one that introduces them, or that are never introduced.
 * Both editions, because a term stands at the same place in both, and one of them may say `it` where the other says the name.
 */
export function lateTerms(zh: Chapter, en: Chapter): Late[] {
  const passages = {'zh-CN': passagesOf(zh), en: passagesOf(en)};
  const introduced = new Map<string, number>();
  for (const [index, passage] of passages['zh-CN'].entries())
    for (const id of introducedIn(passage)) if (!introduced.has(id)) introduced.set(id, index);
  const found = new Map<string, Late>();
  for (const [index, passage] of passages['zh-CN'].entries()) {
    const other = passages.en[index];
    if (!other) break;
    const inEnglish = new Set(mentionsIn(other, 'en').map(({id}) => id));
    for (const {id} of mentionsIn(passage, 'zh-CN')) {
      const isLate = (introduced.get(id) ?? Number.POSITIVE_INFINITY) > index;
      if (!isLate || everyday.has(id) || !inEnglish.has(id) || found.has(id)) continue;
      const lines = {'zh-CN': passage.line, en: other.line};
      found.set(id, {id, passage: index, lines, isNever: !introduced.has(id)});
    }
  }
  return [...found.values()];
}
