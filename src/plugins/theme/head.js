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
})(window, document, document.documentElement);
