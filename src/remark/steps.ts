import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {type Tag, textOf} from './mdxTree';

/** A step of a manifest: the field it speaks of, its number, and the places of the prose that speak of it. */
export type Step = {path: string; number: number; tags: Tag[]};

/**
 * The steps of each manifest, numbered as the prose comes to them. A `<Step of="spec.hostUsers">` belongs to the last
 * `<Manifest>` above it in its section, or, if there is none, to the next one below. The same field twice is the same step.
 */
export function stepsOf(tree: Root): {steps: Map<Tag, Step[]>; astray: Tag[]} {
  const steps = new Map<Tag, Step[]>();
  const astray: Tag[] = [];
  let above: Tag | undefined;
  let waiting: Tag[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') {
      astray.push(...waiting);
      [above, waiting] = [undefined, []];
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (node.name === 'Manifest') {
      above = node;
      steps.set(node, []);
      for (const tag of waiting) add(steps.get(node), tag);
      waiting = [];
    } else if (node.name === 'Step') {
      if (above) add(steps.get(above), node);
      else waiting.push(node);
    }
  });
  return {steps, astray: [...astray, ...waiting]};
}

function add(steps: Step[] | undefined, tag: Tag): void {
  const path = textOf(tag, 'of') ?? '';
  const known = steps?.find((step) => step.path === path);
  if (known) known.tags.push(tag);
  else steps?.push({path, number: steps.length + 1, tags: [tag]});
}
