import type {Nodes, Root} from 'mdast';
import {type Chapter, lineOf} from './chapter';
import {glossary, type Term} from './glossary';

/** A concept that a chapter calls by its name and, on the line, by another. */
export type OtherName = {id: string; name: string; alias: string; line: number};

type Run = {text: string; line: number};

/** Stands where code, a formula or the writer's own words for a term interrupt the text, so that no name is read across it. */
const gap = '\uFFFC';

/** A sentence that tells of another name may use it. */
const tellsOfAName = /也叫|又叫|也译|又译|译作|译成|也称|又称|叫法|也写作|也说成|常说/;

/** Headings, paragraphs, cells and labels, without code and the words in a `<Term>`. */
function runsOf(tree: Root): Run[] {
  const runs: Run[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell')
      runs.push({text: textOf(node), line: lineOf(node)});
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return runs;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'mdxJsxTextElement' && node.name === 'Term') return gap;
  return 'children' in node ? node.children.map(textOf).join('') : gap;
}

/** What is quoted is somebody's, and a sentence on names is about them. */
const oursIn = (text: string): string =>
  text
    .replaceAll(/“[^”]*”/g, gap)
    .split(/(?<=[。？！；])/)
    .filter((sentence) => !tellsOfAName.test(sentence))
    .join('');

/** Aliases under which a reader finds a concept, but which in prose name something of their own: a part, a number, a kind of it. */
const otherThings = new Set([
  ...[
    '主进程',
    '根文件系统',
    '重启次数',
    '重启规则',
    '内存限制',
    '成组调度',
    '特权容器',
    '内核参数',
    '强杀',
    '9 号信号',
    '15 号信号',
  ],
]);

/**
 * Concepts that a Chinese chapter calls by two names. Only names in Han count, and only what is not part of a longer name that
 * the glossary knows: 服务 is not in 服务账号.
 */
export function otherNames({tree, tags}: Pick<Chapter, 'tree' | 'tags'>, terms: Term[] = glossary): OtherName[] {
  const runs = runsOf(tree).map(({text, line}) => ({text: oursIn(text), line}));
  const owners = new Map<string, Set<string>>();
  for (const {id, zh, aliasesZh} of terms)
    for (const name of [zh, ...aliasesZh]) owners.set(name, (owners.get(name) ?? new Set()).add(id));
  const known = [...owners.keys()].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(known.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  const said = runs.flatMap(({text, line}) => [...text.matchAll(pattern)].map(([name]) => ({name, line})));
  const names = new Set([...said.map(({name}) => name), ...terms.filter(({id}) => introduces(tags, id)).map(({zh}) => zh)]);
  return terms.flatMap(({id, zh, aliasesZh}) => {
    if (!names.has(zh)) return [];
    const others = said.filter(({name}) => aliasesZh.includes(name) && name !== zh && owners.get(name)?.size === 1);
    return others
      .filter(({name}) => !otherThings.has(name) && !zh.includes(name) && !name.includes(zh))
      .map(({name, line}) => ({id, name: zh, alias: name, line}));
  });
}

const introduces = (tags: Chapter['tags'], id: string): boolean =>
  tags.some(({name, attributes}) => name === 'Term' && attributes.id === id);
