import type {Language} from '../components/language/useWords';
import type {KeptPage} from './notice';

/** What a page may ask of the worker. The worker answers through the port that came with the question. */
export type Question =
  | {ask: 'state'}
  /** A page has come alive: what it uses may be kept, and what was interrupted may go on. */
  | {ask: 'arrived'; path: string; shown?: string; isThrifty: boolean}
  /** Whether the newest build has this page otherwise than this device last got it. */
  | {ask: 'changed'; path: string}
  | {ask: 'keep' | 'stop' | 'remove'; language: Language}
  | {ask: 'forget'};

/**
 * How it stands with a language. `partial`: stopped or interrupted, and can go on. `full`: the browser gives no more room. `broken`:
 * the network failed or the site changed under it.
 */
export type EditionState = {
  state: 'none' | 'running' | 'partial' | 'kept' | 'full' | 'broken';
  files: number;
  allFiles: number;
  bytes: number;
  allBytes: number;
  /** What the whole of it costs over the wire; nothing where the list is not at hand. */
  wire?: number;
  /** When the last file was kept. */
  kept?: string;
  /** What a newer build of the site would bring, if this is kept and there is one. */
  newer?: {files: number; bytes: number};
};

export type Visited = KeptPage & {kept: string};

export type OfflineState = {editions: Record<Language, EditionState>; visited: Visited[]};

/** What a page hears when it has come alive: whether there is a newer copy of it, and how it stands with its language. */
export type Arrived = {isOlder: boolean; edition: EditionState};

/** What the worker tells every page unasked. */
export type News =
  | {tell: 'state'; state: OfflineState}
  | {tell: 'progress'; language: Language; edition: EditionState}
  /** A newer copy of this page has come while an older one was shown, or what it asked for belongs to a build that is gone. */
  | {tell: 'newer'; path: string}
  /** The copy that was shown is the newest. */
  | {tell: 'same'; path: string};
