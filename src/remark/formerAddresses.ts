import {basename} from 'node:path';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import type {Redirects} from '../book/redirects';
import {headingId, setData} from './mdxTree';

/**
 * Gives a chapter the addresses it had before. An id that a heading had goes into that heading, so that old links arrive without
 * a script. What has left the page, and parameters that were renamed, go to `<FormerAddresses>` at its end; a page that has
 * neither gets no such tag.
 */
export default function formerAddresses({anchors: allAnchors, parameters: allParameters}: Redirects) {
  return (tree: Root, file: VFile): void => {
    const page = `/pods/${basename(file.path, '.mdx')}`;
    const anchors = Object.entries(allAnchors[page] ?? {});
    const parameters = allParameters[page] ?? {};
    visit(tree, 'heading', (heading) => {
      const own = headingId(heading);
      const former = anchors.filter(([, to]) => to === own).map(([id]) => id);
      if (former.length > 0) heading.data = {...heading.data, hProperties: {'data-old-ids': former.join(' ')}};
    });
    const moved = Object.fromEntries(anchors.filter(([, to]) => to.startsWith('/')));
    if (Object.keys(moved).length + Object.keys(parameters).length === 0) return;
    const tag: MdxJsxFlowElement = {type: 'mdxJsxFlowElement', name: 'FormerAddresses', attributes: [], children: []};
    setData(tag, 'moved', moved);
    setData(tag, 'parameters', parameters);
    tree.children.push(tag);
  };
}
