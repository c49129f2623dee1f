import {useMemo} from 'react';
import {useStorageSlot} from '../storage/useStorageSlot';
import {recentFrom, withRecent} from './recent';

type Recent = {recent: string[]; remember: (query: string) => void; forget: () => void};

/** What was searched for lately, kept in this browser and nowhere else. Where nothing can be kept, there is nothing. */
export function useRecent(): Recent {
  const [kept, slot] = useStorageSlot('edamame.searches');
  const recent = useMemo(() => recentFrom(kept), [kept]);
  return {
    recent,
    remember: (query) => slot.set(JSON.stringify(withRecent(recentFrom(slot.get()), query))),
    forget: () => slot.del(),
  };
}
