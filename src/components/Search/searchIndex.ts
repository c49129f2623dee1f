import type {Search} from '../../search/search';
import type {SearchIndex, Shelved} from '../../search/searchIndex';
import {once} from './once';

/**
 * The engine and the light index: titles, headings, first sentences, names. Nothing of it is fetched before the first call. Of a book too large for
 * that, the catalogue instead, which fetches what a query needs.
 */
export const loadLight: () => Promise<Search> = once(async () => {
  const [{createSearch}, light] = await Promise.all([engine(), lightIndex()]);
  if (light.shelved) return shelvedSearch(light, light.shelved);
  return createSearch(light);
});

/** The same with the texts in the language of the page, which are fetched behind it. */
export const loadOwn: () => Promise<Search> = once(async () => {
  if ((await lightIndex()).shelved) return loadLight();
  const [{createSearchByAndBy}, light, own] = await Promise.all([engine(), lightIndex(), ownTexts()]);
  return createSearchByAndBy({...light, texts: own.map((one) => ({...one, other: ''})), lacksOther: true});
});

/** The same with the texts in the other language as well: half of all there is, and seldom what finds a section. */
export const loadFull: () => Promise<Search> = once(async () => {
  if ((await lightIndex()).shelved) return loadLight();
  const [{createSearchByAndBy}, light, own, other] = await Promise.all([
    engine(),
    lightIndex(),
    ownTexts(),
    import('@generated/edamame-search/default/other.json').then((module) => module.default),
  ]);
  return createSearchByAndBy({...light, texts: own.map((one, place) => ({...one, other: other[place] ?? ''}))});
});

async function shelvedSearch(light: SearchIndex, {at, drawers}: Shelved): Promise<Search> {
  const {createShelvedSearch} = await import('../../search/shelved');
  const known = new Set(drawers.split(' '));
  return createShelvedSearch(light, async (name) => {
    if (!name.startsWith('s-') && !known.has(name)) return undefined;
    const answer = await fetch(`${at}${name}.json`);
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    return answer.json();
  });
}

const engine = () => import('../../search/search');

const lightIndex = () => import('@generated/edamame-search/default/light.json').then((module) => module.default);

const ownTexts = () => import('@generated/edamame-search/default/own.json').then((module) => module.default);
