// Stands in the head of every page, minified: all that runs before a reader begins to interact. It waits for the first sign of
// that, then fetches the client; until an island is alive it keeps what was pressed in it, for the client to press again.
// biome-ignore-all lint: it is one expression, for browsers that may be too old for the client
(function (w, d, h) {
  var presses = [];
  // Where texts are no addresses of scripts by themselves, only those of this site become one.
  var trusted = w.trustedTypes ? w.trustedTypes.createPolicy('edamame-starter', {createScriptURL: function (url) {
    if (new URL(url, location.href).origin === location.origin) return url;
  }}) : {createScriptURL: String};
  h.dataset.client = 'off';
  function start() {
    if (h.dataset.client !== 'off') return;
    h.dataset.client = 'starting';
    (h.dataset.scripts || '').split(' ').forEach(function (src) {
      var s = d.createElement('script');
      s.src = trusted.createScriptURL(src);
      s.async = false;
      s.onerror = function () {
        h.dataset.client = 'off';
        // It cannot be fetched: a link that was pressed leads where it leads without scripts.
        presses.splice(0).forEach(function (press) {
          delete press.target.dataset.pressed;
          if (press.target.href) location.assign(press.target.href);
        });
      };
      d.head.append(s);
    });
  }
  function keep(event, target, kind) {
    presses.push({target: target, type: event.type, init: kind, at: presses.length});
    target.dataset.pressed = '';
    d.dispatchEvent(new Event('edamame:press'));
  }
  function asleep(target) {
    var island = target.closest('edamame-island');
    return island ? !('alive' in island.dataset) : h.dataset.client !== 'on';
  }
  function onClick(event) {
    var t = event.target;
    if (!event.isTrusted || !(t instanceof Element) || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    var pressed = t.closest('button,a[href],[data-press],input,select,textarea,summary,label') || (t.closest('edamame-island') && t);
    if (!pressed || !asleep(pressed) || pressed.matches('summary,label,input,select,textarea,[popovertarget],[type="submit"],a[href]:not([data-press])')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    keep(event, pressed, {clientX: event.clientX, clientY: event.clientY});
  }
  function onKey(event) {
    start();
    var t = event.target;
    if (!event.isTrusted || !(t instanceof Element)) return;
    var isField = t.matches('input,textarea,select,[contenteditable]');
    var key = event.key;
    var asksForSearch = (key === '/' && !isField && !event.metaKey && !event.ctrlKey && !event.altKey) || (key === 'k' && (event.metaKey || event.ctrlKey));
    // P begins the classroom mode: see client/present/ask.ts.
    var asksToPresent = key === 'p' && !isField && !event.metaKey && !event.ctrlKey && !event.altKey;
    var isNative = t.matches('button,a,summary,input,select,textarea') && (key === 'Enter' || key === ' ');
    var steers = !isField && !isNative && !event.metaKey && !event.ctrlKey && !event.altKey && t !== d.body && /^(Enter| |Arrow\w+|Home|End|Escape)$/.test(key) && t.closest('edamame-island');
    if (asksForSearch || asksToPresent ? h.dataset.client === 'on' : !steers || !asleep(t)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    keep(event, t, {key: key, code: event.code, ctrlKey: event.ctrlKey, metaKey: event.metaKey});
  }
  w.edamame = {presses: presses, start: start};
  w.addEventListener('click', onClick, true);
  w.addEventListener('keydown', onKey, true);
  ['pointerdown', 'focusin'].forEach(function (name) {
    w.addEventListener(name, start, {capture: true, passive: true});
  });
  w.addEventListener('pointerover', function (event) {
    if (event.pointerType === 'mouse') start();
  }, {capture: true, passive: true});
  function isKept() {
    try {
      return localStorage.getItem('edamame.reading') || localStorage.getItem('edamame.words');
    } catch (e) {}
  }
  function leadsToWhatIsHidden() {
    try {
      var target = d.getElementById(decodeURIComponent(location.hash.slice(1)));
      return !target || !target.getClientRects().length || 'former' in target.dataset;
    } catch (e) {
      return true;
    }
  }
  d.addEventListener('DOMContentLoaded', function () {
    if (location.search || isKept() || d.querySelector('[data-wakes="load"]') || (location.hash && (leadsToWhatIsHidden() || d.querySelector('[data-wakes="address"]')))) start();
  });
})(window, document, document.documentElement);
