import type {Code, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {drawMermaid} from '../plugins/mermaid';
import {refuse, setText, type Tag} from './mdxTree';

/** Mermaid fences become static SVG with title and description; the reader's browser gets no diagram engine. */
export default function mermaidOfChapter() {
  return async (tree: Root, file: VFile): Promise<void> => {
    const fences: {node: Code; put: (tag: Tag) => void}[] = [];
    visit(tree, 'code', (node, index, parent) => {
      if (!parent || index === undefined || node.lang !== 'mermaid') return;
      fences.push({node, put: (tag) => parent.children.splice(index, 1, tag)});
    });
    for (const [index, {node, put}] of fences.entries()) {
      const tag: Tag = {
        type: 'mdxJsxFlowElement',
        name: 'MermaidFigure',
        attributes: [],
        children: [],
        position: node.position,
      };
      try {
        const {title, description, svg} = await drawMermaid(node.value, `mermaid-${index + 1}`);
        setText(tag, 'title', title);
        setText(tag, 'description', description);
        setText(tag, 'svg', svg);
      } catch (error) {
        refuse(file, tag, error instanceof Error ? error.message : String(error));
      }
      put(tag);
    }
  };
}
