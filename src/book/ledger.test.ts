import {describe, expect, test} from 'vitest';
import {type Ids, idsOfBook} from './addresses';
import {languages} from './chapters';
import ledger from './ledger.json';

type Ledger = Record<string, Ids>;
const published: Ledger = ledger;

const kinds = ['headings', 'exhibits'] as const;

/** Ids that readers may have linked to and that are there no longer. */
function lost(before: Ledger, now: Ledger): string[] {
  return Object.entries(before).flatMap(([slug, ids]) =>
    kinds.flatMap((kind) => ids[kind].filter((id) => !now[slug]?.[kind].includes(id)).map((id) => `${slug}: ${kind} ${id}`)),
  );
}

/** The ledger with what is new put in; nothing is taken out. */
function extended(before: Ledger, now: Ledger): Ledger {
  const merged = (slug: string, kind: keyof Ids) => [
    ...new Set([...(before[slug]?.[kind] ?? []), ...(now[slug]?.[kind] ?? [])]),
  ];
  const all = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return Object.fromEntries(
    all.map((slug) => [slug, {headings: merged(slug, 'headings'), exhibits: merged(slug, 'exhibits')}]),
  );
}

describe('the ledger', () => {
  const before = {what: {headings: ['shared'], exhibits: ['minimal']}};

  test('misses what is gone', () => {
    expect(lost(before, before)).toEqual([]);
    expect(lost(before, {what: {headings: ['shared-now'], exhibits: ['minimal']}})).toEqual(['what: headings shared']);
    expect(lost(before, {what: {headings: ['shared'], exhibits: []}})).toEqual(['what: exhibits minimal']);
    expect(lost(before, {})).toEqual(['what: headings shared', 'what: exhibits minimal']);
  });

  test('takes in what is new, and keeps the rest', () => {
    const now = {what: {headings: ['volumes'], exhibits: ['minimal']}, why: {headings: ['fate'], exhibits: []}};
    expect(extended(before, now)).toEqual({
      what: {headings: ['shared', 'volumes'], exhibits: ['minimal']},
      why: {headings: ['fate'], exhibits: []},
    });
  });
});

test.each(languages)('no id that was published in %s has disappeared', async (language) => {
  const gone = lost(published, await idsOfBook(language));
  expect(gone, 'Links to these no longer arrive. Put the ids back: a heading may change its words, not its id.').toEqual([]);
});

test('ids that are new are in the ledger', async () => {
  const now = extended(published, await idsOfBook('zh-CN'));
  const hint = 'New ids are fine. To publish them: npx vitest run src/book/ledger.test.ts -u';
  await expect(`${JSON.stringify(now, null, 2)}\n`, hint).toMatchFileSnapshot('ledger.json');
});
