// Stands in the head of every page, minified, and runs before anything is painted: what the reader has chosen of the frame.
// biome-ignore-all lint: it is one expression, which a browser that is too old leaves out
((w, d, {dataset}) => {
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {}
  };
  const dark = w.matchMedia('(prefers-color-scheme: dark)');
  const paint = () => {
    const {themeChoice} = dataset;
    dataset.theme = themeChoice !== 'system' ? themeChoice : dark.matches ? 'dark' : 'light';
  };
  const theme = kept('theme');
  dataset.themeChoice = theme === 'light' || theme === 'dark' ? theme : 'system';
  paint();
  dark.addEventListener?.('change', paint);
  if (kept('edamame.chapters') === 'hidden') dataset.chapters = 'hidden';
  // Nothing is fetched ahead for those who save data, from a disk, or for a frame in the page of others.
  const saves = navigator.connection?.saveData || w.matchMedia('(prefers-reduced-data: reduce)').matches;
  if (saves || location.protocol === 'file:' || w.top !== w)
    d.querySelector('script[type=speculationrules]')?.remove();
  // What lies below the first screens of a long page is laid out when the browser has nothing else to do, a few pieces at a time, so that
  // no single task keeps a slow processor busy: see css/pieces.css. Only for who begins at the top: who comes to a section, or
  // back to where he was, finds the place where it is to stay.
  const {requestIdleCallback: whenIdle} = w;
  if (whenIdle && performance.getEntriesByType('navigation')[0]?.type === 'navigate' && !(location.hash + location.search)) {
    dataset.pieces = '';
    d.addEventListener('DOMContentLoaded', () => {
      const pieces = [...d.querySelectorAll('.markdown>*,figure')];
      const layOut = () => {
        for (const {style} of pieces.splice(0, 12)) style.contentVisibility = 'visible';
        if (pieces[0]) whenIdle(layOut);
        else delete dataset.pieces;
      };
      whenIdle(layOut);
    });
  }
})(window, document, document.documentElement);
