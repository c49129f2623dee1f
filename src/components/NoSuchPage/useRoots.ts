import {useRootUrl} from '../address/useRootUrl';
import type {Language} from '../language/useWords';

/** Where each language begins, whichever of them this page was built in. */
export function useRoots(): Record<Language, string> {
  const root = useRootUrl();
  return {'zh-CN': root, en: `${root}en/`};
}
