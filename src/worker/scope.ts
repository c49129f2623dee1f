import type {Language} from '../components/language/useWords';
import type {EditionAt} from '../offline/edition';

/** The parts of a service worker that TypeScript's library for pages does not know. */
export type Lasting = Event & {waitUntil(work: Promise<unknown>): void};

export type Fetching = Lasting & {
  request: Request;
  clientId: string;
  resultingClientId: string;
  preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
};

export type Told = Lasting & {data: unknown; ports: readonly MessagePort[]};

type WorkerClient = {id: string; url: string; postMessage(message: unknown): void};

export type WorkerScope = {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
  skipWaiting(): Promise<void>;
  clients: {
    claim(): Promise<void>;
    get(id: string): Promise<WorkerClient | undefined>;
    matchAll(options: {type: 'window'; includeUncontrolled: boolean}): Promise<WorkerClient[]>;
  };
  registration: {navigationPreload?: {enable(): Promise<void>}; update(): Promise<unknown>; unregister(): Promise<boolean>};
  location: Location;
};

export const scope = globalThis as unknown as WorkerScope;

/** Where the lists of both languages are in the build that this worker belongs to; the bundler writes it here. */
declare const EDITIONS: Partial<Record<Language, EditionAt>>;
export const editions = EDITIONS;

/** All pages of the site that are open, those included that were opened before there was a worker. */
export async function tellAll(news: unknown): Promise<void> {
  for (const client of await scope.clients.matchAll({type: 'window', includeUncontrolled: true})) client.postMessage(news);
}
