import type {Language} from '../components/language/useWords';
import type {Edition} from '../offline/edition';
import {assetsCache, copyIn, copyOf, keepQuietly, tried} from './copies';
import {editions} from './scope';

/** The server no longer has the list: the site has been built anew, and a newer worker is on its way. */
export class Outgrown extends Error {}

/** All files of a language in this worker's build. Its name changes with its contents, so it is fetched once. */
export async function editionOf(language: Language): Promise<Edition> {
  const at = editions[language];
  if (!at) throw new Error(`this build has no ${language}`);
  const known = await copyIn(assetsCache, at.list);
  const list = known && (await tried(() => known.response.json()));
  if (list) return list;
  const response = await fetch(at.list);
  if (!response.ok) throw new Outgrown(at.list);
  const body = await response.arrayBuffer();
  await keepQuietly(assetsCache, at.list, copyOf(body, response.headers, {}));
  return JSON.parse(new TextDecoder().decode(body));
}
