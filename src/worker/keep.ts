import type {Language} from '../components/language/useWords';
import {differenceOf} from '../offline/difference';
import {allFiles, bytesOf, type Edition, type EditionFile} from '../offline/edition';
import {titleIn} from '../offline/notice';
import type {EditionState, News, OfflineState} from '../offline/protocol';
import {assetsIn} from '../offline/references';
import {anyCopy, type Copy, cachesOfKept, copiesIn, copyIn, copyOf, keptPrefix, latestCopy, prefix, tried} from './copies';
import {editionOf, Outgrown} from './lists';
import {scope, tellAll} from './scope';
import {visitedPages} from './visited';

const languages: Language[] = ['zh-CN', 'en'];
const none: EditionState = {state: 'none', files: 0, allFiles: 0, bytes: 0, allBytes: 0};

/** How many files are asked for at a time. */
const abreast = 4;

const stateCache = `${prefix}state`;
const listKey = '/edition';
const wholeKey = '/whole';

type Wish = {wish: 'kept' | 'stopped'; trouble?: 'full' | 'broken'};
type Job = {controller: AbortController; files: number; bytes: number; edition: Edition; ended: Promise<void>};

const jobs = new Map<Language, Job>();

const wishOf = async (language: Language): Promise<Wish | undefined> =>
  (await copyIn(stateCache, `/${language}`))?.response.json();

async function wish(language: Language, value: Wish | undefined): Promise<void> {
  await tried(async () => {
    const cache = await caches.open(stateCache);
    if (value) await cache.put(`/${language}`, copyOf(JSON.stringify(value), new Headers(), {}));
    else await cache.delete(`/${language}`);
  });
}

/** The file as the build made it: a page that names assets the list does not know belongs to another build. */
async function fetched(file: EditionFile, edition: Edition, signal: AbortSignal): Promise<Response> {
  const isHashed = file.path.includes('/assets/');
  const response = await fetch(file.path, {signal, cache: isHashed ? 'default' : 'no-cache'});
  if (!response.ok) throw response.status === 404 ? new Outgrown(file.path) : new Error(`${file.path}: ${response.status}`);
  const body = await response.arrayBuffer();
  const isHtml = response.headers.get('content-type')?.includes('text/html') ?? false;
  if (isHashed && isHtml) throw new Outgrown(file.path);
  const html = isHtml ? new TextDecoder().decode(body) : '';
  const assets = new Set(edition.assets.map(({path}) => path));
  if (assetsIn(html).some((path) => isLocal(path, edition.language) && !assets.has(path))) throw new Outgrown(file.path);
  const facts = {revision: file.revision, release: edition.release, title: isHtml ? titleIn(html) : undefined};
  return copyOf(body, response.headers, facts);
}

const isLocal = (path: string, language: Language): boolean => path.startsWith('/en/') === (language === 'en');

/** The same file, if it lies on this device already, from an earlier build or from a visit. */
async function found(file: EditionFile, release: string): Promise<Response | undefined> {
  const copy = file.path.includes('/assets/') ? await anyCopy(file.path) : await latestCopy(file.path);
  if (!copy || (copy.facts.revision !== undefined && copy.facts.revision !== file.revision)) return undefined;
  if (copy.facts.revision === undefined && !file.path.includes('/assets/')) return undefined;
  const facts = {revision: file.revision, release, title: copy.facts.title};
  return copyOf(await copy.response.arrayBuffer(), copy.response.headers, facts, copy.kept);
}

async function run(language: Language, job: Job): Promise<void> {
  const {edition, controller} = job;
  const name = keptPrefix(language) + edition.release;
  const cache = await caches.open(name);
  await cache.put(listKey, copyOf(JSON.stringify(edition), new Headers(), {}));
  const held = new Map([...(await copiesIn(name))].map(([path, {facts}]) => [path, facts.revision ?? '']));
  const {missing} = differenceOf(allFiles(edition), held);
  job.files = allFiles(edition).length - missing.length;
  job.bytes = bytesOf(allFiles(edition)) - bytesOf(missing);
  const waiting = [...missing];
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      controller.signal.throwIfAborted();
      const copy =
        (await tried(() => found(file as EditionFile, edition.release))) ?? (await fetched(file, edition, controller.signal));
      await cache.put(file.path, copy);
      job.files += 1;
      job.bytes += file.bytes;
      void tellProgress(language);
    }
  };
  await Promise.all(Array.from({length: abreast}, work));
  await cache.put(wholeKey, copyOf('', new Headers(), {}));
  for (const old of await cachesOfKept(language)) if (old !== name) await caches.delete(old);
}

