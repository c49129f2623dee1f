// @vitest-environment jsdom
import mermaid from 'mermaid';
import {describe, expect, test} from 'vitest';
import {drawMermaid} from '../plugins/mermaid';
import {editions} from './chapters';

type Labelled = {label?: string; shape?: string};
/** As much of the official parser's databases as is needed to learn what a diagram says. */
type Database = {
  getAccTitle(): string;
  getAccDescription(): string;
  getActors?(): Map<string, {description: string}>;
  getMessages?(): {message?: unknown}[];
  getData?(): {nodes: Labelled[]; edges: Labelled[]};
};

/** What the official parser reads: title, description, and every label that a drawing has to show. */
async function readMermaid(source: string): Promise<{title: string; description: string; labels: string[]}> {
  await mermaid.parse(source);
  const {db} = (await mermaid.mermaidAPI.getDiagramFromText(source)) as unknown as {db: Database};
  const actors = [...(db.getActors?.().values() ?? [])].map(({description}) => description);
  const messages = (db.getMessages?.() ?? []).map(({message}) => message);
  const {nodes = [], edges = []} = db.getData?.() ?? {};
  const written = [...nodes, ...edges].filter(({shape}) => shape !== 'stateStart' && shape !== 'stateEnd');
  const labels = [...actors, ...messages, ...written.map(({label}) => label)];
  return {
    title: db.getAccTitle(),
    description: db.getAccDescription(),
    labels: labels.filter((label): label is string => typeof label === 'string' && label !== ''),
  };
}

/** A drawing may break a label into lines: spaces do not count. */
const squeezed = (text: string | null) => (text ?? '').replaceAll(/\s/g, '');

function missingFrom(svg: string, labels: string[]): string[] {
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const text = squeezed(drawing.documentElement.textContent);
  return labels.filter((label) => !text.includes(squeezed(label)));
}

const sequence = 'sequenceDiagram\n  accTitle: T\n  accDescr: D\n  participant A as 甲\n  A->>B: 乙\n  Note over A: 丙\n';

describe('the official parser', () => {
  test('reads title, description and labels', async () => {
    expect(await readMermaid(sequence)).toEqual({title: 'T', description: 'D', labels: ['甲', 'B', '乙', '丙']});
    expect((await readMermaid('flowchart LR\n  A["甲"] -->|乙| B["丙"]')).labels).toEqual(['甲', '丙', '乙']);
    expect((await readMermaid('stateDiagram-v2\n  [*] --> A\n  A --> B: 甲')).labels).toEqual(['A', 'B', '甲']);
  });

  test.each(['accTitle: T\nsequenceDiagram\n  A->>B: x', 'sequenceDiagram\n  A->>B', 'flowchart LR\n  A[ --> B', 'graff LR'])(
    'refuses %j',
    async (source) => {
      await expect(readMermaid(source)).rejects.toThrow();
    },
  );
});

test('a label that is not drawn is missed', async () => {
  const {svg} = await drawMermaid(sequence, 'a');
  expect(missingFrom(svg, ['甲', '乙', '丁'])).toEqual(['丁']);
});

const diagrams = editions.flatMap(({name, chapter}) =>
  chapter.fences.filter(({language}) => language === 'mermaid').map(({value, line}) => ({name, line, value})),
);

test('the chapters have diagrams', () => {
  expect(diagrams.length).toBeGreaterThanOrEqual(10);
});

test.each(diagrams)('the diagram of $name:$line is read, described, and drawn with all it says', async ({value}) => {
  const {title, description, labels} = await readMermaid(value);
  expect(title).not.toBe('');
  expect(description).not.toBe('');
  const drawn = await drawMermaid(value, 'a');
  expect([drawn.title, drawn.description]).toEqual([title, description]);
  expect(labels.length).toBeGreaterThan(3);
  expect(missingFrom(drawn.svg, labels)).toEqual([]);
});
