import {addressIn} from './addressIn';

const {base = '/', home = base, leaf = ''} = document.documentElement.dataset;

/** Where the page's language begins, `/` or `/en/`; the build writes it into the page, and the archive another. */
export const baseUrl = base;

const withBaseUrl = (url: string): string => addressIn(url, {home, base, leaf});

/** Stands in for `@docusaurus/useBaseUrl`: an address of ours, below the root of the page's language. */
export default function useBaseUrl(url: string): string {
  return withBaseUrl(url);
}

export const useBaseUrlUtils = () => ({withBaseUrl});
