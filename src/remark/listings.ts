import type {Code, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {highlightedLines, type Language, languages} from '../plugins/highlight';
import {refuse, setData, setText, type Tag} from './mdxTree';

const isLanguage = (name: string): name is Language => (languages as readonly string[]).includes(name);

/** Code fences become `<Listing>`, highlighted here; the reader's browser gets no highlighter. */
export default function listingsOfChapter() {
  return async (tree: Root, file: VFile): Promise<void> => {
    const fences: {node: Code; put: (tag: Tag) => void}[] = [];
    visit(tree, 'code', (node, index, parent) => {
      if (!parent || index === undefined || node.lang === 'mermaid') return;
      fences.push({node, put: (tag) => parent.children.splice(index, 1, tag)});
    });
    for (const {node, put} of fences) {
      const tag: Tag = {type: 'mdxJsxFlowElement', name: 'Listing', attributes: [], children: [], position: node.position};
      const language = node.lang ?? '';
      if (!isLanguage(language)) refuse(file, tag, `code fences are ${languages.join(', ')} or mermaid, not "${language}"`);
      setText(tag, 'language', language);
      const title = /title="([^"]*)"/.exec(node.meta ?? '')?.[1];
      if (title) setText(tag, 'title', title);
      setData(tag, 'lines', await highlightedLines(node.value, language));
      put(tag);
    }
  };
}
