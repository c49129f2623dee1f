import {topOfText} from '../reading/topOfText';

/**
 * Where a press on the other language leads: to what the address points to while that is in sight, else to the section the
 * reader has come to.
 */
export function addressInOtherLanguage(path: string, search: string, hash: string): string {
  // A text that the address carries belongs to the page, wherever in it one is.
  if (hash.startsWith('#m=')) return path + search + hash;
  if (hash && isInSight(hash)) return path + search + hash;
  const section = sectionInSight();
  return path + search + (section === undefined ? '' : `#${section}`);
}

function isInSight(hash: string): boolean {
  // A hash may hold anything, and not all of it can be decoded.
  const ids = [hash.slice(1), decoded(hash.slice(1))];
  const target = ids.map((id) => document.getElementById(id)).find(Boolean);
  if (!target) return false;
  const {top, bottom} = target.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The section the reader is in: its heading is the last above the middle of the window. Nothing while the chapter's own opening is read. */
function sectionInSight(): string | undefined {
  const middle = topOfText() + (window.innerHeight - topOfText()) / 3;
  const headings = [...document.querySelectorAll<HTMLElement>('article :is(h2, h3)[id]')];
  return headings.findLast((heading) => heading.getBoundingClientRect().top <= middle)?.id;
}
