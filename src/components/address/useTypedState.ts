import {useHistory} from '@docusaurus/router';
import {useEffect, useState} from 'react';
import {forAddress} from '../Search/searchPath';
import {useAddressState} from './useAddressState';

export type Typed = {text: string; type: (text: string) => void; settle: () => void; clear: () => void};

/**
 * What the reader has typed, and the address a moment later. Going back or following a link drops what was typed for what the
 * address says, if that has changed; our own writing does not, so a text too long for an address stays in the field.
 * `short` is what of a text fits into the address.
 */
export function useTypedState(key: string, short: (text: string) => string = forAddress): Typed {
  const history = useHistory();
  const [inAddress, put] = useAddressState(key);
  const [typed, setTyped] = useState<string>();

  function settle(): void {
    if (typed !== undefined && short(typed) !== inAddress) put(short(typed));
  }

  function clear(): void {
    setTyped(undefined);
    put(null);
  }

  useEffect(() => {
    const timer = setTimeout(settle, 300);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(
    () =>
      history.listen(({search}, action) => {
        const isNews = (new URLSearchParams(search).get(key) ?? '') !== inAddress;
        if (action !== 'REPLACE' && isNews) setTyped(undefined);
      }),
    [history, key, inAddress],
  );
  return {text: typed ?? inAddress, type: setTyped, settle, clear};
}
