import {createHash} from 'node:crypto';
import fc from 'fast-check';
import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {headersFile} from './headersFile';
import {inlineOf} from './inline';
import {nginxHeaders} from './nginxHeaders';
import {withPolicy} from './policies';
import {contentPolicy, hashesOf, headers, kindOf, patterns, valueFor} from './policy';

const {DOMParser} = new JSDOM('').window;

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (html: string): string =>
  new JSDOM(html).window.document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';

describe('what a page has inlined', () => {
  test('is what a browser would run or apply, and not what only looks like it', () => {
    const html = `<!doctype html><meta charset=utf-8><title><script>no</script></title><!-- <script>no</script> -->
<script type="application/ld+json">{"no": "<script>"}</script><script src=/a.js></script><script src="/b.js">no</script>
<p title="<script>no</script>" data-x='</p><style>no</style>'>text</p><script type=speculationrules>{"yes": 1}</script>
<SCRIPT>yes('</p><style>no</style>')</SCRIPT ><script type='module'>yes()</script><style media="print">a{b:"<script>"}</style><script></script>`;
    expect(inlineOf(html)).toEqual({
      scripts: ['{"yes": 1}', "yes('</p><style>no</style>')", 'yes()'],
      styles: ['a{b:"<script>"}'],
    });
  });

  test('is the same as a parser of the standard finds, whatever is written one after the other', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<script>',
        '</script>',
        '<style>',
        '</style>',
        '<!--',
        '-->',
        '<p title="',
        "<p title='",
        '">',
        "'>",
        'x',
      ),
      fc.constantFrom(
        '<title>',
        '</title>',
        '<script type=module>',
        '<script src=x>',
        '<script type=text/plain>',
        '</SCRIPT\n>',
        '<',
        '>',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 10}), (pieces) => {
        // `<!--` within a script changes how it ends, which no page of ours has use for.
        const html = `<!doctype html><html><head></head><body>${pieces.join('')}`;
        fc.pre(!/<script[^>]*>(?:(?!<\/script)[\s\S])*<!--/i.test(html));
        const document = new DOMParser().parseFromString(html, 'text/html');
        const text = (selector: string) =>
          [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '').filter(Boolean);
        const open = /<(script|style|title)[^>]*>(?![\s\S]*<\/\1)|<!--(?![\s\S]*-->)|<p title=/i;
        fc.pre(!open.test(html));
        expect(inlineOf(html)).toEqual({scripts: text('script:not([src], [type="text/plain"])'), styles: text('style')});
      }),
    );
  });
});

describe('the policy of a page', () => {
  const page = '<!doctype html><html><head><meta charset=UTF-8><script>go()</script><style>a{}</style></head></html>';

  test('allows by hash exactly what this page has inlined, before the first of it', () => {
    const html = withPolicy(page, true);
    expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<script>'));
    expect(policyOf(html)).toContain(`script-src 'self' ${sha256('go()')};`);
    expect(policyOf(html)).toContain(`style-src 'self' ${sha256('a{}')};`);
    expect(policyOf(withPolicy(page.replace('go()', 'go();'), true))).not.toContain(sha256('go()'));
  });

  test('says of its style sheet alone what no header can say for all pages, where a host sends the rest', () => {
    expect(policyOf(withPolicy(page, false))).toBe(`style-src 'self' ${sha256('a{}')}; style-src-attr 'unsafe-inline'`);
  });

  test('hashes line ends as browsers read them', () => {
    expect(hashesOf([{scripts: ['a\r\nb\rc'], styles: []}]).scripts).toEqual([sha256('a\nb\nc')]);
  });

  test('lets no script in by any other way', () => {
    const policy = contentPolicy(hashesOf([inlineOf(page)]));
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
    expect(scripts.filter((source) => !/^'(self|sha256-[\w+/]{43}=)'$/.test(source))).toEqual([]);
    for (const closed of ["object-src 'none'", "base-uri 'none'", "default-src 'self'"]) expect(policy).toContain(closed);
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  test('a page without a place for it stops the build', () => {
    expect(() => withPolicy('<!doctype html><script>go()</script>', false)).toThrow('has no place');
  });
});

describe('the headers of a host', () => {
  const hashes = hashesOf([{scripts: ['a', 'b'], styles: ['c']}]);
  const many = hashesOf([{scripts: ['a'], styles: Array.from({length: 40}, (_, at) => `s${at}`)}]);

  test('can be read by those who cut a line off at 2,000 characters, however many style sheets are inlined', () => {
    for (const one of [hashes, many])
      for (const {name, value} of headers(one)) expect(`${name}: ${value}`.length).toBeLessThan(2000);
    expect(contentPolicy(many)).toMatch(/style-src 'self' 'unsafe-inline';/);
    expect(contentPolicy(many)).not.toMatch(/script-src[^;]*unsafe/);
  });

  test('let nobody frame a page, and everybody frame an exhibit', () => {
    const framing = (path: string) =>
      headers(hashes)
        .map((header) => `${header.name}: ${valueFor(header, kindOf(path))}`)
        .filter((line) => /frame-ancestors|X-Frame-Options: ./.test(line)).length;
    for (const path of ['/', '/en/', '/pods/what', '/embedding', '/404.html', '/en/playground']) expect(framing(path)).toBe(2);
    for (const path of ['/embed/termination-lab', '/en/embed/pod/index.html']) expect(framing(path)).toBe(0);
  });

  test('say in `_headers` of every file what they say in nginx', () => {
    const files = ['index.html', '404.html', 'pods/what/index.html', 'pods/what.md', 'assets/js/a.1.js', 'img/a.svg', 'sw.js']
      .flatMap((file) => [file, `en/${file}`])
      .concat('embed/pod/index.html', 'en/embed/pod/index.html', 'manifests/a.yaml', 'playground/index.html');
    const rules = headersFile(hashes, files)
      .split(/\n(?=\/)/)
      .map((text) => text.trim().split('\n  '));
    // Cloudflare Pages reads no more of them.
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const file of files) {
      const path = `/${file.replace(/(^|\/)index\.html$/, '')}`;
      const fits = rules.filter(
        ([pattern = '']) => pattern === path || (pattern.endsWith('/*') && path.startsWith(pattern.slice(0, -1))),
      );
      const said = fits.flatMap(([, ...lines]) => lines).sort();
      const wanted = headers(hashes)
        .map((header) => `${header.name}: ${header.isOnlyLess ? header.value : valueFor(header, kindOf(path))}`)
        .filter((line) => !line.endsWith(': '))
        .sort();
      expect([file, said]).toEqual([file, wanted]);
    }
  });

  test('stand in nginx once each, with a table where they differ', () => {
    const {maps, server} = nginxHeaders(hashes);
    expect(server.split('\n').filter(Boolean)).toHaveLength(headers(hashes).length);
    for (const [, variable = ''] of server.matchAll(/ (\$\w+) always/g)) expect(maps).toContain(`map $uri ${variable} {`);
    for (const [, pattern] of patterns) expect(maps).toContain(`"~${pattern}"`);
  });
});
