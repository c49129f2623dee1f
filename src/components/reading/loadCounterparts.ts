import type {Language} from '../language/useWords';
import {parseOwnPage} from '../trusted/ownPage';
import {nameBlocks} from './blockNames';
import type {Counterpart, Counterparts} from './reading';

/** The page is there, but not in that language: the development server serves one language at a time. */
export class NotInThatLanguage extends Error {}

declare global {
  interface Window {
    /** Asked for in the head, when the reader had chosen to read in pairs: see plugins/reading. */
    edamameCounterpart?: {url: string; text: Promise<string>} | undefined;
  }
}

const loaded = new Map<string, Promise<Counterparts>>();

/** The blocks of the same chapter in the other language, by their ids; fetched once. What failed can be tried again. */
export function loadCounterparts(url: string, language: Language): Promise<Counterparts> {
  const known = loaded.get(url);
  if (known) return known;
  const loading = textOf(url).then((html) => counterpartsOf(html, new URL(url, window.location.href), language));
  loaded.set(url, loading);
  loading.catch(() => loaded.delete(url));
  return loading;
}

async function textOf(url: string): Promise<string> {
  const early = window.edamameCounterpart;
  window.edamameCounterpart = undefined;
  if (early?.url === url) return early.text;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

/** Takes a built page apart. The blocks of this document tell which of them say the same. */
export function counterpartsOf(html: string, url: URL, language: Language, own: ParentNode = document): Counterparts {
  const page = parseOwnPage(html);
  nameBlocks(page);
  const blocks = [...page.querySelectorAll<HTMLElement>('[data-block]:not(table)')];
  if (page.documentElement.lang !== language || blocks.length === 0) throw new NotInThatLanguage(url.href);
  const ownWords = new Map(
    [...own.querySelectorAll<HTMLElement>('[data-block]:not(table)')].map((one) => [one.dataset.block, wordsOf(one)]),
  );
  const entries = blocks.map((one): [string, Counterpart] => {
    const id = one.dataset.block ?? '';
    const block = cleaned(one, url);
    return [id, {block, same: wordsOf(block) === ownWords.get(id)}];
  });
  return new Map(entries);
}

/** Citations are the same numbers again, hash links and buttons belong to the page they stand on. */
const notProse = '.hash-link, [data-tools], [data-cite], [data-toggle], [data-counterpart], script, style, dialog';

const wordsOf = (element: HTMLElement): string => {
  const bare = element.cloneNode(true) as HTMLElement;
  for (const one of bare.querySelectorAll(notProse)) one.remove();
  return (bare.textContent ?? '').replace(/[\s\u200b]+/g, ' ').trim();
};

/** Fit to stand in another document: no id twice, and links lead where they lead on their own page, in its language. */
function cleaned(element: HTMLElement, url: URL): HTMLElement {
  const block = element.cloneNode(true) as HTMLElement;
  for (const one of block.querySelectorAll(notProse)) one.remove();
  for (const one of block.querySelectorAll('*')) {
    for (const {name} of [...one.attributes])
      if (/^(id|data-block|on.*|popover.*|aria-(controls|describedby|labelledby|haspopup|expanded))$/.test(name))
        one.removeAttribute(name);
  }
  for (const one of block.querySelectorAll('button, [data-word], [data-step], edamame-island, edamame-slot'))
    one.replaceWith(...one.childNodes);
  // Words that stood apart are one text again, in which a word knows its neighbours.
  block.normalize();
  for (const link of block.querySelectorAll('a[href]')) {
    const to = new URL(link.getAttribute('href') ?? '', url);
    link.setAttribute('href', to.origin === url.origin ? `${to.pathname}${to.search}${to.hash}` : to.href);
  }
  return block;
}
