import type {Language} from '../components/language/useWords';
import {usesOf} from '../offline/edition';
import {titleIn} from '../offline/notice';
import type {Visited} from '../offline/protocol';
import {assetsIn} from '../offline/references';
import {fallbackOf, languageOf} from '../offline/route';
import {
  anyCopy,
  assetsCache,
  cachesOfKept,
  copiesIn,
  copyIn,
  copyOf,
  keepQuietly,
  latestCopy,
  prefix,
  revisionOf,
  tried,
  visitedCache,
} from './copies';
import {editionOf} from './lists';
import {editions} from './scope';

/** More pages than this are not kept by the way; the oldest make room. */
const most = 80;

const languages: Language[] = ['zh-CN', 'en'];

const isListed = (path: string): boolean => !/\/(?:offline|404)$|\/embed\//.test(path);

/** The pages of a language that can be read without a network: those last visited first, then those kept with their language. */
export async function visitedPages(language: Language): Promise<Visited[]> {
  const names = [visitedCache(language), ...((await tried(() => cachesOfKept(language))) ?? [])];
  const found = new Map<string, Visited>();
  for (const name of names) {
    const pages = [...(await copiesIn(name))]
      .filter(([path, {facts}]) => facts.title && isListed(path))
      .map(([path, {facts, kept}]) => ({path, title: facts.title ?? path, kept: kept.toISOString()}));
    const visited = name === visitedCache(language);
    if (visited) pages.sort((one, other) => other.kept.localeCompare(one.kept));
    for (const page of pages) if (!found.has(page.path)) found.set(page.path, page);
  }
  return [...found.values()];
}

/**
 * A page has come alive and its reader is idle: now the page itself is kept, if it came before there was a worker, and the assets
 * that its figures will ask for.
 */
export async function complete(path: string): Promise<void> {
  const language = languageOf(path);
  const copy = (await copyIn(visitedCache(language), path)) ?? (await fetchPage(path));
  if (!copy) return;
  const edition = await tried(() => editionOf(language));
  const html = await copy.response.clone().text();
  const listed = edition?.files.find((file) => file.path === path);
  const isListedAs = listed?.revision === copy.facts.revision;
  const uses = [...new Set([...assetsIn(html), ...(edition && isListedAs ? usesOf(edition, path) : [])])];
  for (const asset of uses) await keepAsset(asset);
  const facts = {...copy.facts, uses};
  await keepQuietly(visitedCache(language), path, copyOf(html, copy.response.headers, facts, copy.kept));
  await trim(language);
}

async function fetchPage(path: string) {
  const language = languageOf(path);
  const response = await tried(() => fetch(path, {headers: {accept: 'text/html'}}));
  if (!response?.ok || !response.headers.get('content-type')?.includes('text/html')) return undefined;
  const body = await response.arrayBuffer();
  const title = titleIn(new TextDecoder().decode(body));
  const facts = {revision: await revisionOf(body), release: editions[language]?.release, title};
  await keepQuietly(visitedCache(language), path, copyOf(body, response.headers, facts));
  return copyIn(visitedCache(language), path);
}

async function keepAsset(path: string): Promise<void> {
  if (await anyCopy(path)) return;
  const response = await tried(() => fetch(path));
  if (!response?.ok || response.headers.get('content-type')?.includes('text/html')) return;
  await keepQuietly(assetsCache, path, copyOf(await response.arrayBuffer(), response.headers, {}));
}

async function trim(language: Language): Promise<void> {
  const copies = [...(await copiesIn(visitedCache(language)))];
  const oldest = copies.sort(([, one], [, other]) => other.kept.getTime() - one.kept.getTime()).slice(most);
  await tried(async () => {
    const cache = await caches.open(visitedCache(language));
    for (const [path] of oldest) await cache.delete(path);
  });
}

/** The page that answers for those that are not kept is there from the beginning. */
export async function keepFallbacks(): Promise<void> {
  for (const language of languages) if (editions[language]) await tried(() => complete(fallbackOf(language)));
}

/**
 * A build has taken the place of another. Assets stay that the lists of this build name or that a page needs which is still kept from
 * an earlier one; all others go, and so does every cache that no rule of this worker names.
 */
export async function clean(): Promise<void> {
  const needed = new Set<string>();
  for (const language of languages) {
    const list = editions[language]?.list;
    if (list) needed.add(list);
    for (const {facts, response} of (await copiesIn(visitedCache(language))).values()) {
      const uses = facts.uses ?? (facts.title ? assetsIn(await response.text()) : []);
      for (const path of uses) needed.add(path);
    }
  }
  await tried(async () => {
    const cache = await caches.open(assetsCache);
    for (const request of await cache.keys()) {
      if (!needed.has(new URL(request.url).pathname)) await cache.delete(request);
    }
  });
  await tried(async () => {
    for (const name of await caches.keys()) {
      const isOurs = /^edamame-(?:assets|state|visited-(?:zh-CN|en)|kept-(?:zh-CN|en)-\w+)$/.test(name);
      if (name.startsWith(prefix) && !isOurs) await caches.delete(name);
    }
  });
}

/** Forgets what was kept by the way; what was kept on request stays, and so does the page for what is not kept. */
export async function forget(): Promise<void> {
  for (const language of languages) await tried(() => caches.delete(visitedCache(language)));
  await clean();
  await keepFallbacks();
}

/** Whether a newer copy of a page has come than the one that its reader looks at. */
export async function isOlder(path: string, shown: string | undefined): Promise<boolean> {
  if (!shown) return false;
  const latest = await latestCopy(path);
  return latest !== undefined && latest.kept.toISOString() > shown;
}

/** Whether this build has the page otherwise than it last came over the network. */
export async function hasChanged(path: string): Promise<boolean> {
  const [edition, copy] = await Promise.all([editionOf(languageOf(path)), copyIn(visitedCache(languageOf(path)), path)]);
  const listed = edition.files.find((file) => file.path === path);
  return listed !== undefined && copy !== undefined && copy.facts.revision !== listed.revision;
}
