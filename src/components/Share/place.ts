/** What can be linked to on a page: a heading, a concept, a figure in a certain state. */
export type Place = {
  /** As readers know it; a citation begins with it. */
  name: string;
  /** What stands behind `#`. */
  id: string;
  /** What a file made of it is called, where `id` is no name for one. */
  file?: string;
  /** The state of a figure, as it stands behind `?`. */
  query?: Record<string, string>;
  /** The same with what goes without saying on its own page, for a page on which it stands alone. */
  inFull?: Record<string, string>;
};

/**
 * The page that a link leads to: this one; for an exhibit that stands in somebody else's page, its chapter; and for a page from
 * disk, which nobody else could open, where it is on the net.
 */
export function pageHere(): string {
  const book = document.querySelector<HTMLAnchorElement>('a[data-embed-book]')?.href;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return book ?? (window.location.protocol === 'file:' && canonical ? canonical : window.location.href);
}

/**
 * The address of a place, given the address of the page as it is open now. It keeps the reader's origin rather than the one that
 * the site was built for: on a mirror, on a machine of a classroom or at home, the link that was copied works where it was read.
 * Whatever else is in the query (the state of other figures, what a campaign added) is left out.
 */
export function addressOf({id, query = {}}: Place, here: string): string {
  const url = new URL(here);
  url.pathname = url.pathname.replace(/(?:\/index)?\.html$/, '').replace(/(.)\/$/, '$1');
  url.search = new URLSearchParams(Object.entries(query).filter(([, value]) => value)).toString();
  url.hash = id;
  return url.href;
}

/** An address as it is shown: one that carries a whole text says no more by being there to its end. */
export function inShort(address: string): string {
  return address.length > 240 ? `${address.slice(0, 140)}…${address.slice(-20)}` : address;
}
