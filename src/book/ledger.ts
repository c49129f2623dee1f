import type {Redirects} from './redirects';

/** The parameters of a page, and the words that each accepts between its dots; `*` is whatever a reader types. */
export type Parameters = Record<string, string[]>;

export type PublishedPage = {anchors: string[]; parameters: Parameters};

/**
 * Every address that readers may have linked to. A page of the book stands here once, without the prefix of its language: it is
 * promised in both.
 */
export type Ledger = {pages: Record<string, PublishedPage>; files: string[]};

const anything = '*';

/** What the ledger promises and the site no longer keeps, each with what to do about it. */
export function lost(before: Ledger, now: Ledger, redirects: Redirects): string[] {
  const pages = Object.entries(before.pages).flatMap(([path, page]) => {
    const present = now.pages[path];
    if (present) return lostOfPage(path, page, present, redirects);
    const redirect = redirects.pages.find(({from}) => from === path);
    if (!redirect) return [`${path} is gone: put the page back, or add it to \`pages\` in src/book/redirects.ts`];
    const target = now.pages[redirect.to.replace(/^\/en(?=\/)/, '')];
    return page.anchors
      .filter((id) => !Object.hasOwn(redirect.anchors, id) && !target?.anchors.includes(id))
      .map((id) => `${path}#${id} leads nowhere: add it to the \`anchors\` of ${path} in src/book/redirects.ts`);
  });
  const files = before.files
    .filter((file) => !now.files.includes(file))
    .map((file) => `${file} is gone: put the file back; commands that readers copied fetch it by this name`);
  return [...pages, ...files];
}

function lostOfPage(path: string, before: PublishedPage, now: PublishedPage, redirects: Redirects): string[] {
  const hint = (kind: string, entry: string) => `in src/book/redirects.ts, \`${kind}\`: {'${path}': {${entry}}}`;
  const anchors = before.anchors
    .filter((id) => !now.anchors.includes(id) && !Object.hasOwn(redirects.anchors[path] ?? {}, id))
    .map(
      (id) => `${path}#${id} is gone: put the id back (words may change, ids may not), or ${hint('anchors', `'${id}': '…'`)}`,
    );
  const moved = redirects.parameters[path] ?? {};
  const parameters = Object.entries(before.parameters)
    .filter(([key]) => !Object.hasOwn(moved, key))
    .flatMap(([key, words]) => {
      const known = now.parameters[key];
      if (!known) return [`${path}?${key} is gone: put it back, or ${hint('parameters', `'${key}': '…'`)}`];
      if (known.includes(anything)) return [];
      return words
        .filter((word) => !known.includes(word) && !Object.hasOwn(moved, `${key}=${word}`))
        .map((word) => {
          const entry = `'${key}=${word}': '…'`;
          return `${path}?${key} no longer knows ${word}: put it back, or ${hint('parameters', entry)}`;
        });
    });
  return [...anchors, ...parameters];
}

/** The ledger with what is new put in; nothing is ever taken out. */
export function extended(before: Ledger, now: Ledger): Ledger {
  const both = (one: string[] = [], other: string[] = []) => [...new Set([...one, ...other])];
  const keys = (one: object = {}, other: object = {}) => both(Object.keys(one), Object.keys(other));
  const pages = keys(before.pages, now.pages).map((path) => {
    const [was, is] = [before.pages[path], now.pages[path]];
    const parameters = keys(was?.parameters, is?.parameters).map((key) => [
      key,
      both(was?.parameters[key], is?.parameters[key]),
    ]);
    return [path, {anchors: both(was?.anchors, is?.anchors), parameters: Object.fromEntries(parameters)}];
  });
  return {pages: Object.fromEntries(pages), files: both(before.files, now.files).sort()};
}

type Stored = {pages: Record<string, {anchors: string[]; parameters: Record<string, string>}>; files: string[]};

/** As it is kept in `ledger.json`: an id a line, the words of a parameter on one. */
export function written(ledger: Ledger): string {
  const pages = Object.entries(ledger.pages).map(([path, {anchors, parameters}]) => {
    const lines = Object.entries(parameters).map(([key, words]) => [key, words.join(' ')]);
    return [path, {anchors, parameters: Object.fromEntries(lines)}];
  });
  return `${JSON.stringify({pages: Object.fromEntries(pages), files: ledger.files}, null, 1)}\n`;
}

export function readLedger(text: string): Ledger {
  const {pages, files} = JSON.parse(text) as Stored;
  const read = Object.entries(pages).map(([path, {anchors, parameters}]) => {
    const words = Object.entries(parameters).map(([key, line]) => [key, line.split(' ').filter(Boolean)]);
    return [path, {anchors, parameters: Object.fromEntries(words)}];
  });
  return {pages: Object.fromEntries(read), files};
}
