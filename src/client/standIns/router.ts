import {useSyncExternalStore} from 'react';
import {pageHistory} from '../history';

/** Stands in for `@docusaurus/router`: the address of the page, without a router. */
export const useHistory = () => pageHistory;

export function useLocation(): typeof pageHistory.location {
  return useSyncExternalStore(
    pageHistory.listen,
    () => pageHistory.location,
    () => pageHistory.location,
  );
}
