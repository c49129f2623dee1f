/** The text a reader works on, as the browser keeps it. */
export type Draft = {
  text: string;
  /** What the address asked for while it was written: opening that address again brings this text, and not the original. */
  from?: string;
};

/** `own` is what was written last; `kept` are earlier texts that another one has taken the place of, the latest first. */
export type Drafts = {own?: Draft; kept: Draft[]};

export const draftKey = 'edamame.playground';
const mostKept = 3;

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function draftIn(value: unknown): Draft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const {text, from} = value as Record<string, unknown>;
  return typeof text === 'string' ? {text, ...(typeof from === 'string' ? {from} : {})} : undefined;
}

/** What the browser has kept; nothing where it may not, or where what is there was not written by us. */
export function readDrafts(store: Store | undefined): Drafts {
  try {
    const value = JSON.parse(store?.getItem(draftKey) ?? 'null') as {kept?: unknown} | null;
    const own = draftIn((value as {own?: unknown} | null)?.own);
    const kept = Array.isArray(value?.kept) ? value.kept.flatMap((one) => draftIn(one) ?? []) : [];
    return {...(own ? {own} : {}), kept: kept.slice(0, mostKept)};
  } catch {
    return {kept: []};
  }
}

/** Says whether the texts could be kept. Where room is short, the earlier ones give way. */
export function writeDrafts(store: Store | undefined, drafts: Drafts): boolean {
  for (let kept = drafts.kept.slice(0, mostKept); ; kept = kept.slice(0, -1)) {
    try {
      if (!store) return false;
      store.setItem(draftKey, JSON.stringify({...drafts, kept}));
      return true;
    } catch {
      if (kept.length === 0) return false;
    }
  }
}

/** The drafts after the reader has changed a text. One that came by another address sets the former text aside. */
export function withText({own, kept}: Drafts, text: string, from: string | undefined): Drafts {
  const draft = {text, ...(from === undefined ? {} : {from})};
  const isOther = own !== undefined && own.from !== from && from !== undefined && own.text.trim() !== '';
  const before = isOther && own.text !== text ? [own, ...kept] : kept;
  return {own: draft, kept: before.slice(0, mostKept)};
}

/** What an address asks for, short enough to be kept beside a text: `manifest=x.yaml`, or a fingerprint of a payload. */
export function addressMark(search: string, hash: string): string | undefined {
  if (hash.startsWith('#m=')) return `m=${fingerprint(hash)}`;
  const manifest = new URLSearchParams(search).get('manifest');
  return manifest === null ? undefined : `manifest=${manifest.slice(0, 100)}`;
}

/** FNV-1a, 32 bits, and the length: enough to tell apart the links of one reader. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return `${hash.toString(36)}.${text.length}`;
}

/** The browser's store, where it lets us have one. */
export function browserStore(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