/** Keeps all of a language. What is there already is not fetched again, so this also goes on where it was interrupted. */
export async function keep(language: Language): Promise<void> {
  const running = jobs.get(language);
  if (running) return running.ended;
  let trouble: Wish['trouble'];
  try {
    const job: Job = {
      controller: new AbortController(),
      files: 0,
      bytes: 0,
      edition: await editionOf(language),
      ended: Promise.resolve(),
    };
    if (jobs.has(language)) return jobs.get(language)?.ended;
    jobs.set(language, job);
    await wish(language, {wish: 'kept'});
    void announce();
    job.ended = run(language, job).finally(() => jobs.delete(language));
    await job.ended;
  } catch (error) {
    jobs.get(language)?.controller.abort();
    if (error instanceof Outgrown) void tried(() => scope.registration.update());
    trouble = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'broken';
    if (error instanceof DOMException && error.name === 'AbortError') trouble = undefined;
  }
  if (trouble) await wish(language, {wish: trouble === 'full' ? 'stopped' : 'kept', trouble});
  await announce();
}

/** Stops, and lets what has come so far lie. */
export async function stop(language: Language): Promise<void> {
  const job = jobs.get(language);
  job?.controller.abort();
  await job?.ended.catch(() => undefined);
  await wish(language, {wish: 'stopped'});
  await announce();
}

export async function remove(language: Language): Promise<void> {
  await stop(language);
  for (const name of (await tried(() => cachesOfKept(language))) ?? []) await tried(() => caches.delete(name));
  await wish(language, undefined);
  await announce();
}

/** What was wanted and interrupted goes on. */
export async function resume(): Promise<void> {
  for (const language of languages) {
    const wanted = await wishOf(language);
    if (wanted?.wish === 'kept' && (await stateOf(language)).state === 'partial') await keep(language);
  }
}

type Kept = {edition: Edition; copies: Map<string, Copy>; whole?: Date};

/** The kept builds of a language, a whole one first. */
async function keptOf(language: Language): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const name of (await tried(() => cachesOfKept(language))) ?? []) {
    const list = await copyIn(name, listKey);
    const edition = await tried(async () => (await list?.response.json()) as Edition | undefined);
    if (!edition?.files || !edition.assets) {
      // Nobody could say what is in there: as good as nothing.
      await tried(() => caches.delete(name));
      continue;
    }
    const copies = await copiesIn(name);
    kept.push({edition, copies, whole: copies.get(wholeKey)?.kept});
  }
  return kept.sort((one, other) => Number(Boolean(other.whole)) - Number(Boolean(one.whole)));
}

/** How it stands with a language. */
export async function stateOf(language: Language): Promise<EditionState> {
  const job = jobs.get(language);
  if (job) {
    const all = allFiles(job.edition);
    return {state: 'running', files: job.files, allFiles: all.length, bytes: job.bytes, allBytes: bytesOf(all)};
  }
  const [kept] = await keptOf(language);
  const wanted = await wishOf(language);
  const newest = await tried(() => editionOf(language));
  if (!kept) {
    const all = newest ? allFiles(newest) : [];
    const trouble = wanted?.trouble ?? 'none';
    return {...none, state: trouble, allFiles: all.length, allBytes: bytesOf(all), wire: newest?.wire};
  }
  const held = new Map([...kept.copies].map(([path, {facts}]) => [path, facts.revision ?? '']));
  const all = allFiles(kept.edition);
  const {missing} = differenceOf(all, held);
  const isWhole = Boolean(kept.whole) && missing.length === 0;
  const latest = [...kept.copies.values()]
    .map((copy) => copy.kept.toISOString())
    .sort()
    .at(-1);
  const change =
    isWhole && newest && newest.release !== kept.edition.release ? differenceOf(allFiles(newest), held) : undefined;
  return {
    state: wanted?.trouble ?? (isWhole ? 'kept' : 'partial'),
    files: all.length - missing.length,
    allFiles: all.length,
    bytes: bytesOf(all) - bytesOf(missing),
    allBytes: bytesOf(all),
    wire: kept.edition.wire,
    kept: kept.whole?.toISOString() ?? latest,
    newer: change && {files: change.missing.length, bytes: bytesOf(change.missing)},
  };
}

export async function offlineState(): Promise<OfflineState> {
  const [chinese, english, ...visited] = await Promise.all([
    stateOf('zh-CN'),
    stateOf('en'),
    visitedPages('zh-CN'),
    visitedPages('en'),
  ]);
  return {editions: {'zh-CN': chinese, en: english}, visited: visited.flat()};
}

/** Something has begun or ended: every page hears how it stands. */
async function announce(): Promise<void> {
  await tellAll({tell: 'state', state: await offlineState()} satisfies News);
}

let isTelling = false;

/** Progress is told as often as anybody can read it. */
async function tellProgress(language: Language): Promise<void> {
  if (isTelling) return;
  isTelling = true;
  await new Promise((resolve) => setTimeout(resolve, 100));
  isTelling = false;
  if (jobs.has(language)) await tellAll({tell: 'progress', language, edition: await stateOf(language)} satisfies News);
}
