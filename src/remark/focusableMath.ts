import type {Root} from 'hast';
import {visit} from 'unist-util-visit';

/** A formula on a line of its own scrolls where it is too long for the screen, so the keyboard must reach it. */
export default function focusableMath() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'math' && node.properties.display === 'block') node.properties.tabIndex = 0;
    });
  };
}
