import {useHistory} from '@docusaurus/router';
import {useEffect, useState} from 'react';
import {forAddress} from '../Search/searchPath';
import {useAddressState} from './useAddressState';

export type Typed = {text: string; type: (text: string) => void; settle: () => void; clear: () => void};

/**
 * What the reader has typed, and the address a moment later. Going back or following a link drops what was typed for what the
 * address says; our own writing does not, so a text too long for an address stays in the field.
 */
export function useTypedState(key: string): Typed {
  const history = useHistory();
  const [inAddress, put] = useAddressState(key);
  const [typed, setTyped] = useState<string>();

  function settle(): void {
    if (typed !== undefined && forAddress(typed) !== inAddress) put(forAddress(typed));
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
      history.listen((_, action) => {
        if (action !== 'REPLACE') setTyped(undefined);
      }),
    [history],
  );
  return {text: typed ?? inAddress, type: setTyped, settle, clear};
}
