import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import terms from '../book/terms.json';
import {refuse, setText, tagsNamed, textOf} from './mdxTree';

const byId = new Map(terms.map((term) => [term.id, term]));

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
  };
}
