// Stands first in every page of the archive: what a server would do, where there is none. A browser lets nothing be fetched from
// disk, but scripts may be loaded; so each file that scripts fetch has a script beside it that hands it over.
// biome-ignore-all lint: for every browser that opens a file
(function (w, d) {
  var root = d.currentScript.src.replace(/[^/]*$/, '');
  var texts = {};
  var waiting = {};
  var fetchNow = w.fetch;

  function load(file) {
    waiting[file] = waiting[file] || new Promise(function (resolve, reject) {
      var script = d.createElement('script');
      script.src = root + file + '.js';
      script.onload = function () {
        script.remove();
        resolve();
      };
      script.onerror = function () {
        script.remove();
        delete waiting[file];
        reject(new TypeError(file + ' is not in the archive'));
      };
      d.head.append(script);
    });
    return waiting[file];
  }

  // The pages are folders on a server, and files here.
  function withLeaf(href) {
    var parts = /^([^?#]*)(.*)$/.exec(href);
    if (parts[1].indexOf(root) !== 0) return href;
    var last = parts[1].replace(/^.*\//, '');
    if (last.indexOf('.') >= 0) return href;
    return parts[1].replace(/\/$/, '') + '/index.html' + parts[2];
  }

  w.edamameArchive = {
    root: root,
    put: function (file, text) {
      texts[file] = text;
    },
  };

  w.fetch = function (what, init) {
    var url = withLeaf(new URL(typeof what === 'string' ? what : what.url || String(what), d.baseURI).href).replace(/[?#].*$/, '');
    if (url.indexOf(root) !== 0) return fetchNow.call(w, what, init);
    var file = decodeURI(url.slice(root.length));
    var isJson = /\.json$/.test(file);
    return load(file).then(function () {
      var type = isJson ? 'application/json' : /\.html$/.test(file) ? 'text/html' : 'text/plain';
      return new Response(texts[file], {headers: {'content-type': type + '; charset=utf-8'}});
    });
  };

  // Whatever a script has made of a link, it leads to a file.
  ['pointerdown', 'focusin', 'click'].forEach(function (name) {
    d.addEventListener(name, function (event) {
      var link = event.target instanceof Element && event.target.closest('a[href]');
      if (!link || link.protocol !== 'file:') return;
      var href = withLeaf(link.href);
      if (href !== link.href) link.href = href;
    }, true);
  });
})(window, document);
