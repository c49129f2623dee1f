import {addressMark, type Drafts} from './draft';
import type {LinkTrouble, ReadLink} from './shareText';

export type Address = {search: string; hash: string};

/** What there is to tell a reader about the text that the page opened with. */
export type Notice =
  | {kind: 'came'; example?: string; keepsOwn: boolean}
  | {kind: 'edited'}
  | {kind: 'earlier'}
  | {kind: 'refused'; trouble: LinkTrouble; keepsOwn: boolean}
  | {kind: 'no-example'; name: string; keepsOwn: boolean}
  | {kind: 'not-fetched'; name?: string; keepsOwn: boolean};

export type Arrival = {text?: string; notice?: Notice};

export type Sources = {
  examples: readonly string[];
  fetchExample: (file: string) => Promise<string>;
  readLink: (payload: string) => Promise<ReadLink>;
};

/** What the address itself asks for. A link counts more than the name of an example; names are taken from the list alone. */
export async function textAsked({search, hash}: Address, sources: Sources, keepsOwn: boolean): Promise<Arrival> {
  if (hash.startsWith('#m=')) {
    try {
      const link = await sources.readLink(hash.slice(3));
      if ('trouble' in link) return {notice: {kind: 'refused', trouble: link.trouble, keepsOwn}};
      return {text: link.text, notice: {kind: 'came', keepsOwn}};
    } catch {
      return {notice: {kind: 'not-fetched', keepsOwn}};
    }
  }
  const name = new URLSearchParams(search).get('manifest') ?? '';
  if (!sources.examples.includes(name)) return {notice: {kind: 'no-example', name: name.slice(0, 80), keepsOwn}};
  try {
    return {text: await sources.fetchExample(name), notice: {kind: 'came', example: name, keepsOwn}};
  } catch {
    return {notice: {kind: 'not-fetched', name, keepsOwn}};
  }
}

/**
 * The text to begin with. The reader's own comes back, unless the address asks for another one; that is then shown, and the
 * reader's own is kept until he says otherwise. Nothing is stored here.
 */
export async function arrive(address: Address, {own, kept}: Drafts, sources: Sources): Promise<Arrival> {
  const mark = addressMark(address.search, address.hash);
  const mine = own ? {text: own.text} : {};
  const earlier: Arrival = kept.length > 0 ? {notice: {kind: 'earlier'}} : {};
  if (mark === undefined) return {...mine, ...earlier};
  if (own?.from === mark) {
    const {text} = await textAsked(address, sources, false);
    return text === own.text ? {...mine, ...earlier} : {...mine, notice: {kind: 'edited'}};
  }
  const hasOwn = own !== undefined && own.text.trim() !== '';
  const asked = await textAsked(address, sources, hasOwn);
  if (asked.text === undefined) return {...mine, ...asked};
  if (asked.text === own?.text) return {...mine};
  return asked;
}
