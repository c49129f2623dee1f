import {useEffect, useMemo, useState} from 'react';
import type {Answer} from '../../search/answer';
import type {Search} from '../../search/search';

/** A word that is still being typed is not fetched for. */
const pauseMs = 150;

/**
 * The answer to a query. Of a large book, which is fetched as it is asked for, first from what is there already, then again when all that it needs has
 * come; `lost` when it does not come.
 */
export function useAnswer(index: Search | undefined, query: string): {answer: Answer | undefined; isLost: boolean} {
  const [come, setCome] = useState<{query: string; isLost: boolean}>();
  const isBlank = query.trim() === '';

  useEffect(() => {
    if (!index?.prepare || isBlank) return;
    let isGone = false;
    const tell = (isLost: boolean) => () => {
      if (!isGone) setCome({query, isLost});
    };
    const timer = setTimeout(() => index.prepare?.(query).then(tell(false), tell(true)), pauseMs);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [index, query, isBlank]);

  const answer = useMemo(() => (isBlank ? undefined : index?.answer(query)), [isBlank, index, query, come]);
  return {answer, isLost: come?.query === query && come.isLost};
}
