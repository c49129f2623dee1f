import type {Language} from '../components/language/useWords';
import {languageOf} from '../offline/route';

/** Everything this worker keeps lies in caches of these names. */
export const prefix = 'edamame-';
export const assetsCache = `${prefix}assets`;
export const visitedCache = (language: Language): string => `${prefix}visited-${language}`;
export const keptPrefix = (language: Language): string => `${prefix}kept-${language}-`;

/** What is known of a copy beside its contents; it lies with it, in its headers. */
export type Facts = {
  revision?: string;
  /** The build that was the newest when it was kept. */
  release?: string;
  title?: string;
  /** Hashed assets that the page may ask for. */
  uses?: string[];
};

export type Copy = {response: Response; kept: Date; facts: Facts; cache: string};

const header = 'x-edamame-';

/** A copy that can be put into a cache: whole, with the day on it, and no longer marked as redirected or compressed. */
export function copyOf(body: BodyInit, from: Headers, {revision, release, title, uses}: Facts, kept = new Date()): Response {
  const headers = new Headers(from);
  for (const name of ['content-encoding', 'content-length', 'set-cookie']) headers.delete(name);
  const facts = {kept: kept.toISOString(), revision, release, title: title && encodeURIComponent(title), uses: uses?.join(' ')};
  for (const [name, value] of Object.entries(facts)) if (value) headers.set(header + name, value);
  return new Response(body, {headers});
}

/** A copy without its day is none of ours, or broken: nobody could say of which date it is. */
function read(response: Response, cache: string): Copy | undefined {
  const get = (name: string) => response.headers.get(header + name) ?? undefined;
  const title = get('title');
  const kept = new Date(get('kept') ?? Number.NaN);
  if (Number.isNaN(kept.getTime())) return undefined;
  return {
    response,
    cache,
    kept,
    facts: {
      revision: get('revision'),
      release: get('release'),
      title: title && decodeURIComponent(title),
      uses: get('uses')?.split(' '),
    },
  };
}

/** Caches may be broken or forbidden. Whoever asks then hears that nothing is there, and goes to the network. */
export async function tried<Found>(look: () => Promise<Found>): Promise<Found | undefined> {
  try {
    return await look();
  } catch {
    return undefined;
  }
}

const ownCaches = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(prefix));

export const cachesOfKept = async (language: Language): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(keptPrefix(language)));

/** The copy of this name in one cache. */
export const copyIn = (cache: string, key: string): Promise<Copy | undefined> =>
  tried(async () => {
    if (!(await caches.has(cache))) return undefined;
    const response = await (await caches.open(cache)).match(key);
    return response && read(response, cache);
  }).then((copy) => copy ?? undefined);

/** The latest copy of a page or file, whether it was visited or kept with its language. */
export async function latestCopy(key: string): Promise<Copy | undefined> {
  const language = languageOf(key);
  const names = [visitedCache(language), ...((await tried(() => cachesOfKept(language))) ?? [])];
  const copies = await Promise.all(names.map((name) => copyIn(name, key)));
  return copies.filter((copy) => copy !== undefined).sort((one, other) => other.kept.getTime() - one.kept.getTime())[0];
}

/** A hashed asset is right wherever it lies. */
export async function anyCopy(key: string): Promise<Copy | undefined> {
  for (const name of (await tried(ownCaches)) ?? []) {
    const copy = await copyIn(name, key);
    if (copy) return copy;
  }
  return undefined;
}

/** Every copy of a cache, by name. */
export async function copiesIn(cache: string): Promise<Map<string, Copy>> {
  const copies = new Map<string, Copy>();
  await tried(async () => {
    if (!(await caches.has(cache))) return;
    const opened = await caches.open(cache);
    for (const request of await opened.keys()) {
      const response = await opened.match(request);
      const copy = response && read(response, cache);
      if (copy) copies.set(new URL(request.url).pathname, copy);
    }
  });
  return copies;
}

/** Keeps a copy by the way: where it does not fit, nothing happens but that it is not kept. */
export async function keepQuietly(cache: string, key: string, copy: Response): Promise<void> {
  await tried(async () => (await caches.open(cache)).put(key, copy));
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes).slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Names the contents of a file as the list of the build does: the first twelve digits of their SHA-256. */
export const revisionOf = async (body: ArrayBuffer): Promise<string> => hex(await crypto.subtle.digest('SHA-256', body));
