import type {Arrived, Question} from '../offline/protocol';
import {languageOf, routeOf} from '../offline/route';
import {asset, file, page} from './answer';
import {tried} from './copies';
import {keep, offlineState, remove, resume, stateOf, stop} from './keep';
import {patienceEnds} from './patience';
import {type Fetching, scope, type Told} from './scope';
import {clean, complete, forget, hasChanged, isOlder, keepFallbacks} from './visited';

/*
 * The worker stands between the site and the network. A page is always the newest that can be had within a few seconds, an asset
 * whose name has its hash in it is right wherever it lies; so nothing has to wait for an old worker to go, and a new one takes over
 * at once.
 */
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

/** Until this is over no page gets an answer, so it does not wait for a store that hangs. */
scope.addEventListener('activate', (event) => {
  const cleaned = Promise.race([tried(clean), patienceEnds()]);
  const preloads = tried(async () => scope.registration.navigationPreload?.enable());
  event.waitUntil(Promise.all([scope.clients.claim(), preloads, cleaned]));
});

const answers = {page, asset, file};

scope.addEventListener('fetch', (event: Fetching) => {
  const {url, method, mode, headers} = event.request;
  const route = routeOf({url, origin: scope.location.origin, method, mode, range: headers.has('range')});
  if (route !== 'leave') event.respondWith(answers[route](event));
});

async function reply(question: Question, event: Told): Promise<unknown> {
  switch (question.ask) {
    case 'state':
      return offlineState();
    case 'changed':
      return hasChanged(question.path);
    case 'keep':
      event.waitUntil(keep(question.language));
      return undefined;
    case 'stop':
      return stop(question.language);
    case 'remove':
      return remove(question.language);
    case 'forget':
      return forget().then(offlineState);
    case 'arrived': {
      const {path, shown, isThrifty} = question;
      event.waitUntil(resume());
      if (!isThrifty) event.waitUntil(complete(path).then(keepFallbacks));
      return {isOlder: await isOlder(path, shown), edition: await stateOf(languageOf(path))} satisfies Arrived;
    }
  }
}

scope.addEventListener('message', (event) => {
  const question = event.data as Question;
  const answered = reply(question, event).then((answer) => event.ports[0]?.postMessage(answer));
  event.waitUntil(answered.catch(() => event.ports[0]?.postMessage(undefined)));
});
