import type {Element, ElementContent, Root} from 'hast';
import {blockTag} from '../components/Block/blockId';

type Node = Root | ElementContent;
type Tag = Extract<ElementContent, {type: 'mdxJsxFlowElement'}>;

/** Takes the next number of the section, and tells it without taking it. */
type Numbers = {take: () => string; next: () => string; begin: (section: string) => string};

function numbers(): Numbers {
  let [section, count] = ['', 1];
  const next = () => `${section}.${count}`;
  return {
    next,
    take: () => {
      const id = next();
      count += 1;
      return id;
    },
    begin: (id) => {
      [section, count] = [id, 1];
      return `${id}.0`;
    },
  };
}

/**
 * Gives every block of prose an id, `<section>.<number>`, which is that of its counterpart in the other language: both editions
 * have the same blocks in the same order. A heading is number 0 of its section. The words of list items and cells get an
 * element of their own, because a list item may hold a list. `x:n` is shown and hidden with `x`: the cells of a table with the
 * table, the title of a callout with what comes first in it.
 */
export default function blocksOfChapter() {
  return (tree: Root): void => walk(tree, numbers());
}

function walk(node: Node, ids: Numbers): void {
  if (isTag(node)) captioned(node, ids);
  if (node.type === 'element') {
    const {tagName} = node;
    if (/^h[1-6]$/.test(tagName)) mark(node, ids.begin(String(node.properties.id ?? '')));
    if (tagName === 'p' && hasWords(node)) mark(node, ids.take());
    if (tagName === 'table') markTable(node, ids.take());
    if (tagName === 'admonition') markTitle(node, ids.next());
    if (tagName === 'li') wrapWords(node, () => ids.take());
  }
  if ('children' in node) {
    for (const child of node.children as Node[]) if (!isDone(child)) walk(child, ids);
  }
}

const isTag = (node: Node): node is Tag => node.type === 'mdxJsxFlowElement';

const done = new Set([blockTag, 'mdxAdmonitionTitle', 'thead', 'tbody']);
const isDone = (node: Node): boolean => node.type === 'element' && done.has(node.tagName);

const mark = (node: Element, id: string): void => {
  node.properties.dataBlock = id;
};

const block = (children: ElementContent[], properties: Element['properties']): Element => ({
  type: 'element',
  tagName: blockTag,
  properties,
  children,
});

/** A figure's title is words, too; the component shows it with `<BlockTitle>`. */
function captioned(tag: Tag, ids: Numbers): void {
  const hasTitle = tag.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === 'title' && one.value);
  if (hasTitle) tag.attributes.push({type: 'mdxJsxAttribute', name: 'block', value: ids.take()});
}

function markTable(table: Element, id: string): void {
  mark(table, id);
  let count = 0;
  const cells = (node: Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'td' || child.tagName === 'th') {
        wrapWords(child, () => `${id}:${count}`);
        count += 1;
      } else cells(child);
    }
  };
  cells(table);
}

/** The theme takes a title as text or, if there is markup in it, as the first child. */
function markTitle(admonition: Element, id: string): void {
  const inTree = admonition.children.find((child) => child.type === 'element' && child.tagName === 'mdxAdmonitionTitle');
  const {title} = admonition.properties;
  if (inTree?.type === 'element') {
    inTree.children = [block(inTree.children, {dataBlock: `${id}:0`, inline: true})];
  } else if (typeof title === 'string') {
    delete admonition.properties.title;
    const words = block([{type: 'text', value: title}], {dataBlock: `${id}:0`, inline: true});
    admonition.children.unshift({type: 'element', tagName: 'mdxAdmonitionTitle', properties: {}, children: [words]});
  }
}

const flow = new Set(['p', 'ul', 'ol', 'table', 'blockquote', 'pre', 'div', 'admonition', 'details']);
const isFlow = (node: ElementContent): boolean =>
  node.type === 'mdxJsxFlowElement' || (node.type === 'element' && flow.has(node.tagName));

/** Puts the words that stand directly in an item or a cell into a block. */
function wrapWords(node: Element, id: () => string): void {
  const end = node.children.findIndex(isFlow);
  const words = end < 0 ? node.children : node.children.slice(0, end);
  if (!words.some(hasWords)) return;
  node.children = [block(words, {dataBlock: id()}), ...node.children.slice(words.length)];
}

function hasWords(node: ElementContent): boolean {
  if (node.type === 'text') return /\S/.test(node.value);
  if (node.type === 'mdxJsxTextElement') return true;
  return 'children' in node && (node.children as ElementContent[]).some(hasWords);
}
