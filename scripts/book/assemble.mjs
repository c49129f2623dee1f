// Runs in the browser: makes one document out of the pages of the site. Nothing is written twice: what the book says is what the
// pages say, with their ids made the book's own and their links led to pages of the book, where it has them.

/**
 * `pages`: the book's chapters and the glossary as HTML of their pages, in order: {key, kind, number, address, html}. `words` is
 * data of the language, `site` where the site is published. Gives the HTML of the book; see printBook.
 */
export function assemble({pages, words, site, language, facts, paired}) {
  const parser = new DOMParser();
  const docs = pages.map((page) => ({...page, doc: parser.parseFromString(page.html, 'text/html')}));
  const keyOf = new Map(docs.map(({address, key}) => [address, key]));
  const sheets = new Set();
  for (const {doc} of docs) {
    for (const link of doc.querySelectorAll('link[rel="stylesheet"]')) sheets.add(link.outerHTML);
    for (const style of doc.querySelectorAll('head style')) sheets.add(style.outerHTML);
    const {styles} = doc.documentElement.dataset;
    if (styles) sheets.add(`<link rel="stylesheet" href="${styles}">`);
  }

  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  /** Ids are unique on a page only; whatever refers to one goes along. */
  function own(root, key) {
    const rename = (id) => `${key}--${id}`;
    const lists = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers', 'aria-owns'];
    for (const element of [root, ...root.querySelectorAll('*')]) {
      if (element.id) element.id = rename(element.id);
      for (const name of lists) {
        const value = element.getAttribute(name);
        if (value) element.setAttribute(name, value.split(/\s+/).map(rename).join(' '));
      }
      for (const {name, value} of [...element.attributes]) {
        if (value.includes('url(#')) element.setAttribute(name, value.replaceAll('url(#', `url(#${key}--`));
      }
      const reference = element.getAttribute('href');
      if (element.tagName === 'use' && reference?.startsWith('#'))
        element.setAttribute('href', `#${rename(reference.slice(1))}`);
    }
  }

  const anchors = new Set();
  function lead(root, key) {
    for (const link of root.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href');
      if (href.startsWith('#')) {
        link.setAttribute('href', `#${key}--${href.slice(1)}`);
        continue;
      }
      if (!href.startsWith('/')) continue;
      const [, path, hash] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(href);
      const target = keyOf.get(path);
      if (target && (hash || !href.includes('?'))) link.setAttribute('href', `#${target}--${hash ?? 'top'}`);
      else link.setAttribute('href', site + href);
    }
  }

  const gone = [
    'script',
    'noscript',
    'button',
    '[data-tools]',
    '[data-present-start]',
    '[data-toggle]',
    '.elsewhere',
    '.hash-link',
    'input',
    'fieldset',
    '[data-text-twin] > summary + .never',
  ].join(',');

  const body = make('body');
  const contents = make('ol');
  const entry = (number, title, id, children) => {
    const line = make(
      'a',
      {href: `#${id}`},
      make('span', {}, number),
      make('span', {}, title),
      make('i'),
      make('b', {'data-page-of': id}),
    );
    const item = make('li', children ? {class: 'book-entry'} : {}, line);
    if (children) item.append(make('ol', {}, ...children));
    return item;
  };
  const plainText = (heading) => {
    const bare = heading.cloneNode(true);
    for (const one of bare.querySelectorAll('[data-tools], button, [data-counterpart]')) one.remove();
    return bare.textContent.replaceAll('​', '').trim();
  };

  /** Of a concept paper keeps its names, what it means, and where the book teaches it; in pairs, what it means in both languages. */
  function condense(glossary) {
    for (const entry of glossary.querySelectorAll('li[id]')) {
      const fold = entry.querySelector('details');
      if (!fold) continue;
      const other = paired && fold.querySelector('p[lang]');
      if (other) entry.append(other);
      const taught = [...fold.querySelectorAll('a[href^="#"]')].filter((link) =>
        numberOf.has(link.getAttribute('href').slice(1)),
      );
      const ids = [...new Set(taught.map((link) => link.getAttribute('href').slice(1)))];
      const places = ids.map((id) => make('a', {href: `#${id}`, 'data-see': numberOf.get(id)}));
      if (places.length > 0) entry.append(make('p', {class: 'book-taught'}, ...places));
      fold.remove();
    }
    for (const one of glossary.querySelectorAll('nav, form, header p, header details, [hidden]')) one.remove();
  }
  const numberOf = new Map();
  for (const {key, doc} of docs) {
    for (const head of doc.querySelectorAll('[data-section]')) numberOf.set(`${key}--${head.id}`, head.dataset.section);
  }

  const named = [];
  const answers = make('section', {class: 'book-part', id: 'answers'}, make('h1', {}, words.answers));
  const sources = make('section', {class: 'book-part', id: 'sources'}, make('h1', {}, words.sources));
  const parts = [];
  for (const {key, kind, number, doc} of docs) {
    const inside = doc.querySelector(kind === 'chapter' ? 'article .markdown' : 'main');
    for (const one of inside.querySelectorAll(gone)) one.remove();
    own(inside, key);
    lead(inside, key);
    if (kind === 'glossary') {
      condense(inside);
      const title = inside.querySelector('h1');
      title.textContent = words.glossary;
      title.removeAttribute('class');
      const part = make('section', {class: 'book-part book-glossary', id: `${key}--top`}, ...inside.childNodes);
      parts.push(part);
      contents.append(entry('', words.glossary, `${key}--top`));
      named.push([part, words.glossary, 'glossary']);
      continue;
    }
    const title = inside.querySelector('h1');
    title.id = `${key}--top`;
    const heads = [...inside.querySelectorAll('h2[data-section]')].filter((one) => one.id !== `${key}--sources`);
    const name = plainText(title);
    contents.append(
      entry(
        words.chapter.replace('#', number),
        name,
        title.id,
        heads.map((head) => entry(head.dataset.section, plainText(head), head.id)),
      ),
    );
    // The answers go to the end of the book, the sources behind them; both keep their numbers.
    const chapterName = `${words.chapter.replace('#', number)} ${name}`;
    const own2 = make('div', {class: 'markdown'}, make('h2', {id: `${key}--answers`}, chapterName));
    for (const [index, question] of [...inside.querySelectorAll('[data-question]')].entries()) {
      const fold = question.querySelector('[data-fold="answer"]');
      const questionId = `${key}--question-${index + 1}`;
      const answerId = `${key}--answer-${index + 1}`;
      question.id = questionId;
      const answer = make(
        'div',
        {'data-answer': '', id: answerId},
        make('a', {href: `#${questionId}`}, `${number}·${index + 1}`),
      );
      answer.append(...fold.querySelector('div').childNodes);
      fold.replaceWith(
        make('p', {class: 'book-see'}, make('a', {href: `#${answerId}`, 'data-see': `${number}·${index + 1}`}, words.answers)),
      );
      own2.append(answer);
    }
    answers.append(own2);
    const list = inside.querySelector('[data-sources]');
    const head = inside.querySelector(`h2[id="${key}--sources"]`);
    const about = [];
    for (let next = head.nextElementSibling; next && !next.contains(list); next = next.nextElementSibling) about.push(next);
    sources.append(make('h2', {id: `${key}--sources`}, chapterName), ...about, list);
    head.remove();
    const part = make('article', {class: 'book-chapter', 'data-chapter': key}, inside);
    parts.push(part);
    named.push([part, `${words.chapter.replace('#', number)}  ${name}`, key]);
  }
  for (const [part, title] of [
    [answers, words.answers],
    [sources, words.sources],
  ]) {
    parts.push(part);
    contents.append(entry('', title, part.id));
    named.push([part, title, part.id]);
  }
  const colophon = make('section', {class: 'book-part', id: 'colophon'}, make('h1', {}, words.colophon));
  for (const line of [words.version, ...(words.newest ? [words.newest] : []), words.site, words.how])
    colophon.append(make('p', {}, line));
  const [text, licence, code] = words.licence;
  colophon.append(make('p', {}, `${text}, `, make('a', {href: licence}, licence)), make('p', {}, code));
  parts.push(colophon);
  contents.append(entry('', words.colophon, 'colophon'));
  named.push([colophon, words.colophon, 'colophon']);

  const cover = make('section', {class: 'book-cover'});
  cover.innerHTML = facts.logo;
  cover.append(
    make('p', {class: 'book-title'}, words.title),
    make('p', {class: 'book-subtitle'}, words.subtitle),
    make('p', {class: 'book-facts'}, words.version, make('br'), words.newest ?? '', make('br'), site),
  );
  const list = make('section', {class: 'book-contents', id: 'contents'}, make('h1', {}, words.contents), contents);
  const main = make('main', {}, cover, list, ...parts);
  body.append(main);

  // Each part has pages of its own name, whose head says where one is.
  const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const heads = named.map(([part, title, key]) => {
    part.style.page = `part-${key}`;
    const box = (text) => `{color: #333; font: 8.5pt system-ui, sans-serif; content: ${quoted(text)}}`;
    return `@page part-${key} {@top-left ${box(words.title)} @top-right ${box(title)}}`;
  });
  list.style.page = 'contents';
  // What nothing points to has no place in the file: every heading and section that a number may be asked of is pointed to.
  for (const link of body.querySelectorAll('a[href^="#"]')) anchors.add(link.getAttribute('href').slice(1));
  const missing = [...anchors].filter((id) => !body.querySelector(`[id="${CSS.escape(id)}"]`));
  for (const link of body.querySelectorAll('a[href^="#"]')) {
    if (missing.includes(link.getAttribute('href').slice(1))) link.removeAttribute('href');
  }
  // A number of three figures stands where the number of a page will: it takes about as much room.
  for (const link of body.querySelectorAll('a[data-see][href^="#"]')) link.setAttribute('data-page', '100');
  const html = `<!doctype html><html lang="${language}" data-theme="light"${paired ? ' data-reading="paired"' : ''}><head><meta charset="utf-8"><title>${words.title}: ${words.subtitle}</title>${[...sheets].join('')}<style>${facts.css}\n${heads.join('\n')}</style></head>${body.outerHTML}</html>`;
  return {html, missing};
}

/** In the assembled book: writes the page of every target beside what points to it. Says how many numbers have changed. */
export function writePages(pages) {
  let changed = 0;
  const put = (element, name, value) => {
    if (value !== undefined && element.getAttribute(name) !== value) {
      element.setAttribute(name, value);
      changed += 1;
    }
  };
  for (const number of document.querySelectorAll('[data-page-of]')) {
    const page = String(pages[number.dataset.pageOf] ?? '');
    if (number.textContent !== page) {
      number.textContent = page;
      changed += 1;
    }
  }
  for (const link of document.querySelectorAll('a[data-see][href^="#"]')) {
    put(link, 'data-page', pages[decodeURIComponent(link.getAttribute('href').slice(1))]?.toString());
  }
  return changed;
}
