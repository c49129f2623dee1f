import {parse} from '@babel/parser';
import type {Language} from '../../components/language/useWords';

type Node = {
  type: string;
  start: number;
  end: number;
  properties?: Node[];
  key?: {name?: string; value?: string};
  id?: {name?: string; typeAnnotation?: {typeAnnotation?: {typeName?: {name?: string}}}};
};
type Range = {from: number; to: number};

const nameOf = ({key}: Node): string | undefined => key?.value ?? key?.name;

/** The property of another language, with the comma behind it, in a record that has one for each language. */
function rangeIn(record: Node, code: string, language: Language): Range | undefined {
  const side = (name: Language) => record.properties?.find((property) => nameOf(property) === name);
  const property = side(language);
  if (!property || !side(language === 'en' ? 'zh-CN' : 'en')) return undefined;
  const comma = code.slice(property.end).match(/^\s*,/)?.[0].length ?? 0;
  return {from: property.start, to: property.end + comma};
}

function rangesIn(node: unknown, code: string, language: Language): Range[] {
  if (Array.isArray(node)) return node.flatMap((one) => rangesIn(one, code, language));
  if (typeof node !== 'object' || node === null || !('type' in node)) return [];
  const range = node.type === 'ObjectExpression' ? rangeIn(node as Node, code, language) : undefined;
  const within = Object.values(node).flatMap((one) => rangesIn(one, code, language));
  return range ? [range, ...within.filter(({from}) => from < range.from || from >= range.to)] : within;
}

/** Whether words are declared here: by their name, or by their type. What is `InBoth` is not said twice for nothing. */
function isOfWords({type, id}: Node): boolean {
  const typed = id?.typeAnnotation?.typeAnnotation?.typeName?.name;
  return type === 'VariableDeclarator' && typed !== 'InBoth' && (typed === 'Words' || /^words$|Words$/.test(id?.name ?? ''));
}

function declarationsIn(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(declarationsIn);
  if (typeof node !== 'object' || node === null || !('type' in node)) return [];
  return isOfWords(node as Node) ? [node as Node] : Object.values(node).flatMap(declarationsIn);
}

/**
 * A source without the words of one language: of a file that has nothing but words, all of them; of a component, those that it declares.
 * What only they made use of, the bundler leaves out by itself.
 */
export function withoutLanguage(code: string, language: Language, hasOnlyWords = true): string {
  const {program} = parse(code, {sourceType: 'module', plugins: ['typescript', 'jsx']});
  return rangesIn(hasOnlyWords ? program : declarationsIn(program), code, language)
    .sort((one, two) => two.from - one.from)
    .reduce((rest, {from, to}) => rest.slice(0, from) + rest.slice(to), code);
}
