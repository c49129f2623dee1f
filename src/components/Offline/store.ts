import type {OfflineState} from '../../offline/protocol';
import type {Language} from '../language/useWords';
import {ask, canKeep, hear, register} from './worker';

export type Offline = {
  /** `unknown` until the browser has been asked; `silent`: there is a worker, and it does not say what it keeps. */
  means: 'unknown' | 'none' | 'disk' | 'worker' | 'silent';
  state?: OfflineState;
  /** Bytes that the browser still has for this site, as far as it tells. */
  free?: number;
};

let now: Offline = {means: 'unknown'};
const listeners = new Set<() => void>();

function change(part: Partial<Offline>): void {
  now = {...now, ...part};
  for (const listener of listeners) listener();
}

async function measure(): Promise<void> {
  const {quota, usage} = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  if (quota !== undefined && usage !== undefined) change({free: quota - usage});
}

let isLooking = false;

/** Looks once what the browser can do and what it keeps, and follows it from then on. */
async function look(): Promise<void> {
  if (isLooking) return;
  isLooking = true;
  if (window.location.protocol === 'file:') return change({means: 'disk'});
  if (!canKeep()) return change({means: 'none'});
  try {
    await register();
  } catch {
    return change({means: 'none'});
  }
  hear((news) => {
    if (news.tell === 'state') change({state: news.state});
    if (news.tell === 'progress' && now.state) {
      change({state: {...now.state, editions: {...now.state.editions, [news.language]: news.edition}}});
    }
  });
  change({means: 'worker'});
  const state = await ask<OfflineState>({ask: 'state'});
  change(state ? {state} : {means: 'silent'});
  await measure();
}

export const offline = {
  get: (): Offline => now,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    void look();
    return () => listeners.delete(listener);
  },
  /** All of a language. The browser is asked not to throw it away when it is short of room; it may say no. */
  async keep(language: Language): Promise<void> {
    void navigator.storage?.persist?.().catch(() => {});
    await ask({ask: 'keep', language});
  },
  stop: (language: Language): Promise<unknown> => ask({ask: 'stop', language}),
  async remove(language: Language): Promise<void> {
    await ask({ask: 'remove', language});
    await measure();
  },
  async forget(): Promise<void> {
    change({state: await ask<OfflineState>({ask: 'forget'})});
    await measure();
  },
};
