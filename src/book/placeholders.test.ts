import {expect, test} from 'vitest';
import {chapterPath, chapterSource, languages, slugs} from './chapters';
import {moduleSource, modules} from './modules';
import terms from './terms.json';

/** Words that stand where something is still to come. A finished book has none. */
const placeholders = (text: string) =>
  text.match(/\b(TODO|TBD|FIXME|XXX)\b|lorem ipsum|coming soon|to be written|待补|待续|待写|占位|敬请期待|即将推出/gi) ?? [];

test.each(['TODO: say why', '// FIXME', 'Tbd.', 'Lorem ipsum dolor', 'Coming soon!', '（待补）', '占位文字', '敬请期待'])(
  '%j is no finished text',
  (text) => {
    expect(placeholders(text)).toHaveLength(1);
  },
);

test.each(['a list of todos', 'method', '占住位子', '补上来的是新的'])('%j is', (text) => {
  expect(placeholders(text)).toEqual([]);
});

test.each(languages.flatMap((language) => slugs.map((slug) => [chapterPath(language, slug), chapterSource(language, slug)])))(
  '%s is finished',
  (_, source) => {
    expect(placeholders(source)).toEqual([]);
  },
);

test.each(modules)('%s is finished', (path) => {
  expect(placeholders(moduleSource(path))).toEqual([]);
});

test('the terms are finished', () => {
  expect(placeholders(JSON.stringify(terms))).toEqual([]);
});
