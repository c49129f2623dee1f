import {leaderOf} from '../Block/blockId';

/** A block in the other language, as an element of a page of its own, and whether it says the same to the letter, so that nobody needs it twice. */
export type Counterpart = {block: Element; same: boolean};
export type Counterparts = ReadonlyMap<string, Counterpart>;

/** What this page shows of the other language. On the server, and until the page is alive: nothing. */
export type Reading = {
  /** Every block stands with its counterpart. */
  paired: boolean;
  /** Blocks whose counterpart the reader asked for one by one. */
  open: ReadonlySet<string>;
  /** The block under the pointer, under a finger or with the focus. */
  current?: string | undefined;
  counterparts?: Counterparts | undefined;
  /** How the other language's page fares. */
  fetching?: 'busy' | 'failed' | undefined;
  /** The reader wanted pairs and the other language did not come. */
  failedToPair: boolean;
};

const nothing: Reading = {paired: false, open: new Set(), failedToPair: false};
let reading = nothing;
const listeners = new Set<() => void>();

export const readingNow = (): Reading => reading;
export const readingOnServer = (): Reading => nothing;

export function change(next: Partial<Reading>): void {
  reading = {...reading, ...next};
  for (const listener of listeners) listener();
}

/** A new page begins with nothing. */
export const forget = (): void => change({...nothing, current: undefined, counterparts: undefined, fetching: undefined});

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What one block needs to know, as a word that stays the same while nothing changes for it. */
export type BlockState = '' | 'current' | 'open' | 'open current' | 'paired' | 'paired current' | 'busy' | 'failed';

export function stateOf(id: string): BlockState {
  const {paired, open, current, counterparts, fetching} = reading;
  const leader = leaderOf(id);
  const isCurrent = current === leader;
  if (paired) return isCurrent ? 'paired current' : 'paired';
  if (!open.has(leader)) return isCurrent ? 'current' : '';
  if (!counterparts) return fetching ?? '';
  return isCurrent ? 'open current' : 'open';
}
