import {absentNotice, type Because, keptNotice, plainPage, titleIn, withNotice} from '../offline/notice';
import {fallbackOf, keyOf, languageOf} from '../offline/route';
import {anyCopy, assetsCache, type Copy, copyOf, keepQuietly, latestCopy, revisionOf, visitedCache} from './copies';
import {patienceEnds} from './patience';
import {editions, type Fetching, scope} from './scope';
import {visitedPages} from './visited';

const isHtml = (response: Response): boolean => response.headers.get('content-type')?.includes('text/html') ?? false;

/** What came from the network is kept, and whoever reads an older copy meanwhile hears whether it differs. */
async function keepPage(key: string, response: Response): Promise<string> {
  const language = languageOf(key);
  const body = await response.arrayBuffer();
  const [revision, before] = await Promise.all([revisionOf(body), latestCopy(key)]);
  const title = titleIn(new TextDecoder().decode(body));
  const uses = before?.facts.revision === revision ? before.facts.uses : undefined;
  const facts = {revision, release: editions[language]?.release, title, uses};
  await keepQuietly(visitedCache(language), key, copyOf(body, response.headers, facts));
  return revision;
}

/** A copy as a reader gets it: whoever navigates to it reads on it of which date it is. */
async function shown({response, kept, facts}: Copy, key: string, because: Because, isNavigation: boolean): Promise<Response> {
  if (!isNavigation) return response;
  const language = languageOf(key);
  const isOutdated = facts.release !== undefined && facts.release !== editions[language]?.release;
  return withText(response, withNotice(await response.text(), keptNotice(language, {because, kept, isOutdated})));
}

function withText({headers}: Response, text: string, status = 200): Response {
  return new Response(text, {status, headers});
}

/**
 * Newest first. Who has to wait too long, or waits for nothing, gets the copy, if there is one. The network is asked before the
 * caches have answered: a store that is slow, or hangs, keeps nobody waiting.
 */
export async function page(event: Fetching): Promise<Response> {
  const {request} = event;
  const key = keyOf(request.url);
  const isNavigation = request.mode === 'navigate';
  const looked = latestCopy(key);
  const network = fromNetwork(event, key, looked);
  event.waitUntil(network.catch(() => undefined));
  try {
    const response = await Promise.race([network, looked.then((copy) => (copy ? patienceEnds() : network))]);
    if (response && response.status < 500) return response;
    const copy = await looked;
    if (copy) return await shown(copy, key, response ? 'trouble' : 'slow', isNavigation);
    return await network;
  } catch (error) {
    const copy = await looked;
    if (copy) return shown(copy, key, 'offline', isNavigation);
    if (!isNavigation) throw error;
    return absent(key);
  }
}

async function fromNetwork(event: Fetching, key: string, looked: Promise<Copy | undefined>): Promise<Response> {
  const response = (await event.preloadResponse) ?? (await fetch(event.request));
  if (response.ok && isHtml(response)) {
    const clone = response.clone();
    const kept = looked.then(async (copy) => {
      const revision = await keepPage(key, clone);
      const client = await scope.clients.get(event.resultingClientId || event.clientId);
      if (copy) client?.postMessage({tell: revision === copy.facts.revision ? 'same' : 'newer', path: key});
    });
    event.waitUntil(kept.catch(() => undefined));
  }
  return response;
}

async function absent(key: string): Promise<Response> {
  const language = languageOf(key);
  const [own, others, copy] = await Promise.all([
    visitedPages(language),
    visitedPages(language === 'en' ? 'zh-CN' : 'en'),
    latestCopy(fallbackOf(language)),
  ]);
  // Who reads one language may know the other: nobody is left without a way on.
  const pages = [...own, ...others];
  if (copy) return withText(copy.response, withNotice(await copy.response.text(), absentNotice(language, pages)), 503);
  const headers = {'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff'};
  return new Response(plainPage(language, pages), {status: 503, headers});
}

/** Its name says what is in it, so a copy is as good as the original. */
export async function asset(event: Fetching): Promise<Response> {
  const key = new URL(event.request.url).pathname;
  const copy = await Promise.race([anyCopy(key), patienceEnds()]);
  if (copy) return copy.response;
  const response = await fetch(event.request);
  if (response.ok && !isHtml(response)) {
    const clone = response.clone();
    const kept = clone.arrayBuffer().then((body) => keepQuietly(assetsCache, key, copyOf(body, clone.headers, {})));
    event.waitUntil(kept.catch(() => undefined));
  } else if (response.status === 404) {
    // A page of a build that is gone from the server.
    const client = await scope.clients.get(event.clientId);
    client?.postMessage({tell: 'newer', path: client && keyOf(client.url)});
  }
  return response;
}

const largest = 400_000;

/** Pictures, manifests and the like, under names that stay: newest first, the copy if there is no network. */
export async function file(event: Fetching): Promise<Response> {
  const {request} = event;
  const key = new URL(request.url).pathname;
  try {
    const response = await fetch(request);
    if (response.ok && Number(response.headers.get('content-length') ?? 0) < largest) {
      const clone = response.clone();
      const kept = clone.arrayBuffer().then(async (body) => {
        const facts = {revision: await revisionOf(body)};
        await keepQuietly(visitedCache(languageOf(key)), key, copyOf(body, clone.headers, facts));
      });
      event.waitUntil(kept.catch(() => undefined));
    }
    return response;
  } catch (error) {
    const copy = await latestCopy(key);
    if (copy) return copy.response;
    throw error;
  }
}
