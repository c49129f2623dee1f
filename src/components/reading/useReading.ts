import {useSyncExternalStore} from 'react';
import {type BlockState, type Reading, readingNow, readingOnServer, stateOf, subscribe} from './reading';

/** What the page shows of the other language. A component is drawn again only when what it asked for has changed. */
export function useReading<Key extends 'paired' | 'fetching' | 'failedToPair'>(key: Key): Reading[Key] {
  return useSyncExternalStore(
    subscribe,
    () => readingNow()[key],
    () => readingOnServer()[key],
  );
}

export function useBlockState(id: string | undefined): BlockState {
  return useSyncExternalStore(
    subscribe,
    () => (id === undefined ? '' : stateOf(id)),
    () => '',
  );
}
