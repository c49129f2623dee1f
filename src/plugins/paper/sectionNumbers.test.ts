import {expect, test} from 'vitest';
import {editions} from '../../book/chapters';
import {chapterSource} from '../../book/files';
import {sectionNumbers} from './sectionNumbers';

test('sections are numbered in reading order, parts within them, by the ids of their headings', () => {
  const source = `## One {/* #one */}\n### \`A\` part {/* #part */}\n### B {/* #b */}\n## Two <Term id="x" /> {/* #two */}\n\`\`\`sh\n## no heading\n\`\`\`\n`;
  expect([...sectionNumbers(source, 4)]).toEqual([
    ['one', {number: '4.1', title: 'One'}],
    ['part', {number: '4.1.1', title: 'A part'}],
    ['b', {number: '4.1.2', title: 'B'}],
    ['two', {number: '4.2', title: 'Two'}],
  ]);
});

test.each(editions)('every heading of $name has a number of its own', ({language, slug, chapter}) => {
  const numbered = sectionNumbers(chapterSource(language, slug), 1);
  expect([...numbered.keys()]).toEqual(chapter.headings.map(({id}) => id));
  expect(new Set([...numbered.values()].map(({number}) => number)).size).toBe(numbered.size);
});
