import {compile, type Options} from 'css-select';
import {isTraversal} from 'css-what';
import {type AnyNode, type Document, type Element, isTag} from 'domhandler';
import {parse} from 'parse5';
import {adapter} from 'parse5-htmlparser2-tree-adapter';
import {type AtRule, type Declaration, parse as parseCss, type Root, type Rule} from 'postcss';
import {namesOf, relaxedSelector} from './relaxedSelector';

type Page = {
  /** The elements by each of their names, so that a selector need be tried on few of them. */
  elements: Map<string, Element[]>;
  /** Attributes that use custom properties. */
  styles: string[];
};

function namesOfElement({name: tag, attributes}: Element): string[] {
  return attributes.reduce(
    (names, {name, value}) => {
      if (name === 'class') names.push(...value.split(/\s+/).map((one) => `.${one}`));
      else if (name === 'id') names.push(`#${value}`);
      names.push(`[${name}]`);
      return names;
    },
    ['*', tag],
  );
}

function readPage(html: string): Page {
  const page: Page = {elements: new Map(), styles: []};
  const visit = (nodes: AnyNode[]): void => {
    for (const node of nodes) {
      if (!isTag(node)) continue;
      for (const name of namesOfElement(node)) {
        const others = page.elements.get(name);
        if (others) others.push(node);
        else page.elements.set(name, [node]);
      }
      for (const {value} of node.attributes) if (value.includes('var(')) page.styles.push(value);
      visit(node.children);
    }
  };
  visit((parse(html, {treeAdapter: adapter}) as Document).children);
  return page;
}

type Query = {
  /** Names that must be in a page, or nothing is found there. */
  names: string[];
  /** The name by which to find those in question. */
  subject: string;
  isMet: (element: Element) => boolean;
};

/** Names in SVG have capital letters. */
const asWritten: Options<AnyNode, Element> = {lowerCaseTags: false, lowerCaseAttributeNames: false};

function query(selector: string): Query {
  const tokens = relaxedSelector(selector);
  const subject = tokens.slice(tokens.findLastIndex(isTraversal) + 1).flatMap(namesOf);
  return {
    names: tokens.flatMap(namesOf),
    subject: subject.find((name) => name.startsWith('#')) ?? subject.find((name) => name.startsWith('.')) ?? subject[0] ?? '*',
    isMet: compile<AnyNode, Element>([tokens], asWritten),
  };
}

/** Selectors, each made ready once for all pages. */
const queries = new Map<string, Query>();

function isIn({elements}: Page, selector: string): boolean {
  const known = queries.get(selector) ?? query(selector);
  queries.set(selector, known);
  const {names, subject, isMet} = known;
  return names.every((name) => elements.has(name)) && (elements.get(subject) ?? []).some(isMet);
}

const within = (rule: Rule, name: string): boolean =>
  rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith(name);

/** A mouse that moves is a sign of interaction: what answers to it comes with the rest of the rules, and without scripts from the sheet. */
function answersToPointer(selector: string): boolean {
  // Within brackets it may be denied, or be one of several ways.
  const open = selector.replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, '');
  return /:(?:hover|active)(?![\w-])/.test(open);
}

/** Leaves out rules for what is not in the page or comes with the pointer; and those for who runs no scripts, who has the whole sheet. */
function dropRules(css: Root, page: Page): void {
  css.walkAtRules('media', (rule) => {
    if (/^\(scripting:\s*none\)$/.test(rule.params)) rule.remove();
  });
  css.walkRules((rule) => {
    if (within(rule, 'keyframes')) return;
    const kept = rule.selectors.filter((selector) => !answersToPointer(selector) && isIn(page, selector));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selector = kept.join(',');
  });
}

const variables = (text: string): string[] => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name as string);

/** Leaves out custom properties and keyframes that nothing of what is left makes use of. */
function dropUnused(css: Root, page: Page): void {
  const used = new Set(page.styles.flatMap(variables));
  const moves = new Set<string>();
  const behind = new Map<string, string[]>();
  css.walkDecls(({prop, value}) => {
    if (prop.startsWith('--')) behind.set(prop, [...(behind.get(prop) ?? []), ...variables(value)]);
    else for (const name of variables(value)) used.add(name);
    if (/^(-webkit-)?animation(-name)?$/.test(prop) || prop.startsWith('--'))
      for (const word of value.split(/[\s,]+/)) moves.add(word);
  });
  for (const name of used) for (const next of behind.get(name) ?? []) used.add(next);
  css.walkDecls(/^--/, (declaration: Declaration) => {
    if (!used.has(declaration.prop)) declaration.remove();
  });
  css.walkAtRules(/^(-webkit-)?keyframes$/, (rule) => {
    if (!moves.has(rule.params)) rule.remove();
  });
  css.walkAtRules('property', (rule) => {
    if (!used.has(rule.params)) rule.remove();
  });
}

function dropEmpty(css: Root): void {
  const isEmpty = (node: Rule | AtRule): boolean => node.nodes?.length === 0;
  css.walkRules((rule) => {
    if (isEmpty(rule)) rule.remove();
  });
  for (let found = true; found; ) {
    found = false;
    css.walkAtRules((rule) => {
      // An empty layer still has its place in the order of layers.
      if (rule.name === 'layer' || !isEmpty(rule)) return;
      found = true;
      rule.remove();
    });
  }
}

export type Sheet = Root;

/** A stylesheet, read once for all pages. */
export const readSheet = (css: string): Sheet => parseCss(css);

/**
 * Of a stylesheet, the rules that can have a say in this page where scripts run, as long as none changes it and no mouse moves over it: in any
 * window, theme and medium, with any fold open. In the order of the sheet and in its layers, so that the page looks as with all of it.
 */
export function criticalCss(sheet: Sheet, html: string): string {
  const page = readPage(html);
  const css = sheet.clone();
  dropRules(css, page);
  dropUnused(css, page);
  dropEmpty(css);
  // A line alone needs no name of its own in any browser: that is for a line with style, colour or thickness.
  css.walkDecls('-webkit-text-decoration', (line) => {
    if (/^\w+$/.test(line.value)) line.remove();
  });
  return css.toString();
}
