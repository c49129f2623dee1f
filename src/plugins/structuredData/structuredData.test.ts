import {describe, expect, test} from 'vitest';
import {editions, slugs} from '../../book/chapters';
import terms from '../../book/terms.json';
import {scriptOf, type Thing} from './graph';
import {thingsByPage} from './structuredData';
import {chapterThings} from './things';

const site = {'zh-CN': 'https://pods.test/', en: 'https://pods.test/en/'};
const languages = ['zh-CN', 'en'] as const;
const pages = languages.flatMap((language) =>
  [...thingsByPage({site, language}, process.cwd())].map(([path, things]) => ({
    language,
    path,
    name: site[language] + path,
    things,
  })),
);

/** Every object with an `@id`, at whatever depth. */
function named(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(named);
  if (typeof value !== 'object' || value === null) return [];
  return [...('@id' in value ? [value as Thing] : []), ...Object.values(value).flatMap(named)];
}

/** The terms of the page of concepts, without the chapters that each points to. */
const termsIn = (set: Thing): Thing[] => named(set.hasDefinedTerm).filter((thing) => '@type' in thing);

const typesOf = (thing: Thing): string[] => [thing['@type']].flat();
const thingOf = (type: string, things: Thing[]): Thing => {
  const found = things.find((thing) => typesOf(thing).includes(type));
  if (!found) throw new Error(`there is no ${type}`);
  return found;
};

/** Those of schema.org's properties that the types here may have; `Thing` holds for all. */
const vocabulary: Record<string, string> = {
  Thing: 'name alternateName description url image potentialAction subjectOf',
  CreativeWork:
    'inLanguage license isAccessibleForFree about hasPart isPartOf position encoding dateModified translationOfWork workTranslation learningResourceType educationalLevel',
  WebSite: '',
  Book: 'bookFormat',
  Chapter: '',
  LearningResource: '',
  DefinedTermSet: 'hasDefinedTerm',
  DefinedTerm: '',
  MediaObject: 'encodingFormat contentUrl',
  SoftwareApplication: 'softwareVersion applicationCategory',
  WebApplication: 'applicationCategory browserRequirements',
  SearchAction: 'target query-input',
  EntryPoint: 'urlTemplate',
  BreadcrumbList: 'itemListElement',
  ListItem: 'position item',
};
const works = [
  'WebSite',
  'Book',
  'Chapter',
  'LearningResource',
  'DefinedTermSet',
  'MediaObject',
  'SoftwareApplication',
  'WebApplication',
];

function foreignProperties(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(foreignProperties);
  if (typeof value !== 'object' || value === null) return [];
  const types = '@type' in value ? typesOf(value as Thing) : [];
  const known = ['Thing', ...types, ...(types.some((type) => works.includes(type)) ? ['CreativeWork'] : [])];
  const allowed = known.flatMap((type) => vocabulary[type]?.split(' ') ?? []);
  return [
    ...types.filter((type) => !(type in vocabulary)),
    ...Object.keys(value).filter((key) => !key.startsWith('@') && !allowed.includes(key)),
    ...Object.values(value).flatMap(foreignProperties),
  ];
}

test.each(pages)('$name uses words of schema.org, and nothing is empty', ({things}) => {
  expect(foreignProperties(things)).toEqual([]);
  expect(JSON.stringify(things)).not.toMatch(/null|""|undefined/);
});

test('every @id is of one thing, and every thing that is pointed to is there', () => {
  // Terms are told in full on the page of concepts, everything else on the top level of a page.
  const told = pages.flatMap(({things}) => [...things, ...things.flatMap(termsIn)]);
  const ids = told.flatMap((thing) => thing['@id'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(2 * (2 + slugs.length + 2 + terms.length));
  const pointedTo = pages.flatMap(({things}) => named(things).map((thing) => thing['@id']));
  expect([...new Set(pointedTo)].filter((id) => !ids.includes(id ?? ''))).toEqual([]);
});

test.each(editions)('the page of $name says what the chapter says', ({slug, language, chapter}) => {
  const page = pages.find((one) => one.language === language && one.path === `pods/${slug}`);
  const found = thingOf('LearningResource', page?.things ?? []);
  const {title, description, sidebar_position: position} = chapter.frontMatter;
  expect(found).toMatchObject({
    '@id': `${site[language]}pods/${slug}`,
    name: title,
    description,
    position,
    inLanguage: language,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    about: {name: 'Kubernetes', softwareVersion: '1.37'},
    isPartOf: {'@id': `${site[language]}#book`},
    encoding: {contentUrl: `${site[language]}pods/${slug}.md`},
  });
  const marked = chapter.tags.flatMap(({name, attributes}) =>
    name === 'Term' ? `${site[language]}concepts#${attributes.id}` : [],
  );
  const concepts = pages.find((one) => one.language === language && one.path === 'concepts');
  const taught = termsIn(thingOf('DefinedTermSet', concepts?.things ?? [])).filter((term) =>
    named(term.subjectOf).some((one) => one['@id'] === found['@id']),
  );
  expect(taught.map((term) => term['@id']).toSorted()).toEqual(marked.toSorted());
  const link = language === 'en' ? 'translationOfWork' : 'workTranslation';
  expect(found[link]).toEqual({'@id': `${site[language === 'en' ? 'zh-CN' : 'en']}pods/${slug}`});
  expect(thingOf('BreadcrumbList', page?.things ?? []).itemListElement).toMatchObject([
    {position: 1, item: site[language]},
    {position: 2, item: `${site[language]}pods/${slug}`, name: title},
  ]);
});

test('a chapter says when it was changed, if that is known', () => {
  const chapter = {slug: 'what', title: 'T', description: 'D', number: 1, terms: []};
  const dateOf = (changes: Map<string, string>) => chapterThings({site, language: 'zh-CN'}, chapter, changes)[0]?.dateModified;
  expect(dateOf(new Map([['docs/what.mdx', '2026-01-01T00:00:00.000Z']]))).toBe('2026-01-01T00:00:00.000Z');
  expect(dateOf(new Map())).toBeUndefined();
});

describe.each(languages)('in %s', (language) => {
  const thingsOf = (path: string) => pages.find((page) => page.language === language && page.path === path)?.things ?? [];

  test('the home page tells how to search, and which chapters there are', () => {
    expect(thingOf('WebSite', thingsOf('')).potentialAction).toMatchObject({
      target: {urlTemplate: `${site[language]}search?q={search_term_string}`},
    });
    expect(named(thingOf('Book', thingsOf('')).hasPart)).toHaveLength(slugs.length);
  });

  test('the page of concepts names every term in the language of the page, and its other names', () => {
    const set = termsIn(thingOf('DefinedTermSet', thingsOf('concepts')));
    expect(set.map(({name, description}) => [name, description])).toEqual(
      terms.map(({zh, en, short_zh, short_en}) => (language === 'en' ? [en, short_en] : [zh, short_zh])),
    );
    const grace = set.find((term) => term['@id']?.endsWith('#grace-period'));
    expect(grace?.alternateName).toContain(language === 'en' ? '宽限期' : 'Grace period');
  });
});

test('no text can end the script that carries it', () => {
  const script = scriptOf([{'@type': 'Chapter', name: 'a </script><b> <!-- \u2028'}]);
  expect(script.match(/</g)).toHaveLength(2);
  expect(JSON.parse(script.replace(/^<[^>]*>|<[^>]*>$/g, ''))).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [{name: 'a </script><b> <!-- \u2028'}],
  });
});
