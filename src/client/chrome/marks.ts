import {topOfText} from '../../components/reading/topOfText';
import {sectionAt} from './sectionAt';

/** Headings with links in the contents, in the order of the page, each with its links: one for every place where contents stand. */
function headingsOf(page: Document): Map<Element, HTMLAnchorElement[]> {
  const links = new Map<Element, HTMLAnchorElement[]>();
  for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-contents] a[href^="#"]')) {
    const heading = page.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading?.matches('h2, h3')) links.set(heading, [...(links.get(heading) ?? []), link]);
  }
  return links;
}

/** Contents that are longer than the window follow the reader; the page itself is never scrolled. */
function bringIntoSight(link: HTMLElement): void {
  const column = link.closest<HTMLElement>('[data-contents-column]');
  if (!column || column.scrollHeight <= column.clientHeight) return;
  const [own, around] = [link.getBoundingClientRect(), column.getBoundingClientRect()];
  if (own.top < around.top + 40) column.scrollTop -= around.top + 40 - own.top;
  else if (own.bottom > around.bottom - 40) column.scrollTop += own.bottom - around.bottom + 40;
}

/** Marks in the contents which section is being read: the one whose heading was the last to pass the upper third of the window. */
export function markContents(page: Document): void {
  let isAsked = false;
  const mark = (): void => {
    isAsked = false;
    const links = headingsOf(page);
    const tops = [...links.keys()].map((heading) => heading.getBoundingClientRect().top);
    const isAtEnd = window.scrollY > 0 && window.scrollY + window.innerHeight >= page.documentElement.scrollHeight - 2;
    const line = isAtEnd ? window.innerHeight : topOfText() + window.innerHeight / 5;
    const current = [...links.values()][sectionAt(tops, line)] ?? [];
    for (const link of page.querySelectorAll('[data-contents] a[aria-current]')) {
      if (!current.includes(link as HTMLAnchorElement)) link.removeAttribute('aria-current');
    }
    for (const link of current) {
      if (link.hasAttribute('aria-current')) continue;
      link.setAttribute('aria-current', 'location');
      bringIntoSight(link);
    }
  };
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(mark);
  };
  window.addEventListener('scroll', ask, {passive: true});
  window.addEventListener('resize', ask, {passive: true});
  ask();
}
