import {describe, expect, test} from 'vitest';
import {claims as words} from '../components/HowWeKnow/words/claims';
import {tables as questions} from '../components/HowWeKnow/words/tables';
import {brokenLink, pagesOf} from './addresses';
import {languages} from './chapters';
import {conformance} from './conformance';
import {realPods, subjects} from './realPods';

const isDay = /^20\d\d-[01]\d-[0-3]\d$/;

describe('what was seen in real Pods', () => {
  test('was seen on a day, with versions that are named', () => {
    expect(realPods.date).toMatch(isDay);
    for (const version of Object.values(realPods.versions)) expect(version).toMatch(/\d/);
  });

  test('is there for every claim that the page has words for, once', () => {
    const ids = realPods.claims.map(({id}) => id);
    expect([...ids].sort()).toEqual(Object.keys(words).sort());
  });

  test('holds', () => {
    expect(realPods.claims.filter(({holds}) => !holds)).toEqual([]);
  });

  test('is about a subject of the page, and every subject has some', () => {
    expect(new Set(realPods.claims.map(({subject}) => subject))).toEqual(new Set(subjects));
  });

  test('is said in words without gaps, in both languages', () => {
    for (const {id, seen} of realPods.claims) {
      for (const language of languages) {
        const {says, saw} = words[id][language] as {says: string; saw: (seen: unknown) => string};
        for (const text of [says, saw(seen)]) {
          expect(text, id).not.toMatch(/undefined|NaN|\[object|``/);
          expect(text.split('`').length % 2, `${id}: ${text}`).toBe(1);
        }
      }
    }
  });

  test.each(languages)('backs places that the book has (%s)', async (language) => {
    const pages = await pagesOf(language);
    const broken = realPods.claims.flatMap(({place}) => brokenLink(place, '/how-we-know', pages) ?? []);
    expect(broken).toEqual([]);
  });
});

describe('the figures of conformance', () => {
  test('are of a day, and of every kind of question that the page has words for', () => {
    expect(conformance.date).toMatch(isDay);
    const formats = conformance.tables.map(({format}) => format);
    expect([...new Set(formats)].sort()).toEqual(Object.keys(questions).sort());
  });

  test.each(conformance.tables)('of $format can be true', ({held, cases, kubernetes, upstream}) => {
    expect(Number.isInteger(held) && Number.isInteger(cases)).toBe(true);
    expect(cases).toBeGreaterThan(0);
    expect(held).toBeLessThanOrEqual(cases);
    expect(kubernetes).toMatch(/^v1\.\d+\.\d+$/);
    expect(upstream.length).toBeGreaterThan(0);
    for (const path of upstream) expect(path).toMatch(/^(pkg|staging)\/[\w./-]+\.go$/);
  });
});
