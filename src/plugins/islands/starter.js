// Stands in the head of every page, minified: all that runs before a reader begins to interact. It waits for the first sign of
// that, then fetches the client; until an island is alive it keeps what was pressed in it, for the client to press again.
// biome-ignore-all lint: it is one expression; a browser that is too old for the client does not understand it, and needs none of it
((w, d, {dataset}) => {
  const presses = [];
  const isOn = () => dataset.client === 'on';
  // Where texts are no addresses of scripts by themselves, only those of this site become one.
  const trusted = w.trustedTypes?.createPolicy('edamame-starter', {
    createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : ''),
  });
  dataset.client = 'off';
  function start() {
    if (dataset.client !== 'off') return;
    dataset.client = 'starting';
    const src = dataset.script;
    const script = d.createElement('script');
    script.src = trusted ? trusted.createScriptURL(src) : src;
    script.onerror = () => {
      dataset.client = 'off';
      // It cannot be fetched: a link that was pressed leads where it leads without scripts.
      for (const {target} of presses.splice(0)) {
        delete target.dataset.pressed;
        if (target.href) location.assign(target.href);
      }
    };
    // The client asks for the other rules first thing: see client/styled.
    const sheet = d.createElement('link');
    sheet.rel = 'preload';
    sheet.as = 'style';
    sheet.href = dataset.styles;
    d.head.append(sheet, script);
  }
  function keep(event, target, init) {
    event.preventDefault();
    event.stopImmediatePropagation();
    presses.push({target, type: event.type, init});
    target.dataset.pressed = '';
    d.dispatchEvent(new Event('edamame:press'));
  }
  function isAsleep(target) {
    const island = target.closest('edamame-island');
    return island ? !('alive' in island.dataset) || 'busy' in island.dataset : !isOn();
  }
  // Keys of the page are heard by islands that come alive by themselves, a moment after the client.
  const isWaking = () => !isOn() || d.querySelector('edamame-island[data-wakes=once]:not([data-alive])');
  const listen = (name, act) => w.addEventListener(name, act, true);
  w.edamame = {presses, start};
  listen('click', (event) => {
    const {target, button, metaKey, ctrlKey, shiftKey, altKey, isTrusted, clientX, clientY} = event;
    if (!isTrusted || !target.closest || button || metaKey || ctrlKey || shiftKey || altKey) return;
    const own = 'summary,label,input,select,textarea';
    const pressed = target.closest('button,a[href],[data-press],' + own) ?? (target.closest('edamame-island') && target);
    if (pressed && isAsleep(pressed) && !pressed.matches(own + ',[popovertarget],[type=submit],a[href]:not([data-press])'))
      keep(event, pressed, {clientX, clientY});
  });
  listen('keydown', (event) => {
    start();
    const {target, key, code, metaKey, ctrlKey, altKey, isTrusted} = event;
    if (!isTrusted || !target.closest) return;
    const isBare = !metaKey && !ctrlKey && !altKey && !target.matches('input,textarea,select,[contenteditable]');
    // `/` and Ctrl+K ask for search, P for the classroom mode: see client/present/ask.ts.
    const isOfThePage = isBare ? key === '/' || key === 'p' : key === 'k' && (metaKey || ctrlKey);
    const steers =
      isBare &&
      target !== d.body &&
      (/^(Arrow\w+|Home|End|Escape)$/.test(key) || (/^(Enter| )$/.test(key) && !target.matches('button,a,summary'))) &&
      target.closest('edamame-island') &&
      isAsleep(target);
    if (isOfThePage ? isWaking() : steers) keep(event, target, {key, code, ctrlKey, metaKey});
  });
  listen('pointerdown', start);
  listen('focusin', start);
  listen('pointerover', ({pointerType}) => pointerType === 'mouse' && start());
  function isKept() {
    try {
      // In this tab, the place to which a search has led: it is to have the focus.
      return localStorage['edamame.reading'] || localStorage['edamame.words'] || sessionStorage['edamame.arrival'];
    } catch {}
  }
  function leadsToWhatIsHidden() {
    try {
      const target = d.getElementById(decodeURIComponent(location.hash.slice(1)));
      return !target?.getClientRects().length || 'former' in target.dataset;
    } catch {
      return true;
    }
  }
  listen('DOMContentLoaded', () => {
    const wakes = (by) => d.querySelector(`[data-wakes=${by}]`);
    if (location.search || isKept() || wakes('load') || (location.hash && (leadsToWhatIsHidden() || wakes('address')))) start();
  });
})(window, document, document.documentElement);
