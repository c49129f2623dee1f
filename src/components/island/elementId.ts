import {createContext, useContext, useId, useState, useSyncExternalStore} from 'react';

/** What the ids within an island begin with. The server renders it in the midst of a page, the browser by itself. */
export const IslandId = createContext('page');

const never = () => () => {};

/** Whether it is what the server rendered that comes alive, and not something that is made anew in the browser. */
export function useIsFromServer(): boolean {
  const isFromServer = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  return useState(isFromServer)[0];
}

/**
 * An id for an element that the server renders: `name` tells it from others of the same island. React's own `useId` counts from
 * the root of the tree, which for an island is another one in the browser; it is for what the browser alone renders, and what
 * appears once the island is alive gets one of those.
 */
export function useElementId(name: string): string {
  const own = useId();
  const named = `${useContext(IslandId)}-${name.replaceAll(/[^\p{L}\p{N}-]+/gu, '-')}`;
  const isFromServer = useIsFromServer();
  const [id] = useState(isFromServer ? named : own);
  return id;
}
