import {describe, expect, test} from 'vitest';
import {archivedAddress, archivedPage, archivedRuntime, asScript, type Holdings} from './archivedPage';

const holdings: Holdings = {
  pages: new Map([
    ['/', 'index.html'],
    ['/pods/what', 'pods/what/index.html'],
    ['/en/pods/what', 'en/pods/what/index.html'],
    ['/pods/why', 'pods/why/index.html'],
  ]),
  files: new Set([
    '/assets/css/s.1.css',
    '/manifests/a.yaml',
    '/assets/js/a.1.js',
    '/assets/js/b.2.js',
    '/assets/islands/1.json',
  ]),
  site: 'https://pods.example',
};
const page = (html: string, file = 'pods/what/index.html') => archivedPage(`<head>${html}`, file, 'zh-CN', holdings);

describe('an address, seen from disk', () => {
  const from = (address: string, file: string) => archivedAddress(address, file, holdings);

  test('leads to the file that is the page, with its query and its fragment', () => {
    expect(from('/pods/why', 'pods/what/index.html')).toBe('../why/index.html');
    expect(from('/pods/why/', 'index.html')).toBe('pods/why/index.html');
    expect(from('/en/pods/what?a=b.c#d', 'pods/what/index.html')).toBe('../../en/pods/what/index.html?a=b.c#d');
    expect(from('/pods/what#here', 'pods/what/index.html')).toBe('index.html#here');
    expect(from('/', 'en/pods/what/index.html')).toBe('../../../index.html');
    expect(from('/manifests/a.yaml', 'en/pods/what/index.html')).toBe('../../../manifests/a.yaml');
  });

  test('leads to the net where the archive does not have it, and is left alone where it is none of ours', () => {
    expect(from('/edamame.zip', 'index.html')).toBe('https://pods.example/edamame.zip');
    for (const address of ['#a', 'https://k8s.example/', '//k8s.example/', 'mailto:a@b', '']) {
      expect(from(address, 'index.html')).toBe(address);
    }
  });
});

describe('a page, made to be read from disk', () => {
  test('names everything from where it lies, quoted or not', () => {
    expect(
      page('<a href=/pods/why>x</a><a class="b" href="/en/pods/what#a">y</a><link rel=stylesheet href=/assets/css/s.1.css />'),
    ).toContain(
      '<a href="../why/index.html">x</a><a class="b" href="../../en/pods/what/index.html#a">y</a><link rel=stylesheet href="../../assets/css/s.1.css" />',
    );
    expect(page('<i data-props-from="/assets/islands/1.json">')).toContain('data-props-from="../../assets/islands/1.json"');
  });

  test('tells its scripts where it is', () => {
    const html = archivedPage(
      '<html data-base="/" data-script="/assets/js/a.1.js"><head>',
      'pods/what/index.html',
      'zh-CN',
      holdings,
    );
    expect(html).toContain('data-base="../../" data-home="/" data-leaf="index.html"');
    expect(html).toContain('data-script="../../assets/js/a.1.js"');
    expect(html).toContain('<head><meta charset="utf-8"><script src="../../archive.js"></script>');
    const english = archivedPage('<html data-base="/en/"><head>', 'en/pods/what/index.html', 'en', holdings);
    expect(english).toContain('data-base="../../../en/" data-home="/en/"');
  });

  test('finds the other language in the archive', () => {
    expect(page('<link rel=alternate href=https://pods.example/en/pods/what hreflang=en />')).toContain(
      'href="../../en/pods/what/index.html"',
    );
    expect(page('<link rel=canonical href=https://pods.example/pods/what />')).toContain('href=https://pods.example/pods/what');
  });

  test('leaves words, scripts and styles as they are', () => {
    const kept = `<script>go('<a href=/pods/why>')</script><style>a{b:url("/x")}</style><!-- <a href=/pods/why> --><p title="<a href=/pods/why>">href=/pods/why</p>`;
    expect(page(kept)).toContain(kept);
  });

  test('leaves out what only a server gives a meaning', () => {
    const html = page(
      '<meta http-equiv="Content-Security-Policy" content="script-src \'self\'"><link rel="manifest" href="/manifest.webmanifest">' +
        '<script type=speculationrules>{"prefetch":[]}</script><p>text',
    );
    expect(html).not.toMatch(/Content-Security|manifest|speculation/);
    expect(html).toContain('<p>text');
  });
});

test('bundles find their parts where the archive lies', () => {
  expect(archivedRuntime('a.p="/en/",b', '/en/')).toBe('a.p=edamameArchive.root+"en/",b');
  expect(() => archivedRuntime('a.q="/"', '/')).toThrow('0 times');
  expect(() => archivedRuntime('a.p="/",b.p="/"', '/')).toThrow('2 times');
});

test('what is fetched on a server is handed over by a script, letter by letter', () => {
  const text = '{"a": "\u2028</script>\\"\n毛豆"}';
  const got: unknown[] = [];
  new Function('edamameArchive', asScript('x.json', text))({put: (...all: unknown[]) => got.push(...all)});
  expect(got).toEqual(['x.json', text]);
});
