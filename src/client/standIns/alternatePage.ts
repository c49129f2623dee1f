type Options = {locale: string; fullyQualified: boolean};

/** Where the same page is in a language: the head of every page says so. The page that is not there has no other. */
function createUrl({locale, fullyQualified}: Options): string {
  const link = document.querySelector<HTMLLinkElement>(`link[rel="alternate"][hreflang="${locale}"]`);
  if (!link) return location.pathname;
  return fullyQualified ? link.href : new URL(link.href).pathname;
}

/** Stands in for `@docusaurus/theme-common/internal`. */
export const useAlternatePageUtils = () => ({createUrl});
