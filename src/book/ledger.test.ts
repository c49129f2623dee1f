import {describe, expect, test} from 'vitest';
import {languages} from './chapters';
import {extended, type Ledger, lost, readLedger, written} from './ledger';
import {publishedIn, readPublished} from './published';
import {type Redirects, redirects} from './redirects';

const none: Redirects = {pages: [], anchors: {}, parameters: {}};

describe('the ledger', () => {
  const before: Ledger = {
    pages: {
      '/pods/what': {
        anchors: ['shared', 'figure-minimal'],
        parameters: {minimal: ['whole', 'container.web'], show: ['minimal']},
      },
      '/concepts': {anchors: ['pod'], parameters: {q: ['*']}},
    },
    files: ['/manifests/minimal.yaml'],
  };
  const changed = (change: (copy: Ledger) => void): Ledger => {
    const copy = structuredClone(before);
    change(copy);
    return copy;
  };
  const page = (ledger: Ledger, path: string) => ledger.pages[path] ?? {anchors: [], parameters: {}};
  const withoutShared = changed((copy) => {
    page(copy, '/pods/what').anchors = ['figure-minimal'];
  });

  test('misses what is gone, and says what to do', () => {
    expect(lost(before, before, none)).toEqual([]);
    expect(lost(before, withoutShared, none)).toEqual([
      "/pods/what#shared is gone: put the id back (words may change, ids may not), or in src/book/redirects.ts, `anchors`: {'/pods/what': {'shared': '…'}}",
    ]);
    const poorer = changed((copy) => {
      page(copy, '/pods/what').parameters = {minimal: ['whole']};
      page(copy, '/concepts').parameters = {};
      copy.files = [];
    });
    expect(lost(before, poorer, none).map((line) => line.split(':')[0])).toEqual([
      '/pods/what?minimal no longer knows container.web',
      '/pods/what?show is gone',
      '/concepts?q is gone',
      '/manifests/minimal.yaml is gone',
    ]);
    const withoutPage = changed((copy) => {
      delete copy.pages['/concepts'];
    });
    expect(lost(before, withoutPage, none)).toEqual([
      expect.stringContaining('/concepts is gone: put the page back, or add it'),
    ]);
  });

  test('is content with a redirect', () => {
    const anchors = {'/pods/what': {shared: 'all-shared'}};
    expect(lost(before, withoutShared, {...none, anchors})).toEqual([]);
    const renamed = changed((copy) => {
      page(copy, '/pods/what').parameters = {smallest: ['whole', 'container.web'], show: ['smallest']};
    });
    const parameters = {'/pods/what': {minimal: 'smallest', 'show=minimal': 'smallest'}};
    expect(lost(before, renamed, {...none, parameters})).toEqual([]);
    const moved = changed((copy) => {
      copy.pages['/words'] = {anchors: ['pod'], parameters: {}};
      delete copy.pages['/concepts'];
    });
    const pages = [{from: '/concepts', to: '/words', anchors: {}}];
    expect(lost(before, moved, {...none, pages})).toEqual([]);
    page(moved, '/words').anchors = [];
    expect(lost(before, moved, {...none, pages})).toEqual([expect.stringContaining('/concepts#pod leads nowhere')]);
    expect(lost(before, moved, {...none, pages: [{from: '/concepts', to: '/words', anchors: {pod: '/pods/what'}}]})).toEqual(
      [],
    );
  });

  test('takes in what is new, keeps the rest, and can be read again', () => {
    const more = changed((copy) => {
      page(copy, '/pods/what').anchors = ['volumes', 'figure-minimal'];
      page(copy, '/pods/what').parameters = {minimal: ['whole', 'port.web.80']};
      copy.pages['/search'] = {anchors: [], parameters: {q: ['*']}};
      copy.files = ['/llms.txt'];
    });
    const both = extended(before, more);
    expect(both.pages['/pods/what']).toEqual({
      anchors: ['shared', 'figure-minimal', 'volumes'],
      parameters: {minimal: ['whole', 'container.web', 'port.web.80'], show: ['minimal']},
    });
    expect(both.pages['/search']).toEqual(more.pages['/search']);
    expect(both.files).toEqual(['/llms.txt', '/manifests/minimal.yaml']);
    expect(lost(before, both, none)).toEqual([]);
    expect(readLedger(written(both))).toEqual(both);
  });
});

describe('what was published', () => {
  test.each(languages)('is still there in %s', async (language) => {
    const now = await publishedIn(language);
    // What plugins write while the site is built is looked for there, by tests/promises.spec.ts.
    const promised = readPublished();
    const fromSources = {...promised, files: promised.files.filter((file) => /^\/(manifests|img)\//.test(file))};
    expect(lost(fromSources, now, redirects), 'Readers have linked to these.').toEqual([]);
  });

  test('is missed when a section, a state, a manifest is taken out of the book', async () => {
    const now = structuredClone(await publishedIn('zh-CN'));
    const what = now.pages['/pods/what'];
    if (!what) throw new Error('there is no /pods/what');
    what.anchors = what.anchors.filter((id) => id !== 'shared');
    what.parameters['file-puller'] = ['whole'];
    now.files = now.files.filter((file) => file !== '/manifests/minimal.yaml');
    const gone = lost(readPublished(), now, redirects).map((line) => line.split(':')[0]);
    expect(gone).toEqual(
      expect.arrayContaining([
        '/pods/what#shared is gone',
        '/pods/what?file-puller no longer knows network',
        '/pods/what?file-puller no longer knows container.web',
        '/manifests/minimal.yaml is gone',
      ]),
    );
  });

  test('is all in the ledger', async () => {
    const promised = readPublished();
    const now = extended(promised, await publishedIn('zh-CN'));
    expect(now, 'New addresses are fine. To promise them: npm run ledger').toEqual(promised);
  });
});

test('redirects lead to what is there, and from what is not', async () => {
  const {pages} = await publishedIn('zh-CN');
  const isThere = (address: string) => {
    const [path = '', id] = address.replace(/^\/en(?=\/)/, '').split('#');
    const page = pages[path];
    return page !== undefined && (id === undefined || page.anchors.includes(id));
  };
  for (const {from, to, anchors} of redirects.pages) {
    expect(
      [to, ...Object.values(anchors)].filter((address) => !isThere(address)),
      from,
    ).toEqual([]);
  }
  for (const [page, anchors] of Object.entries(redirects.anchors)) {
    const targets = Object.values(anchors).map((to) => (to.startsWith('/') ? to : `${page}#${to}`));
    expect(
      targets.filter((address) => !isThere(address)),
      page,
    ).toEqual([]);
  }
  for (const [page, parameters] of Object.entries(redirects.parameters)) {
    for (const [old, to] of Object.entries(parameters)) {
      const [key = '', word] = old.split('=');
      const known = pages[page]?.parameters ?? {};
      expect(word === undefined ? Object.keys(known) : known[parameters[key] ?? key], old).toContain(to);
    }
  }
});
