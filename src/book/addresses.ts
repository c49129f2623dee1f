import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Root} from 'mdast';
import {groups} from '../components/Concepts/groups';
import {anchors as anchorsOfHowWeKnow} from '../components/HowWeKnow/anchors';
import type {Language} from '../components/language/useWords';
import {anchors as anchorsOfStatus} from '../components/StatusDecoder/anchors';
import {switches} from '../components/WhatIsShared/fields';
import exhibitsOfChapter, {exhibits as exhibitTags} from '../remark/exhibits';
import {type Tag, tagsNamed, textOf} from '../remark/mdxTree';
import {parseMdx, readChapter} from './chapter';
import {chapterPath, chapterSource, siteDir, slugs} from './chapters';
import type {Parameters} from './ledger';
import {wordsOfFigure} from './parameters';
import terms from './terms.json';

/** What can be linked to in a chapter: its headings, its exhibits, and the states that those can be in. */
export type Ids = {headings: string[]; exhibits: string[]; states: Parameters};

const booksRead = new Map<Language, Promise<Record<string, Ids>>>();

/** The ids of every chapter, worked out once. */
export function idsOfBook(language: Language): Promise<Record<string, Ids>> {
  const known = booksRead.get(language);
  if (known) return known;
  const read = Promise.all(slugs.map(async (slug) => [slug, await idsOf(language, slug)] as const)).then(Object.fromEntries);
  booksRead.set(language, read);
  return read;
}

/** The ids of a chapter; exhibits get theirs from the plugin that the site is built with. */
async function idsOf(language: Language, slug: string): Promise<Ids> {
  const source = chapterSource(language, slug);
  const {tree, file} = parseMdx(source, chapterPath(language, slug));
  // The plugin puts the Pod itself in the place of the manifest's name.
  const exhibits = tagsNamed(tree, ...exhibitTags).map((tag) => ({tag, manifest: textOf(tag, 'manifest')}));
  await exhibitsOfChapter({siteDir})(tree, file);
  const states: Parameters = {};
  for (const {tag, manifest} of exhibits) {
    const id = textOf(tag, 'id') ?? '';
    if (tag.name === 'PodDiagrams') states.show = [...(states.show ?? []), ...figuresWithin(tag)];
    else if (tag.name === 'FieldExplorer') states.field = ['*'];
    else if (tag.name === 'WhatIsShared') states[id] = [...switches];
    // A laboratory says in its address whatever it is set to.
    else states[id] = manifest ? wordsOfFigure(manifest) : ['*'];
  }
  return {
    headings: readChapter(source).headings.flatMap(({id}) => id ?? []),
    exhibits: exhibits.flatMap(({tag}) => textOf(tag, 'id') ?? []),
    states,
  };
}

function figuresWithin(set: Tag): string[] {
  const figures = tagsNamed({type: 'root', children: set.children} as Root, 'PodDiagram');
  return figures.flatMap((tag) => textOf(tag, 'id') ?? []);
}

/** A page: what may follow `#` in its address, and the keys that may follow `?`. */
export type Page = {anchors: string[]; keys: string[]};

/** Every address of the site in one language, without the language's prefix, which Docusaurus adds to links. */
export async function pagesOf(language: Language): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>();
  for (const name of readdirSync(join(siteDir, 'src/pages'))) {
    const route = /^(.*)\.(tsx|mdx)$/.exec(name)?.[1];
    if (route) pages.set(route === 'index' ? '/' : `/${route}`, {anchors: [], keys: []});
  }
  pages.set('/concepts', {anchors: [...groups, ...terms].map(({id}) => id), keys: []});
  pages.set('/playground', {anchors: ['results'], keys: ['manifest']});
  pages.set('/how-we-know', {anchors: anchorsOfHowWeKnow, keys: []});
  pages.set('/status', {anchors: anchorsOfStatus, keys: ['status']});
  const book = Object.entries(await idsOfBook(language));
  const listed = new Set(book.flatMap(([slug, {exhibits}]) => [slug, ...exhibits]));
  pages.set('/exhibits', {anchors: [...listed], keys: []});
  for (const [slug, {headings, exhibits}] of book) {
    const anchors = [...headings, ...exhibits.map((id) => `figure-${id}`)];
    pages.set(`/pods/${slug}`, {anchors, keys: ['show', 'field', ...exhibits]});
  }
  return pages;
}

/** Why a link of the page `from` leads nowhere, or nothing if it leads somewhere. */
export function brokenLink(url: string, from: string, pages: Map<string, Page>): string | undefined {
  if (url.startsWith('https://')) return undefined;
  const {pathname, searchParams, hash, origin} = new URL(url, `https://edamame.test${from}`);
  if (origin !== 'https://edamame.test') return 'links are https: or within the book';
  if (pathname.startsWith('/en/')) return 'the site adds /en to links by itself';
  const page = pages.get(pathname);
  if (!page) {
    const isFile = pathname !== '/' && existsSync(join(siteDir, 'static', pathname));
    return isFile && !hash ? undefined : `there is no page ${pathname}`;
  }
  const anchor = decodeURIComponent(hash.slice(1));
  if (anchor && !page.anchors.includes(anchor)) return `there is no #${anchor} on ${pathname}`;
  const key = [...searchParams.keys()].find((one) => !page.keys.includes(one));
  return key === undefined ? undefined : `there is no exhibit ${key} on ${pathname}`;
}
