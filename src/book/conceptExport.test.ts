import {describe, expect, it} from 'vitest';
import {readBook} from '../plugins/chapters';
import {conceptsCsv, conceptsJson, type ExportedConcept, exportedConcepts} from './conceptExport';
import {glossary} from './glossary';

const concepts = exportedConcepts(glossary, readBook(process.cwd()).taughtIn);

/** Reads RFC 4180 as a spreadsheet does. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quotedCell, bare = '', end = ''] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quotedCell?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

const columns = [
  ...['id', 'zh', 'en', 'aliases_zh', 'aliases_en', 'meaning_zh', 'meaning_en', 'pronunciation_zh', 'pronunciation_en'],
  ...['forms_zh', 'not_to_be_confused_with', 'group', 'taught_in', 'zh_verified', 'official_zh', 'official_en'],
];

describe('the table of concepts', () => {
  const csv = conceptsCsv(concepts);

  it('begins with a byte order mark and the columns that were promised', () => {
    expect(csv.startsWith(`\uFEFF${columns.join(',')}\r\n`)).toBe(true);
  });

  it('gives back every cell of every concept', () => {
    const [, ...rows] = cellsOf(csv.slice(1));
    expect(rows).toHaveLength(glossary.length);
    const written = (value: ExportedConcept[keyof ExportedConcept]) =>
      (Array.isArray(value) ? value.join(' | ') : String(value)).replace(/^(?=[=+\-@])/, "'");
    expect(rows).toEqual(concepts.map((concept) => Object.values(concept).map(written)));
  });

  it('has no list whose parts hold what parts them', () => {
    const parts = concepts.flatMap((concept) => Object.values(concept).filter(Array.isArray).flat());
    expect(parts.length).toBeGreaterThan(200);
    expect(parts.filter((part) => part.includes('|'))).toEqual([]);
  });

  it('quotes what must be quoted, and lets nothing run as a formula', () => {
    const [first] = concepts;
    const cells = {
      zh: '一, "二"\n三',
      en: '=HYPERLINK("http://x")',
      meaning_zh: '-1',
      meaning_en: '@a',
      aliases_zh: ['+1', '+2'],
    };
    const [, row] = cellsOf(conceptsCsv([{...(first as ExportedConcept), ...cells}]).slice(1));
    expect(row?.slice(1, 7)).toEqual(['一, "二"\n三', `'=HYPERLINK("http://x")`, "'+1 | +2", expect.anything(), "'-1", "'@a"]);
  });
});

describe('the data of concepts', () => {
  it('has every concept in the order of the page, and where it is taught', () => {
    const read = JSON.parse(conceptsJson(concepts)) as {kubernetes: string; concepts: ExportedConcept[]};
    expect(read.kubernetes).toMatch(/^v1\.\d+$/);
    expect(read.concepts).toEqual(concepts);
    expect(concepts[0]?.id).toBe('pod');
    expect(concepts.map(({id}) => id).toSorted()).toEqual(glossary.map(({id}) => id).toSorted());
    expect(Object.keys(concepts[0] ?? {})).toEqual(columns);
    expect(concepts.find(({id}) => id === 'grace-period')?.taught_in).toContain('/pods/termination#flow');
  });
});
