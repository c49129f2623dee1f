import {describe, expect, it} from 'vitest';
import sidebars from '../../sidebars';
import terms from '../book/terms.json';
import {questionOf, words} from '../components/Home/words';
import {readBook, readChapter} from './chapters';

const chapter = `---
title: "Ends: how"
sidebar_position: 6
---

A <Term id="pod" /> ends.

## Time left {/* #time-left */}

<Term id="grace-period" /> and <Term id="pod">Pods</Term>, then <Term id="sigterm" />.

### A deeper one {/* #deeper */}

<Term id="sigkill" />
`;

describe('a chapter file', () => {
  it('gives its title and number', () => {
    expect(readChapter(chapter)).toMatchObject({title: 'Ends: how', number: 6});
  });

  it('places each term under the heading above its first mention', () => {
    expect([...readChapter(chapter).terms]).toEqual([
      ['pod', undefined],
      ['grace-period', 'time-left'],
      ['sigterm', 'time-left'],
      ['sigkill', 'deeper'],
    ]);
  });
});

it('a section has a title in plain words', () => {
  const source = '---\ntitle: A\n---\n## A `b` **c** <Term id="pod">d</Term> {/* #e-f */}\n';
  expect([...readChapter(source).sections]).toEqual([['e-f', 'A b c d']]);
});

describe('the book', () => {
  const {chapters, taughtIn, sectionTitles} = readBook(process.cwd());

  it('has a title, in both languages, of every section that teaches a term', () => {
    const places = Object.values(taughtIn).flatMap((all) => all.flatMap(([slug, id]) => (id ? [`${slug}#${id}`] : [])));
    for (const titles of Object.values(sectionTitles)) {
      expect(Object.keys(titles).toSorted()).toEqual([...new Set(places)].toSorted());
      expect(Object.values(titles)).not.toContain('');
    }
    expect(sectionTitles['zh-CN']['what#two-namespaces']).toBe('两种 namespace：Linux 的和 Kubernetes 的');
  });

  it('has the chapters of the sidebar, in its order, numbered from 1', () => {
    expect(chapters.map(({slug}) => slug)).toEqual(sidebars.chapters);
    expect(chapters.map(({number}) => number)).toEqual(chapters.map((_, index) => index + 1));
  });

  it('has a title of each chapter in both languages', () => {
    for (const {title} of chapters)
      expect(title).toEqual({'zh-CN': expect.stringMatching(/./), en: expect.stringMatching(/./)});
  });

  it('teaches only terms that there are, each in chapters in their order', () => {
    const order = chapters.map(({slug}) => slug);
    const ids = new Set(terms.map(({id}) => id));
    for (const [id, places] of Object.entries(taughtIn)) {
      expect(ids).toContain(id);
      const slugs = places.map(([slug]) => slug);
      expect(slugs).toEqual(order.filter((slug) => slugs.includes(slug)));
    }
    expect(taughtIn['grace-period']).toContainEqual(['termination', 'flow']);
  });

  it('is asked one question for each chapter by the home page, in both languages', () => {
    for (const phrases of Object.values(words)) {
      expect(Object.keys(phrases.questions)).toEqual(chapters.map(({slug}) => slug));
      for (const {slug} of chapters) expect(questionOf(slug, phrases)).toMatch(/[？?.]$/);
    }
  });
});
