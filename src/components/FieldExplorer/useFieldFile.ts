import {useCallback, useState} from 'react';
import type {FieldFile} from './facts';

export type Loading = 'none' | 'coming' | 'failed';

let file: FieldFile | undefined;

/** The whole tree, fetched when it is first asked for and kept for the visit. */
export function useFieldFile(): {file: FieldFile | undefined; loading: Loading; load: () => void} {
  const [loaded, setLoaded] = useState(file);
  const [loading, setLoading] = useState<Loading>('none');
  const load = useCallback(() => {
    if (file) return setLoaded(file);
    setLoading('coming');
    import('@generated/edamame-fields/default/fields.json').then(
      (module) => {
        file = module.default;
        setLoaded(file);
        setLoading('none');
      },
      () => setLoading('failed'),
    );
  }, []);
  return {file: loaded, loading, load};
}
