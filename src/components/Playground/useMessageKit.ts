import {useEffect, useState} from 'react';

export type MessageKit = typeof import('./messageKit');
export type KitState = MessageKit | 'coming' | 'missing';

/** The words for every rule and the list that shows them: fetched with the editor, or when there is a first thing to say. */
export function useMessageKit(isWanted: boolean): KitState {
  const [kit, setKit] = useState<KitState>('coming');
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    import('./messageKit').then(
      (module) => isGone || setKit(module),
      () => isGone || setKit('missing'),
    );
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return kit;
}
