import {useHistory} from '@docusaurus/router';
import {useHistorySelector} from '@docusaurus/theme-common';

/**
 * A piece of state that lives in the query of the address under a key; empty on the server and until the page is hydrated.
 * Unlike the theme's `useQueryString`, a change keeps the section that the address points to, and all else that is in it.
 */
export function useAddressState(key: string): [value: string, put: (value: string | null) => void] {
  const history = useHistory();
  const value = useHistorySelector(({location}) => new URLSearchParams(location.search).get(key) ?? '');
  const put = (next: string | null): void => {
    const query = new URLSearchParams(history.location.search);
    if (next) query.set(key, next);
    else query.delete(key);
    history.replace({...history.location, search: query.toString()});
  };
  return [value, put];
}
