import {createStorageSlot} from '../storage/slot';

type Place = {pathname: string; hash: string};

/** Another page is another document, so this outlives the one that is left. The starter wakes the client of a page if it is there. */
const awaited = createStorageSlot('edamame.arrival', {persistence: 'sessionStorage'});

/** Whether the place was asked for in this document: then the focus is still where search has left it. */
let isAskedHere = false;

/** Says where the reader is being taken, so that the keyboard can go on from there. */
export function expectArrival(href: string): void {
  const {pathname, hash} = new URL(href, window.location.href);
  awaited.set(pathname + hash);
  isAskedHere = true;
}

/**
 * Once the page is there, the section that was searched for has the focus: Tab and a screen reader go on from it. The browser has gone
 * there already, so nothing is scrolled; whoever was quicker and has begun elsewhere stays there.
 */
export function arrive({pathname, hash}: Place): void {
  const place = awaited.get();
  if (place === null) return;
  awaited.del();
  const isElsewhere = !isAskedHere && document.activeElement !== document.body;
  isAskedHere = false;
  if (place !== pathname + hash || !hash || isElsewhere) return;
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!target) return;
  target.tabIndex = -1;
  target.focus({preventScroll: true});
}
