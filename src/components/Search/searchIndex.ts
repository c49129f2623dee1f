import type {Search} from '../../search/search';
import {once} from './once';

/** The engine and the light index: titles, headings, first sentences, names. Nothing of it is fetched before the first call. */
export const loadLight: () => Promise<Search> = once(async () => {
  const [{createSearch}, light] = await Promise.all([engine(), lightIndex()]);
  return createSearch(light);
});

/** The same with all the texts, which are fetched behind it. */
export const loadFull: () => Promise<Search> = once(async () => {
  const [{createSearchByAndBy}, light, texts] = await Promise.all([
    engine(),
    lightIndex(),
    import('@generated/edamame-search/default/texts.json').then((module) => module.default),
  ]);
  return createSearchByAndBy({...light, texts});
});

const engine = () => import('../../search/search');

const lightIndex = () => import('@generated/edamame-search/default/light.json').then((module) => module.default);
