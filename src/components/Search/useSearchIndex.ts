import {useCallback, useEffect, useState} from 'react';
import type {Search} from '../../search/search';
import {loadFull, loadLight, loadOwn} from './searchIndex';

type Index = Search;

/** `pending`: more is on its way. `broken`: the text of the book could not be fetched, so `index` knows titles at best. */
export type SearchIndex = {index?: Index; state: 'pending' | 'complete' | 'broken'; retry: () => void};

const orUndefined = (loading: Promise<Index>): Promise<Index | undefined> => loading.catch(() => undefined);

/**
 * The index while it loads. `soon`: titles and concepts first, the text behind them, that of the other language only when
 * `isWanting` says that nothing was found. `whole`: nothing until all text is there, for a page that must not change its mind;
 * titles and concepts only if it fails to come.
 */
export function useSearchIndex(need: 'soon' | 'whole', isWanting = false): SearchIndex {
  const [loaded, setLoaded] = useState<Omit<SearchIndex, 'retry'>>({state: 'pending'});
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isGone = false;
    async function load(): Promise<void> {
      const put = (next: Omit<SearchIndex, 'retry'>): void => {
        if (!isGone) setLoaded((last) => ({...next, index: next.index ?? last.index}));
      };
      put({state: 'pending'});
      const light = need === 'soon' ? await orUndefined(loadLight()) : undefined;
      put({index: light, state: 'pending'});
      const own = need === 'soon' ? await orUndefined(loadOwn()) : undefined;
      if (own && !isWanting) return put({index: own, state: 'complete'});
      put({index: own, state: 'pending'});
      const full = await orUndefined(loadFull());
      if (full) put({index: full, state: 'complete'});
      else put({index: light ?? (await orUndefined(loadLight())), state: 'broken'});
    }
    void load();
    return () => {
      isGone = true;
    };
  }, [need, isWanting, attempt]);

  const retry = useCallback(() => setAttempt((last) => last + 1), []);
  return {...loaded, retry};
}
