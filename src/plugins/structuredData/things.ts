import type {Changes} from '../../book/changes';
import {chapterPath} from '../../book/files';
import {addressOf, otherLanguage, type Site} from '../../book/site';
import type {Concept} from '../../components/Concepts/concept';
import {words as conceptWords} from '../../components/Concepts/words';
import {chapterCard, homeCard} from '../../components/chapters/card';
import {words as homeWords} from '../../components/Home/words';
import type {Language} from '../../components/language/useWords';
import {words as playgroundWords} from '../../components/Playground/words';
import {breadcrumbs, common, kubernetes, type Thing, words} from './graph';

/** Where the site stands, and in which language a page of it is. */
export type Place = {site: Site; language: Language};

/** What a chapter says of itself, and the terms it introduces. */
export type ChapterFacts = {slug: string; title: string; description: string; number: number; terms: string[]};

const homeOf = ({site, language}: Place) => site[language];
const bookId = (place: Place) => `${homeOf(place)}#book`;
const conceptsPage = ({site, language}: Place) => addressOf(site, language, '/concepts');
const playgroundPage = ({site, language}: Place) => addressOf(site, language, '/playground');
const chapterPage = ({site, language}: Place, slug: string) => addressOf(site, language, `/pods/${slug}`);
const inOther = ({site, language}: Place): Place => ({site, language: otherLanguage(language)});
const nameOf = (concept: Concept, language: Language) => (language === 'en' ? concept.en : concept.zh);

/** Chinese came first; the English book is its translation. */
function translation(place: Place, id: (place: Place) => string) {
  return {[place.language === 'en' ? 'translationOfWork' : 'workTranslation']: {'@id': id(inOther(place))}};
}

/** The home page: the site, which can be searched, and the book. */
export function homeThings(place: Place, chapters: ChapterFacts[]): Thing[] {
  const {site, language} = place;
  const home = homeOf(place);
  const {book: name, otherBook: alternateName} = words[language];
  const description = homeWords[language].lede;
  const search = addressOf(site, language, '/search?q=');
  return [
    {
      '@type': 'WebSite',
      '@id': `${home}#website`,
      url: home,
      name,
      alternateName,
      description,
      inLanguage: language,
      potentialAction: {
        '@type': 'SearchAction',
        target: {'@type': 'EntryPoint', urlTemplate: `${search}{search_term_string}`},
        'query-input': 'required name=search_term_string',
      },
    },
    {
      '@type': 'Book',
      '@id': bookId(place),
      url: home,
      name,
      alternateName,
      description,
      ...common(language),
      bookFormat: 'https://schema.org/EBook',
      image: addressOf(site, language, homeCard),
      about: kubernetes,
      hasPart: chapters.map(({slug, title, number}) => ({
        '@type': 'Chapter',
        '@id': chapterPage(place, slug),
        name: title,
        position: number,
      })),
      ...translation(place, bookId),
    },
  ];
}

/** The page of a chapter: what it is, and where it is. Which concepts it teaches, the page of concepts says of each. */
export function chapterThings(place: Place, chapter: ChapterFacts, changes: Changes): Thing[] {
  const {site, language} = place;
  const {slug, title, description, number} = chapter;
  const url = chapterPage(place, slug);
  const {book, level, kind} = words[language];
  const changed = changes.get(chapterPath(language, slug));
  return [
    {
      '@type': ['LearningResource', 'Chapter'],
      '@id': url,
      url,
      name: title,
      description,
      ...common(language),
      position: number,
      learningResourceType: kind,
      educationalLevel: level,
      about: kubernetes,
      isPartOf: {'@type': 'Book', '@id': bookId(place), name: book},
      image: addressOf(site, language, chapterCard(slug)),
      encoding: {'@type': 'MediaObject', encodingFormat: 'text/markdown', contentUrl: `${url}.md`},
      ...(changed ? {dateModified: changed} : {}),
      ...translation(place, (other) => chapterPage(other, slug)),
    },
    breadcrumbs({name: book, url: homeOf(place)}, {name: title, url}),
  ];
}

/** The page of concepts: a set of terms, each with its name in the other language and what else it is called. */
export function conceptThings(place: Place, concepts: Concept[], chapters: readonly ChapterFacts[]): Thing[] {
  const {language} = place;
  const url = conceptsPage(place);
  const {book} = words[language];
  const {title, lede} = conceptWords[language];
  return [
    {
      '@type': 'DefinedTermSet',
      '@id': url,
      url,
      name: title,
      description: lede(concepts.length),
      ...common(language),
      isPartOf: {'@type': 'Book', '@id': bookId(place), name: book},
      hasDefinedTerm: concepts.map((concept) => {
        const name = nameOf(concept, language);
        const others = [nameOf(concept, otherLanguage(language)), ...concept.aliasesZh, ...concept.aliasesEn];
        const alternateName = [...new Set(others)].filter((one) => one !== name);
        const teaching = chapters.filter(({terms}) => terms.includes(concept.id));
        return {
          '@type': 'DefinedTerm',
          '@id': `${url}#${concept.id}`,
          name,
          ...(alternateName.length > 0 ? {alternateName} : {}),
          description: language === 'en' ? concept.short_en : concept.short_zh,
          ...(teaching.length > 0 ? {subjectOf: teaching.map(({slug}) => ({'@id': chapterPage(place, slug)}))} : {}),
        };
      }),
      ...translation(place, conceptsPage),
    },
    breadcrumbs({name: book, url: homeOf(place)}, {name: title, url}),
  ];
}

/** The page where readers try manifests of their own: a program that runs in the browser. */
export function playgroundThings(place: Place): Thing[] {
  const {language} = place;
  const url = playgroundPage(place);
  const {book} = words[language];
  const {title, lede} = playgroundWords[language];
  return [
    {
      '@type': ['WebApplication', 'LearningResource'],
      '@id': url,
      url,
      name: title,
      description: lede,
      ...common(language),
      applicationCategory: 'DeveloperApplication',
      browserRequirements: 'JavaScript',
      about: kubernetes,
      isPartOf: {'@type': 'Book', '@id': bookId(place), name: book},
      ...translation(place, playgroundPage),
    },
    breadcrumbs({name: book, url: homeOf(place)}, {name: title, url}),
  ];
}
