import type {Answer, ConceptHit, FieldHit, Hit} from '../../search/answer';

/** What is shown of an answer. */
export type Scope = 'all' | 'sections' | 'concepts';

export type ConceptRow = {kind: 'concept'; key: string; group: 'concepts' | 'nearest'; concept: ConceptHit};
export type FieldRow = {kind: 'field'; key: string; group: 'fields'; field: FieldHit};
export type HitRow = {kind: 'hit'; key: string; group: string; hit: Hit};
/** A search to choose instead of a result: one made lately, or an example. */
export type SearchRow = {kind: 'search'; key: string; group: 'recent' | 'examples'; query: string};
export type Row = ConceptRow | FieldRow | HitRow | SearchRow;

/** More than these are for the page of all results. */
const mostHits = 30;
const mostConcepts = {all: 3, sections: 0, concepts: 30} satisfies Record<Scope, number>;

/** The rows of an answer: concepts, then fields, then sections by chapter; the chapter with the best section is first. */
export function rowsOf({concepts, fields, hits}: Answer, scope: Scope): Row[] {
  const byPage = new Map<string, HitRow[]>();
  for (const hit of scope === 'concepts' ? [] : hits.slice(0, mostHits)) {
    const page = hit.url.replace(/#.*/, '');
    byPage.set(page, [...(byPage.get(page) ?? []), {kind: 'hit', key: hit.url, group: page, hit}]);
  }
  const named = scope === 'all' ? fieldRows(fields) : [];
  return [...conceptRows(concepts.slice(0, mostConcepts[scope]), 'concepts'), ...named, ...[...byPage.values()].flat()];
}

export const conceptRows = (concepts: ConceptHit[], group: ConceptRow['group']): Row[] =>
  concepts.map((concept) => ({kind: 'concept', key: concept.url, group, concept}));

const fieldRows = (fields: FieldHit[]): FieldRow[] =>
  fields.map((field) => ({kind: 'field', key: field.url, group: 'fields', field}));

export const searchRows = (queries: string[], group: SearchRow['group']): Row[] =>
  queries.map((query) => ({kind: 'search', key: `${group} ${query}`, group, query}));

/** Where a result leads: a path of the site without the prefix of a language. */
export function pathOf(row: ConceptRow | FieldRow | HitRow): string {
  if (row.kind === 'concept') return row.concept.url;
  return row.kind === 'field' ? row.field.url : row.hit.url;
}

/** Rows of one group that follow each other. */
export function runsOf(rows: Row[]): {group: string; first: number; rows: Row[]}[] {
  const runs: {group: string; first: number; rows: Row[]}[] = [];
  for (const [index, row] of rows.entries()) {
    const run = runs.at(-1);
    if (run?.group === row.group) run.rows.push(row);
    else runs.push({group: row.group, first: index, rows: [row]});
  }
  return runs;
}
