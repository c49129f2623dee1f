import type {Nodes, Parents, PhrasingContent, Root, Text} from 'mdast';
import type {VFile} from 'vfile';
import {contestedForms} from '../book/glossary';
import {type Forms, placesIn} from '../components/wording/contested';
import {importInto, setText, type Tag} from './mdxTree';

/**
 * Wraps the contested words of a Chinese chapter, so that they follow the reader's choice. Code, formulas and quotations stay
 * as they are. The text of the page remains, letter by letter, what is written in the file.
 */
export default function wordsOfChapter({forms = contestedForms}: {forms?: Forms} = {}) {
  return (tree: Root, file: VFile): void => {
    if (file.path.includes('/i18n/en/')) return;
    if (wrapIn(tree, forms)) importInto(tree, 'Word', '@site/src/components/wording/Word');
  };
}

/** Says whether anything was wrapped. */
function wrapIn(parent: Parents, forms: Forms): boolean {
  let isWrapped = false;
  const children = parent.children as Nodes[];
  const written = children.map(textOf);
  const wrapped = children.flatMap((child, index): Nodes[] => {
    if (child.type !== 'text') {
      if ('children' in child && wrapIn(child, forms)) isWrapped = true;
      return [child];
    }
    const [before, after] = [written.slice(0, index).join(''), written.slice(index + 1).join('')];
    const pieces = piecesOf(child, forms, before, after);
    if (pieces.length > 1 || pieces[0]?.type !== 'text') isWrapped = true;
    return pieces;
  });
  (parent.children as Nodes[]) = wrapped;
  return isWrapped;
}

/** What stands beside a word: a span of code or a formula counts as Latin, a tag without text as nothing. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode' || node.type === 'inlineMath') return 'x';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function piecesOf(text: Text, forms: Forms, before: string, after: string): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  const say = (end: number) => {
    if (end > from) pieces.push({type: 'text', value: text.value.slice(from, end)});
  };
  for (const {id, start, end, hanBefore, hanAfter, isClear} of placesIn(text.value, forms, before, after)) {
    say(start);
    const word: Tag = {
      type: 'mdxJsxTextElement',
      name: 'Word',
      attributes: [],
      children: [{type: 'text', value: text.value.slice(start, end)}],
    };
    setText(word, 'id', id);
    if (hanBefore) setText(word, 'before', 'han');
    if (hanAfter) setText(word, 'after', 'han');
    if (isClear) setText(word, 'clear', 'yes');
    pieces.push(word as PhrasingContent);
    from = end;
  }
  say(text.value.length);
  return pieces;
}
