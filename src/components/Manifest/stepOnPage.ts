/** A step that speaks of lines of a manifest. */
type Told = {listing: string; number: string; lines: string; anchor?: string};

/** A step, read off its link: the listing and the number from where it leads. */
export function stepOnPage(element: HTMLElement): Told {
  const link = element.querySelector<HTMLAnchorElement>('[data-step]');
  const {step: number = '', lines = ''} = link?.dataset ?? {};
  const listing = (link?.hash ?? '').slice(1, -`-${number}`.length);
  return {listing, number, lines, ...(link?.id ? {anchor: link.id} : {})};
}
