import type {RootContent} from 'mdast';
import {headingId, parseMdx} from './chapter';

/** A chapter's piece from one heading to the next, whatever their depths: what a link can point to. */
export type Section = {
  /** The heading's id; empty for what stands above the first heading, which belongs to the chapter's title. */
  id: string;
  /** 1 for the chapter's own opening, else the depth of the heading. */
  depth: number;
  /** The heading and, below it, everything before the next heading. The opening has no heading. */
  nodes: RootContent[];
  /** The same as it is written in the file, from the first to the last node. */
  source: string;
  line: number;
};

/** The sections of a chapter in reading order; the first is its opening. Nothing is in two sections. */
export function sectionsOf(source: string, path?: string): Section[] {
  const {tree} = parseMdx(source, path);
  const groups: {id: string; depth: number; nodes: RootContent[]}[] = [{id: '', depth: 1, nodes: []}];
  for (const node of tree.children) {
    if (node.type === 'yaml') continue;
    if (node.type === 'heading') groups.push({id: headingId(node) ?? '', depth: node.depth, nodes: []});
    groups.at(-1)?.nodes.push(node);
  }
  return groups.map((group) => {
    const [start, end] = [group.nodes[0]?.position?.start, group.nodes.at(-1)?.position?.end];
    return {...group, source: source.slice(start?.offset ?? 0, end?.offset ?? 0), line: start?.line ?? 1};
  });
}
