import {expect, test} from 'vitest';
import {attributesOf, parseMdx} from '../book/chapter';
import {tagsNamed} from './mdxTree';
import mermaidOfChapter from './mermaidFigures';
import {refusalOf} from './refusalOf';

const diagram = 'flowchart LR\n    accTitle: 题\n    accDescr: 说明。\n    A["甲"] --> B["乙"]';
const fence = `\`\`\`mermaid\n${diagram}\n\`\`\``;

test('fences become figures with title, description and drawing', async () => {
  const {tree, file} = parseMdx(`a\n\n${fence}\n\nb\n\n${fence}\n\n\`\`\`sh\nsleep 1\n\`\`\``);
  await mermaidOfChapter()(tree, file);
  const figures = tagsNamed(tree, 'MermaidFigure').map(attributesOf);
  expect(figures).toMatchObject([1, 2].map(() => ({title: '题', description: '说明。'})));
  expect(figures[0]?.svg).toMatch(/^<svg aria-hidden="true" [\s\S]*甲[\s\S]*<\/svg>$/);
  expect(tree.children.map(({type}) => type)).toEqual([
    ...['paragraph', 'mdxJsxFlowElement', 'paragraph', 'mdxJsxFlowElement', 'code'],
  ]);
});

test('the figures of a page share no id', async () => {
  const {tree, file} = parseMdx(`${fence}\n\n${fence}`);
  await mermaidOfChapter()(tree, file);
  const ids = tagsNamed(tree, 'MermaidFigure').flatMap((tag) => attributesOf(tag).svg?.match(/\bid="[^"]*"/g) ?? []);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ['no title', fence.replace(/.*accTitle.*\n/, ''), '1: a mermaid fence needs a line "accTitle: …"'],
  ['no description', `a\n\n${fence.replace(/.*accDescr.*\n/, '')}`, '3: a mermaid fence needs a line "accDescr: …"'],
])('the build stops, with page, line and reason, at a diagram with %s', async (_, body, told) => {
  expect(await refusalOf(body, mermaidOfChapter())).toBe(`docs/x.mdx:${told}`);
});

test('the build stops at a diagram that cannot be drawn', async () => {
  const broken = fence.replace('flowchart LR', 'graff LR');
  expect(await refusalOf(broken, mermaidOfChapter())).toMatch(/^docs\/x\.mdx:1: /);
});
