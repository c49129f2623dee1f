import type {Root, Rule} from 'postcss';

const className = /\.([A-Z][\w-]*)/g;

/** Whether a selector can come to match where there are no classes of modules but those that are kept. */
const isPossible = (selector: string, known: ReadonlySet<string>, kept: ReadonlySet<string>): boolean =>
  [...selector.matchAll(className)].every(([, name = '']) => !known.has(name) || kept.has(name));

/**
 * The sheet without the rules of CSS modules that a page cannot come to need. `known` are the classes of all modules, `kept` those of the
 * modules that are within reach. What belongs to no module stays.
 */
export function laterCss(sheet: Root, known: ReadonlySet<string>, kept: ReadonlySet<string>): string {
  const later = sheet.clone();
  later.walkRules((rule: Rule) => {
    const possible = rule.selectors.filter((selector) => isPossible(selector, known, kept));
    if (possible.length === 0) rule.remove();
    else if (possible.length < rule.selectors.length) rule.selectors = possible;
  });
  // From the inside out: a layer of nothing but empty conditions is empty.
  for (let before = ''; before !== later.toString(); ) {
    before = later.toString();
    later.walkAtRules((rule) => {
      if (rule.nodes?.length === 0 && rule.name !== 'layer') rule.remove();
    });
  }
  return later.toString();
}
