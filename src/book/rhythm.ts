import type {RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {languages} from '../plugins/highlight';
import {tags} from '../remark/tags';
import {type Chapter, headingId, lineOf} from './chapter';

const callouts = ['note', 'myth', 'deep', 'since', 'then-now'];
const fences: string[] = [...languages, 'mermaid'];

/** What a chapter lacks of the form that CONTRIBUTING.md asks for; nothing if it has all of it. */
export function faultsOfForm(chapter: Chapter): string[] {
  return [...faultsOfRhythm(chapter), ...faultsOfQuestions(chapter), ...foreignParts(chapter)];
}

/** Goals first, then sections, a recap, questions, and the sources last. */
function faultsOfRhythm({tree, frontMatter, headings, callouts: found}: Chapter): string[] {
  const faults: string[] = [];
  for (const key of ['title', 'description'] as const) {
    const text = frontMatter[key];
    if (typeof text !== 'string' || text.trim() === '') faults.push(`the front matter has no ${key}`);
  }
  const blocks = tree.children.filter(({type}) => type !== 'yaml');
  const nameOf = (block: RootContent | undefined) => (block?.type === 'mdxJsxFlowElement' ? block.name : block?.type);
  if (nameOf(blocks[0]) !== 'Goals') faults.push('it does not begin with <Goals>');
  if (nameOf(blocks.at(-1)) !== 'Sources') faults.push('it does not end with <Sources />');
  const sections = headings.filter(({depth}) => depth === 2).map(({id}) => id);
  const last = sections.slice(-3).join(' ');
  if (last !== 'recap check-yourself sources') faults.push(`its last sections are ${last}, not recap check-yourself sources`);
  if (!headings.some(({id}) => id === 'try-it')) faults.push('it has nothing to try: no heading #try-it');
  if (!found.some(({kind}) => kind === 'then-now')) faults.push('it has no callout then-now');
  return faults;
}

/** At least two questions under #check-yourself; each asks, gives a hint, then answers. */
function faultsOfQuestions({tree, tags: found}: Chapter): string[] {
  const faults: string[] = [];
  let section: string | undefined;
  let asked = 0;
  for (const block of tree.children) {
    if (block.type === 'heading' && block.depth === 2) section = headingId(block);
    if (block.type !== 'mdxJsxFlowElement' || block.name !== 'Question') continue;
    if (section === 'check-yourself') asked += 1;
    const parts = block.children.map((part) => (part.type === 'mdxJsxFlowElement' ? part.name : 'text')).join(' ');
    if (!/^(text )+Hint Answer$/.test(parts))
      faults.push(`line ${lineOf(block)}: a question has ${parts}, not text Hint Answer`);
  }
  const parts = found.filter(({name, node}) => (name === 'Hint' || name === 'Answer') && node.children.length === 0);
  for (const {name, line} of parts) faults.push(`line ${line}: <${name}> is empty`);
  if (asked < 2) faults.push(`it asks ${asked} questions under #check-yourself, not two or more`);
  return faults;
}

/** Headings are h2 and h3 with an id; tags, callouts and fences are those that exist; there is no logic in a chapter. */
function foreignParts({tree, headings, tags: found, callouts: boxes, fences: code}: Chapter): string[] {
  const faults: string[] = [];
  for (const {id, depth, line} of headings) {
    if (!id) faults.push(`line ${line}: a heading without {/* #id */}`);
    if (depth !== 2 && depth !== 3) faults.push(`line ${line}: a heading of depth ${depth}`);
  }
  for (const {name, attributes, line} of found) {
    if (!Object.hasOwn(tags, name)) faults.push(`line ${line}: <${name}> is no tag of chapters`);
    if ('{…}' in attributes) faults.push(`line ${line}: <${name}> has an expression`);
  }
  for (const {kind, line} of boxes) if (!callouts.includes(kind)) faults.push(`line ${line}: :::${kind} is no callout`);
  for (const {language, meta, line} of code) {
    if (!fences.includes(language)) faults.push(`line ${line}: a fence in "${language}"`);
    if (language === 'text' && !/^title="[^"]+"$/.test(meta)) faults.push(`line ${line}: output without a title`);
  }
  visit(tree, (node, _, parent) => {
    const isId = node.type === 'mdxTextExpression' && parent?.type === 'heading';
    const isLogic = ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'].includes(node.type) && !isId;
    if (isLogic) faults.push(`line ${lineOf(node)}: an import, an export or an expression`);
  });
  return faults;
}
