import useBaseUrl from '@docusaurus/useBaseUrl';

/** Where the site begins, whichever language this page is in: what is there once, like manifests, is below it. */
export function useRootUrl(): string {
  return useBaseUrl('/').replace(/en\/$/, '');
}
