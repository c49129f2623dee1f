import {useActiveDocContext} from '@docusaurus/plugin-content-docs/client';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';

const withoutSlash = (path: string): string => path.replace(/(.)\/$/, '$1');

/** Whether the page being rendered is the one at this address of the language. */
export function useIsHere(): (path: string) => boolean {
  const {pathname} = useLocation();
  const root = useBaseUrl('/');
  return (path) => withoutSlash(pathname) === withoutSlash(root + path.slice(1));
}

/** Whether what is being rendered is a chapter. */
export function useIsChapter(): boolean {
  return useActiveDocContext(undefined).activeDoc !== undefined;
}
