import type {Language} from '../components/language/useWords';

/** A file of a language as the site serves it: where, how many bytes, and a revision that changes with its contents. */
export type EditionFile = {
  path: string;
  bytes: number;
  revision: string;
  /** Of a page: the hashed assets that bring it and its islands to life, by their place in `assets`. */
  uses?: number[];
};

/** The whole of a language in one build, made by a pass over the finished pages. */
export type Edition = {
  language: Language;
  /** Names the build of this language: it changes when any file does. */
  release: string;
  /** What a reader pays for all of it over the wire, compressed. */
  wire: number;
  /** Hashed assets, whose contents never change. */
  assets: EditionFile[];
  /** Pages, and the files a reader or a page may ask for by name. */
  files: EditionFile[];
};

/** Where the worker finds the edition of a language; written into the worker when it is built. */
export type EditionAt = {release: string; list: string};

export const allFiles = ({assets, files}: Edition): EditionFile[] => [...files, ...assets];

export const bytesOf = (files: Pick<EditionFile, 'bytes'>[]): number => files.reduce((sum, {bytes}) => sum + bytes, 0);

/** The assets that bring a page of the edition to life; none if the edition does not know the page. */
export function usesOf({assets, files}: Edition, path: string): string[] {
  const uses = files.find((file) => file.path === path)?.uses ?? [];
  return uses.flatMap((index) => assets[index]?.path ?? []);
}
