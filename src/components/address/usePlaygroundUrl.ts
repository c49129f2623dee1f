import useBaseUrl from '@docusaurus/useBaseUrl';

/**
 * The Playground in the language of the page, with one of our manifests in it. For a plain link: the router's own would fetch
 * the Playground's code as soon as the link can be seen.
 */
export function usePlaygroundUrl(file: string): string {
  return `${useBaseUrl('/playground')}?manifest=${file}`;
}
