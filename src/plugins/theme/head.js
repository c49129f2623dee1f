// Stands in the head of every page, minified, and runs before anything is painted: what the reader has chosen of the frame.
// biome-ignore-all lint: it is one expression, for old browsers too
(function (w, d, h) {
  function kept(key) {
    try {
      return localStorage.getItem(key);
    } catch (e) {}
  }
  var dark = w.matchMedia('(prefers-color-scheme: dark)');
  function paint() {
    var choice = h.dataset.themeChoice;
    h.dataset.theme = choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice;
  }
  var theme = kept('theme');
  h.dataset.themeChoice = theme === 'light' || theme === 'dark' ? theme : 'system';
  paint();
  if (dark.addEventListener) dark.addEventListener('change', paint);
  if (kept('edamame.chapters') === 'hidden') h.dataset.chapters = 'hidden';
  // Nothing is fetched ahead for those who save data, from a disk, or for a frame in the page of others.
  var ahead = d.querySelector('script[type=speculationrules]');
  if (ahead && ((navigator.connection && navigator.connection.saveData) || location.protocol === 'file:' || w.top !== w)) ahead.remove();
})(window, document, document.documentElement);
