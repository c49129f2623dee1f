import {valueToEstree} from 'estree-util-value-to-estree';
import type {Heading, Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement, MdxjsEsm} from 'mdast-util-mdx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

export type Tag = MdxJsxFlowElement | MdxJsxTextElement;
type Attribute = Tag['attributes'][number];
type Program = NonNullable<NonNullable<MdxjsEsm['data']>['estree']>;

const program = (body: Program['body']): Program => ({type: 'Program', sourceType: 'module', body, comments: []});

/** Every JSX tag of the page that bears one of the names, in reading order. */
export function tagsNamed(tree: Root, ...names: string[]): Tag[] {
  const found: Tag[] = [];
  visit(tree, (node) => {
    const isTag = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    if (isTag && node.name && names.includes(node.name)) found.push(node);
  });
  return found;
}

/** The text of an attribute; chapters write no expressions. */
export function textOf(tag: Tag, name: string): string | undefined {
  const attribute = tag.attributes.find((one): one is MdxJsxAttribute => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** `## Title {/* #id *\/}` has the id `id`. */
export function headingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'mdxTextExpression' ? /^\/\*\s*#(\S+)\s*\*\/$/.exec(last.value)?.[1] : undefined;
}

function setAttribute(tag: Tag, name: string, value: MdxJsxAttribute['value']): void {
  const others = tag.attributes.filter((one: Attribute) => one.type !== 'mdxJsxAttribute' || one.name !== name);
  tag.attributes = [...others, {type: 'mdxJsxAttribute', name, value}];
}

export const setText = (tag: Tag, name: string, value: string): void => setAttribute(tag, name, value);

/** Gives a tag data, such as a list of sources, as an expression. */
export function setData(tag: Tag, name: string, value: unknown): void {
  const expression = valueToEstree(value);
  const estree = program([{type: 'ExpressionStatement', expression}]);
  setAttribute(tag, name, {type: 'mdxJsxAttributeValueExpression', value: JSON.stringify(value), data: {estree}});
}

/** Gives a tag something that the page imports. */
export function setIdentifier(tag: Tag, name: string, identifier: string): void {
  const estree = program([{type: 'ExpressionStatement', expression: {type: 'Identifier', name: identifier}}]);
  setAttribute(tag, name, {type: 'mdxJsxAttributeValueExpression', value: identifier, data: {estree}});
}

/** `import <identifier> from '<source>'` at the top of the page. */
export function importInto(tree: Root, identifier: string, source: string): void {
  const estree = program([
    {
      type: 'ImportDeclaration',
      specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name: identifier}}],
      source: {type: 'Literal', value: source, raw: JSON.stringify(source)},
      attributes: [],
    },
  ]);
  tree.children.unshift({type: 'mdxjsEsm', value: `import ${identifier} from ${JSON.stringify(source)}`, data: {estree}});
}

/** Stops the build with page, line and reason. */
export function refuse(file: VFile, tag: Tag, reason: string): never {
  const error = file.message(reason, {place: tag.position, ruleId: 'chapter', source: 'edamame'});
  error.fatal = true;
  throw error;
}
