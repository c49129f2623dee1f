import {useSyncExternalStore} from 'react';
import {pageHistory} from '../history';

type Here = {location: typeof pageHistory.location};

/** Stands in for the theme's: a piece of the address. Until the island is alive, there is no query and no hash. */
export function useHistorySelector<Value>(select: (history: Here) => Value): Value {
  return useSyncExternalStore(
    pageHistory.listen,
    () => select(pageHistory),
    () => select({location: {...pageHistory.location, search: '', hash: ''}}),
  );
}
