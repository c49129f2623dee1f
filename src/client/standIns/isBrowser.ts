import {useSyncExternalStore} from 'react';

const never = () => () => {};

/** Stands in for `@docusaurus/useIsBrowser`: not until the island is alive. */
export default function useIsBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
