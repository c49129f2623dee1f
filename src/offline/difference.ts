import type {EditionFile} from './edition';

/** What lies in a cache already: revisions by path. */
export type Held = ReadonlyMap<string, string>;

export type Difference = {missing: EditionFile[]; superfluous: string[]};

/** What has to come and what may go, for the cache to hold just these files. */
export function differenceOf(wanted: EditionFile[], held: Held): Difference {
  const paths = new Set(wanted.map(({path}) => path));
  return {
    missing: wanted.filter(({path, revision}) => held.get(path) !== revision),
    superfluous: [...held.keys()].filter((path) => !paths.has(path)),
  };
}
