/** Where the page's language begins, `/` or `/en/`; the build writes it into the page, and the archive another. */
export const baseUrl = document.documentElement.dataset.base ?? '/';

function withBaseUrl(url: string): string {
  const isElsewhere = /^(?:[a-z][a-z\d+.-]*:|#|\/\/)/i.test(url);
  return isElsewhere || (url.startsWith(baseUrl) && baseUrl !== '/') ? url : baseUrl + url.replace(/^\//, '');
}

/** Stands in for `@docusaurus/useBaseUrl`: an address of ours, below the root of the page's language. */
export default function useBaseUrl(url: string): string {
  return withBaseUrl(url);
}

export const useBaseUrlUtils = () => ({withBaseUrl});
