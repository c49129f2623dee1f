import type {Parent, Root, Text} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import terms from '../book/terms.json';
import {refuse, setText, tagsNamed, textOf} from './mdxTree';

const byId = new Map(terms.map((term) => [term.id, term]));

const han = /\p{Script=Han}/u;

const isText = (node: Parent['children'][number] | undefined): node is Text => node?.type === 'text';

/**
 * Authors put a space on either side of a tag. In Chinese that is right only beside Latin letters: a term that prints Han, and
 * ends with Han or with a full-width bracket, takes no space beside Han.
 */
function closeUp(parent: Parent, index: number, printed: string): void {
  const before = parent.children[index - 1];
  const after = parent.children[index + 1];
  if (isText(before) && han.test(printed.charAt(0)) && han.test(before.value.at(-2) ?? '')) {
    before.value = before.value.replace(/ $/, '');
  }
  if (isText(after) && /[\p{Script=Han}）]/u.test(printed.at(-1) ?? '') && han.test(after.value.charAt(1))) {
    after.value = after.value.replace(/^ /, '');
  }
}

/** What `<Term>` prints in Chinese: 宽限期（grace period）, or the author's own words. */
function printedInChinese(node: Parent, {zh, en}: {zh: string; en: string}): string {
  const [first] = node.children;
  if (isText(first)) return first.value;
  return zh.toLowerCase() === en.toLowerCase() ? zh : `${zh}（${en}）`;
}

/** Gives each `<Term id="…">` its names in both languages, so that no page carries the whole list. */
export default function termsOfChapter() {
  return (tree: Root, file: VFile): void => {
    for (const tag of tagsNamed(tree, 'Term')) {
      const id = textOf(tag, 'id') ?? '';
      const term = byId.get(id);
      if (!term) refuse(file, tag, `<Term id="${id}">: src/book/terms.json has no such id`);
      setText(tag, 'zh', term.zh);
      setText(tag, 'en', term.en);
    }
    if (file.path?.includes('/i18n/en/')) return;
    visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
      const term = byId.get(node.name === 'Term' ? (textOf(node, 'id') ?? '') : '');
      if (term && parent && index !== undefined) closeUp(parent as Parent, index, printedInChinese(node as Parent, term));
      return SKIP;
    });
  };
}
