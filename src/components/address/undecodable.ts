/**
 * The router decodes what follows `#` and takes the page down with it where that cannot be decoded, as in a link that has lost a
 * letter. So it does not hear of such a change; it listens later than this module, which is loaded with the page's frame.
 */
function guard(event: PopStateEvent): void {
  try {
    decodeURIComponent(window.location.hash);
  } catch {
    event.stopImmediatePropagation();
  }
}

if (typeof window !== 'undefined') window.addEventListener('popstate', guard);

export {};
