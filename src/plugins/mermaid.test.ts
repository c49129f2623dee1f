import {describe, expect, test} from 'vitest';
import {editions} from '../book/chapters';
import {drawMermaid} from './mermaid';

const sequence = 'sequenceDiagram\n    accTitle: A call\n    accDescr: A calls B.\n    A->>B: hello\n';

test('a diagram has a title and a description, and they are not drawn', async () => {
  const {title, description, svg} = await drawMermaid(sequence, 'a');
  expect([title, description]).toEqual(['A call', 'A calls B.']);
  expect(svg).toContain('hello');
  expect(svg).not.toContain('A call');
});

test.each(['accTitle', 'accDescr'])('a diagram without %s is refused, and the message names it', async (name) => {
  const source = sequence.replace(new RegExp(`.*${name}.*\n`), '');
  await expect(drawMermaid(source, 'a')).rejects.toThrow(`a mermaid fence needs a line "${name}: …"`);
});

test('the ids of two diagrams of one page do not meet', async () => {
  const drawn = await Promise.all(['one', 'two'].map((prefix) => drawMermaid(sequence, prefix)));
  const [one, two] = drawn.map(({svg}) => [...svg.matchAll(/\bid="([^"]*)"/g)].map((match) => match[1]));
  expect(one?.length).toBeGreaterThan(0);
  expect(one?.filter((id) => two?.includes(id))).toEqual([]);
});

test('what a drawing refers to is in it', async () => {
  const {svg} = await drawMermaid(sequence, 'a');
  const ids = [...svg.matchAll(/\bid="([^"]*)"/g)].map((match) => match[1]);
  const used = [...svg.matchAll(/url\(#([^)]*)\)/g)].map((match) => match[1]);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});

/** Styles of its own, fonts or anything else from elsewhere, scripts: a drawing has none of them. */
function foreignParts(svg: string): string[] {
  const bare = svg.replaceAll('http://www.w3.org/2000/svg', '').replaceAll('http://www.w3.org/1999/xlink', '');
  return bare.match(/<style|<script|<foreignObject|@import|https?:|\/\/[a-z]|data:|\bon\w+=|background/gi) ?? [];
}

describe('a drawing', () => {
  test.each([
    '<svg xmlns="http://www.w3.org/2000/svg"><style>a{}</style></svg>',
    '<svg><text style="@import url(x)"/></svg>',
    '<svg><image href="https://fonts.example/x"/></svg>',
    '<svg><image href="//fonts.example/x"/></svg>',
    '<svg onload="x()"></svg>',
  ])('%s is not ours alone', (svg) => {
    expect(foreignParts(svg)).not.toEqual([]);
  });

  test.each([
    ['sequenceDiagram', 'A->>B: x'],
    ['flowchart LR', 'A["a"] -->|x| B["b"]'],
    ['stateDiagram-v2', '[*] --> A: x'],
  ])('of a %s is', async (kind, line) => {
    const {svg} = await drawMermaid(`${kind}\n    accTitle: T\n    accDescr: D\n    ${line}\n`, 'a');
    expect(svg).toMatch(/^<svg aria-hidden="true" /);
    expect(foreignParts(svg)).toEqual([]);
  });
});

test('the same source is drawn alike', async () => {
  expect(await drawMermaid(sequence, 'a')).toEqual(await drawMermaid(sequence, 'a'));
});

const diagrams = editions.flatMap(({name, chapter}) =>
  chapter.fences.filter(({language}) => language === 'mermaid').map(({value, line}) => ({name, line, value})),
);

test.each(diagrams)('the drawing of $name:$line is ours alone', async ({value}) => {
  expect(foreignParts((await drawMermaid(value, 'a')).svg)).toEqual([]);
});
