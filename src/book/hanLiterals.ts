import {parse} from '@babel/parser';
import type {Run} from './prose';

/** Stands for `${…}` in a template: nobody can tell here whether Han or Latin will come. */
const gap = '\uFFFC';

type Node = {type: string; loc?: {start: {line: number}}; [key: string]: unknown};

/** The literals of a module that have Han in them: strings, templates, JSX text. Those are its Chinese words. */
export function hanLiterals(source: string): Run[] {
  const runs: Run[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as Node;
    const text = literalText(node);
    if (text !== undefined && /\p{Script=Han}/u.test(text))
      runs.push({text: withoutCode(text.trim()), line: node.loc?.start.line ?? 0});
    for (const [key, child] of Object.entries(node)) if (key !== 'loc') walk(child);
  };
  walk(parse(source, {sourceType: 'module', plugins: ['typescript', 'jsx']}).program.body);
  return runs;
}

/** A span of code between backticks counts as one letter. */
const withoutCode = (text: string): string => text.replace(/`[^`\n]*`/g, '`');

function literalText(node: Node): string | undefined {
  if (node.type === 'StringLiteral' || node.type === 'JSXText') return node.value as string;
  if (node.type !== 'TemplateLiteral') return undefined;
  return (node.quasis as {value: {cooked: string}}[]).map(({value}) => value.cooked).join(gap);
}
