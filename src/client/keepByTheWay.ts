/** The service worker comes last: when the page is alive and its reader idle. Never from disk, and never inside another site. */
export function keepByTheWay(): void {
  const {protocol, pathname} = window.location;
  const isGuest = /^\/(?:en\/)?embed\//.test(pathname);
  if (!('serviceWorker' in navigator) || protocol === 'file:' || isGuest) return;
  const arrive = () =>
    import('../components/Offline/arrive')
      .then((module) => module.arrive())
      .catch(() => {
        // Refused, or no network: the page is as good without.
      });
  if ('requestIdleCallback' in window) window.requestIdleCallback(arrive, {timeout: 10_000});
  else setTimeout(arrive, 3000);
}
