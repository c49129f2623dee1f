import type {Search} from '../../search/search';
import {once} from './once';

/** The engine and the light index: titles, headings, first sentences, names. Nothing of it is fetched before the first call. */
export const loadLight: () => Promise<Search> = once(async () => {
  const [{createSearch}, light] = await Promise.all([engine(), lightIndex()]);
  return createSearch(light);
});

/** The same with the texts in the language of the page, which are fetched behind it. */
export const loadOwn: () => Promise<Search> = once(async () => {
  const [{createSearchByAndBy}, light, own] = await Promise.all([engine(), lightIndex(), ownTexts()]);
  return createSearchByAndBy({...light, texts: own.map((one) => ({...one, other: ''})), lacksOther: true});
});

/** The same with the texts in the other language as well: half of all there is, and seldom what finds a section. */
export const loadFull: () => Promise<Search> = once(async () => {
  const [{createSearchByAndBy}, light, own, other] = await Promise.all([
    engine(),
    lightIndex(),
    ownTexts(),
    import('@generated/edamame-search/default/other.json').then((module) => module.default),
  ]);
  return createSearchByAndBy({...light, texts: own.map((one, place) => ({...one, other: other[place] ?? ''}))});
});

const engine = () => import('../../search/search');

const lightIndex = () => import('@generated/edamame-search/default/light.json').then((module) => module.default);

const ownTexts = () => import('@generated/edamame-search/default/own.json').then((module) => module.default);
