import {sectionInSight} from '../reading/place';

/**
 * Where a press on the other language leads: to what the address points to while that is in sight, else to the section the
 * reader has come to.
 */
export function addressInOtherLanguage(path: string, search: string, hash: string): string {
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
