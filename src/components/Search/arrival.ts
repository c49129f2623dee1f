type Place = {pathname: string; hash: string};

let awaited: string | undefined;

/** Says where the reader is being taken, so that the keyboard can go on from there. */
export function expectArrival(href: string): void {
  awaited = href;
}

/** Once the page is there, the section that was searched for has the focus: Tab and a screen reader go on from it. */
export function arrive({pathname, hash}: Place): void {
  if (awaited !== pathname + hash) return;
  awaited = undefined;
  const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  if (!target) return;
  target.tabIndex = -1;
  target.scrollIntoView();
  target.focus({preventScroll: true});
}
