import {useSyncExternalStore} from 'react';

type Engine = typeof import('./engine');

/** Whether the simulator is here: not asked for, on its way, here, or it did not come. */
export type EngineState = 'away' | 'coming' | 'missing' | Engine;

let state: EngineState = 'away';
const listeners = new Set<() => void>();

function become(next: EngineState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Fetches the simulator, once, however often it is asked for; what did not come is asked for anew. */
export function fetchEngine(): void {
  if (state !== 'away' && state !== 'missing') return;
  become('coming');
  // By its name it is kept with the page for reading without a network: see plugins/offline/chunkGraph.ts.
  import(/* webpackChunkName: "own-simulator" */ './engine').then(become, () => become('missing'));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The same for all laboratories of a page. */
export const useEngineState = (): EngineState =>
  useSyncExternalStore(
    subscribe,
    () => state,
    () => 'away',
  );
