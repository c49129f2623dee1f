import type {Arrived} from '../../offline/protocol';
import {keyOf, languageOf} from '../../offline/route';
import {announceNewer} from './announceNewer';
import {tellInFooter} from './tellInFooter';
import {ask, hear, register} from './worker';

/** A page that stays open asks this often, at most, whether the site has been built anew. */
const rest = 30 * 60 * 1000;

const notice = (): HTMLElement | null => document.querySelector('aside.kept');

type Connection = {saveData?: boolean; effectiveType?: string};

/** The browser, or its reader, asks to fetch nothing that is not asked for; and a slow network has enough to do. */
function isThrifty(): boolean {
  const {saveData = false, effectiveType = '4g'} = (navigator as {connection?: Connection}).connection ?? {};
  return saveData || effectiveType !== '4g' || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** The page is alive and its reader idle: now the worker may come, keep the page, and tell whether there is a newer one. */
export async function arrive(): Promise<void> {
  const path = keyOf(window.location.href);
  // Another worker is another build. It may take over as soon as it is asked for: who listens later does not hear of it.
  const compare = async () => {
    if ((await ask<boolean>({ask: 'changed', path})) === true) announceNewer(languageOf(path));
  };
  if (navigator.serviceWorker.controller) navigator.serviceWorker.addEventListener('controllerchange', () => void compare());
  const registration = await register();

  hear((news) => {
    if (news.tell === 'newer' && news.path === path) announceNewer(languageOf(path));
    // What stands there is the newest after all.
    if (news.tell === 'same' && news.path === path && notice()?.dataset.kept === 'slow') notice()?.remove();
  });
  const {keptDate: shown} = notice()?.dataset ?? {};
  const arrived = await ask<Arrived>({ask: 'arrived', path, shown, isThrifty: isThrifty()});
  if (arrived?.isOlder) announceNewer(languageOf(path));
  if (arrived) tellInFooter(languageOf(path), arrived.edition);

  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < rest) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
}
