import {spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {createServer, type IncomingHttpHeaders, request} from 'node:http';
import {type AddressInfo, connect} from 'node:net';
import {join} from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {expect, test} from '@playwright/test';
import {redirects} from '../src/book/redirects';
import {pages} from './book';
import {watch} from './watch';

const {
  NGINX_ORIGIN: origin = '',
  NGINX_PREFIX: prefix = '',
  NGINX_MISSING: missing,
  NGINX_BROTLI,
  NGINX_BINARY = '',
  WRK = '',
} = process.env;

type Answer = {status: number; headers: IncomingHttpHeaders; body: Buffer};

/** Asks as it is told to, and follows nothing. A path goes out byte by byte, not as a browser would tidy it up. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const {hostname, port} = new URL(origin);
  return new Promise((resolve, reject) => {
    request({hostname, port, path, method, headers, agent: false}, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks)}),
      );
    })
      .on('error', reject)
      .end();
  });
}

/** What comes back for bytes that no client would send. */
function raw(bytes: string): Promise<string> {
  const {hostname, port} = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    let text = '';
    socket.setEncoding('latin1').on('data', (chunk) => (text += chunk));
    socket.on('end', () => resolve(text)).on('error', reject);
  });
}

const site = join(prefix, 'site');
const built = (file: string): Buffer => readFileSync(join(site, file));
const assets = (ending: string): string[] =>
  readdirSync(join(site, 'assets', ending)).filter((file) => file.endsWith(`.${ending}`));

/** The process that holds the port. While one nginx takes over from another there is a moment without a file that says which. */
function master(): number | undefined {
  try {
    return Number(readFileSync(join(prefix, 'run/nginx.pid'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** Signals go to a process, never to whatever 0 would mean. */
function running(pid: number | undefined): number {
  if (!pid) throw new Error('nginx does not run');
  return pid;
}

const isAnother = (before: number | undefined) => () => {
  const now = master();
  return now !== undefined && now !== before;
};
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs wrk and returns what it prints. A slow answer is no error: how slow this machine is, is none of the site's. */
function wrk(paths: string[], ...more: string[]): Promise<string> {
  const args = [
    '--connections',
    '1000',
    '--threads',
    '2',
    '--timeout',
    '60s',
    '--script',
    join(__dirname, 'nginx.lua'),
    ...more,
    origin,
  ];
  const child = spawn(WRK, args, {env: {...process.env, WRK_PATHS: paths.join(' ')}, stdio: ['ignore', 'pipe', 'inherit']});
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  return new Promise((resolve) => child.on('close', () => resolve(text)));
}

/** wrk names errors only if there were some. */
function expectNoErrors(printed: string): void {
  expect(printed).toMatch(/[1-9]\d* requests in/);
  expect(printed).not.toMatch(/Socket errors|Non-2xx/);
  console.log(printed.match(/\d+ requests in.*|Requests\/sec.*/g)?.join(' · '));
}

test.describe('nginx', {tag: '@nginx'}, () => {
  test.describe.configure({mode: 'default'});
  test.skip(Boolean(missing) || !origin, missing ?? 'npm run test:nginx starts the server that this is about');

  test('serves every page of both languages at its clean address, and leads there from the one with a slash', async () => {
    for (const {path} of pages.filter((one) => !one.path.endsWith('/404'))) {
      const home = path === '/' || path === '/en';
      const {status, headers, body} = await ask(path === '/en' ? '/en/' : path);
      expect([path, status, headers['content-type']]).toEqual([path, 200, 'text/html; charset=utf-8']);
      expect(body.equals(built(join(path, 'index.html')))).toBe(true);
      if (home) continue;
      const slashed = await ask(`${path}/?a=1&b=%2F`);
      expect([slashed.status, slashed.headers.location]).toEqual([301, `${path}?a=1&b=%2F`]);
    }
    const english = await ask('/en?x=1');
    expect([english.status, english.headers.location]).toEqual([301, '/en/?x=1']);
    for (const {from} of redirects.pages) expect((await ask(from)).body.toString()).toContain('location.replace');
  });

  test('says of what is not there that it is not, in the language of the address', async () => {
    for (const [path, file] of [
      ['/x', '404.html'],
      ['/pods/no-such', '404.html'],
      ['/english', '404.html'],
      ['/en/x', 'en/404.html'],
      ['/en/pods/no-such/?q=1', 'en/404.html'],
      ['/assets/js/', '404.html'],
      ['/manifests/', '404.html'],
      ['/manifests', '404.html'],
    ] as const) {
      const {status, body, headers} = await ask(path);
      expect([path, status, body.equals(built(file))]).toEqual([path, 404, true]);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['cache-control']).toBe('no-cache');
    }
  });

  test('sends with each file what the policy says of it', async () => {
    const page = (await ask('/pods/what')).headers;
    expect(page['content-security-policy']).toMatch(/script-src 'self'( 'sha256-[\w+/]{43}=')+;/);
    expect(page).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-cache',
      'x-frame-options': 'DENY',
      server: 'nginx',
    });
    expect(page['permissions-policy']).toContain('camera=()');
    const asset = (await ask(`/assets/js/${assets('js')[0]}`)).headers;
    expect(asset['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(asset['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    expect((await ask('/img/favicon.svg')).headers).toMatchObject({'cross-origin-resource-policy': 'cross-origin'});
    // What is not there may be framed by nobody; what is, and is an exhibit, by everybody: the address decides.
    for (const path of ['/embed/x', '/en/embed/x']) expect((await ask(path)).headers['x-frame-options']).toBe('DENY');
  });

  test('every file below assets/ has a name that changes with it', () => {
    const files = readdirSync(join(site, 'assets'), {recursive: true, withFileTypes: true, encoding: 'utf8'})
      .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
      .map(({name}) => name);
    expect(files.filter((name) => !/(?:^|[.-])[\da-f]{8,}\.\w+$/.test(name))).toEqual([]);
  });

  test('sends the copy that was compressed beforehand, and what was not asked for compressed as it is', async () => {
    const file = `/assets/js/${assets('js').find((name) => built(join('assets/js', name)).length > 4000)}`;
    for (const path of ['/pods/what', '/en/pods/what', '/pods/what.md', '/concepts.csv', file]) {
      const plain = await ask(path);
      expect(plain.headers['content-encoding']).toBeUndefined();
      const gzip = await ask(path, {'accept-encoding': 'gzip'});
      expect(gzip.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
      for (const one of [plain, gzip]) expect(one.headers.vary).toContain('Accept-Encoding');
      if (!NGINX_BROTLI) continue;
      const brotli = await ask(path, {'accept-encoding': 'gzip, deflate, br'});
      expect(brotli.headers).toMatchObject({'content-encoding': 'br', 'content-type': plain.headers['content-type']});
      expect(brotli.body.length).toBeLessThan(gzip.body.length);
      expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    }
  });

  test('asks again whether a page is still the same, and sends it no second time', async () => {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const headers = {'accept-encoding': encoding};
      const {headers: first} = await ask('/pods/what', headers);
      const again = await ask('/pods/what', {...headers, 'if-none-match': first.etag ?? ''});
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect((await ask('/pods/what', {...headers, 'if-none-match': '"other"'})).status).toBe(200);
      const since = await ask('/pods/what', {...headers, 'if-modified-since': first['last-modified'] ?? ''});
      expect(since.status).toBe(304);
    }
  });

  test('sends parts of a file, and the head of it alone', async () => {
    const whole = built('concepts.csv');
    const part = await ask('/concepts.csv', {range: 'bytes=3-12'});
    expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 3-12/${whole.length}`]);
    expect(part.body.equals(whole.subarray(3, 13))).toBe(true);
    expect((await ask('/concepts.csv', {range: 'bytes=-4'})).body.equals(whole.subarray(-4))).toBe(true);
    expect((await ask('/concepts.csv', {range: `bytes=${whole.length}-`})).status).toBe(416);
    const stale = await ask('/concepts.csv', {range: 'bytes=0-1', 'if-range': '"other"'});
    expect([stale.status, stale.body.length]).toEqual([200, whole.length]);
    const head = await ask('/pods/what', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(Number(head.headers['content-length'])).toBe(built('pods/what/index.html').length);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])
      expect((await ask('/pods/what', {}, method)).status).toBe(405);
  });

  test('names the kind of every file', async () => {
    const kinds = {
      '/manifests/file-puller.yaml': 'application/yaml; charset=utf-8',
      '/pods/what.md': 'text/markdown; charset=utf-8',
      '/concepts.csv': 'text/csv; charset=utf-8',
      '/concepts.json': 'application/json; charset=utf-8',
      '/llms.txt': 'text/plain; charset=utf-8',
      '/sitemap.xml': 'application/xml; charset=utf-8',
      '/img/favicon.svg': 'image/svg+xml',
      '/img/cards/what.png': 'image/png',
    };
    for (const [path, kind] of Object.entries(kinds))
      expect([path, (await ask(path)).headers['content-type']]).toEqual([path, kind]);
    const endings = readdirSync(site, {recursive: true, encoding: 'utf8', withFileTypes: true})
      .filter((entry) => entry.isFile() && entry.name !== '_headers')
      .map(({name}) => /\.(\w+)$/.exec(name)?.[1] ?? name);
    const known = readFileSync(join(prefix, 'conf/types.conf'), 'utf8');
    expect(
      [...new Set(endings)].filter((ending) => !['br', 'gz'].includes(ending) && !new RegExp(` ${ending}[ ;]`).test(known)),
    ).toEqual([]);
  });

  test('gives away nothing but the site, however it is asked', async () => {
    const up = [
      '/../conf/nginx.conf',
      '/%2e%2e/conf/nginx.conf',
      '/assets/%2e%2e/%2e%2e/conf/nginx.conf',
      '/..%2fconf/nginx.conf',
      '/assets/../../error.log',
    ];
    for (const path of up) expect((await ask(path)).body.toString()).not.toMatch(/worker_processes|\[notice\]/);
    for (const path of [
      '/_headers',
      '/.git/config',
      '/pods/.hidden',
      '/pods/what/index.html.br',
      '/index.html.gz',
      '/%00',
      '/pods/what%00.html',
    ])
      expect((await ask(path)).status).toBeGreaterThanOrEqual(400);
    // Nothing from outside gets into a Location: no other host, no header.
    for (const path of [
      '//evil.test/',
      '/%5cevil.test/',
      '/\\evil.test/',
      '/%2fevil.test/',
      '/%0d%0aSet-Cookie:a=b/',
      '/pods/what%0d%0aX: y/',
    ]) {
      const {status, headers} = await ask(path.replaceAll(' ', '%20'));
      expect([path, status, headers.location, headers['set-cookie']]).toEqual([path, 404, undefined, undefined]);
    }
    // nginx takes slashes that stand together for one.
    expect((await ask('//pods/what/')).headers.location).toBe('/pods/what');
    expect(await raw('GET / HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n\r\n')).not.toContain('evil.test');
    expect(await raw('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1.1 400|<title>400/);
  });

  test('takes a long query, and refuses one that nobody shares', async () => {
    const {status, headers} = await ask(`/playground?manifest=file-puller.yaml&x=${'y'.repeat(12_000)}`);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect((await ask(`/?${'y'.repeat(40_000)}`)).status).toBe(414);
  });

  test('1,000 connections at once are answered without an error', async () => {
    const paths = [
      ...pages.map(({path}) => path).filter((path) => !/404$|^\/en$/.test(path)),
      `/assets/js/${assets('js')[0]}`,
      '/concepts.csv',
    ];
    for (const encoding of ['identity', 'br, gzip'])
      expectNoErrors(await wrk(paths, '--duration', '4s', '--header', `Accept-Encoding: ${encoding}`));
  });

  test('a new configuration, and a new nginx, lose no request under way', async () => {
    const before = running(master());
    // Each request comes on a connection of its own: one that is kept may be closed by either side between two requests, in any server.
    const load = wrk(
      ['/pods/what', '/en/pods/what'],
      '--duration',
      '8s',
      '--header',
      'Connection: close',
      '--header',
      'Accept-Encoding: br, gzip',
    );
    await wait(1500);
    process.kill(before, 'SIGHUP');
    await wait(1500);
    process.kill(before, 'SIGUSR2');
    await expect.poll(isAnother(before)).toBe(true);
    process.kill(before, 'SIGQUIT');
    await wait(1000);
    process.kill(running(master()), 'SIGHUP');
    expectNoErrors(await load);
    expect(master()).not.toBe(before);
    expect((await ask('/pods/what')).status).toBe(200);
  });

  test('behind these headers each kind of page comes alive, works, and has nothing refused by its policy', async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const context = await browser.newContext({baseURL: origin, locale: 'de-DE'});
    await context.addInitScript(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
        window.violations?.push(`${violatedDirective} ${blockedURI} ${sample}`),
      );
    });
    const page = await context.newPage();
    const watched = watch(page, origin);
    const refused = async () => [page.url(), await page.evaluate(() => window.violations)];
    // The other chapters have the same policy in themselves, and `quiet.spec.ts` looks at every one of them.
    const isOneOfMany = (path: string) => /\/pods\//.test(path) && !/\/(?:what|lifecycle)$/.test(path);
    const exhibits = ['', '/en'].map((language) => ({path: `${language}/embed/rollout-lab`}));
    const opened = pages.filter(({path}) => !path.endsWith('/404') && !isOneOfMany(path));
    for (const {path} of [...opened, ...exhibits]) {
      await page.goto(path);
      // Every island of the page, as if the reader had pointed at each.
      await page.evaluate(() => window.edamame.start());
      await page.locator('html[data-client="on"]').waitFor({state: 'attached'});
      await page.evaluate(() => {
        for (const island of document.querySelectorAll('edamame-island'))
          island.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
      });
      await expect(page.locator('edamame-island:not([data-alive])')).toHaveCount(0);
      expect(await refused()).toEqual([page.url(), []]);
    }

    // What loads most: the worker that judges, the editor, the index of the search, the other language's page.
    await page.goto('/en/playground');
    await page.locator('[data-manifest-editor]').click();
    const editor = page.locator('[data-manifest-editor] .cm-content');
    await editor.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(
      'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, imag: nginx}]}\n',
    );
    await expect(page.locator('[data-diagnostic]').first()).toBeVisible();
    await expect(editor.locator('..')).toHaveCSS('display', /flex/);
    expect(await refused()).toEqual([page.url(), []]);
    await page.goto('/en/pods/what');
    await page.keyboard.press('/');
    await page.getByRole('combobox').first().fill('sidecar');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await refused()).toEqual([page.url(), []]);
    await page.evaluate(() => localStorage.setItem('edamame.reading', 'paired'));
    await page.goto('/en/pods/what');
    await expect(page.locator('[data-counterpart]').first()).toBeVisible();
    expect(await refused()).toEqual([page.url(), []]);
    expect(watched.foreign).toEqual([]);
    // The archive is made by a command of its own; a page asks whether it is there, and shows no link if not.
    expect(watched.complaints.filter((text) => !/edamame\.zip|status of 404/.test(text))).toEqual([]);
    await context.close();
  });

  test('a page of somebody else may show an exhibit, and no page of the book', async ({browser}) => {
    const embed = `/embed/${readdirSync(join(site, 'embed'))[0]}`;
    const slides = createServer((_, answer) =>
      answer.setHeader('content-type', 'text/html').end('<!doctype html><title>Slides</title>'),
    );
    await new Promise<void>((resolve) => slides.listen(0, '127.0.0.1', resolve));
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(slides.address() as AddressInfo).port}/`);
    for (const [path, isShown] of [
      [embed, true],
      ['/pods/what', false],
      ['/en/playground', false],
      ['/404.html', false],
    ] as const) {
      await page.evaluate(
        (src) => document.body.replaceChildren(Object.assign(document.createElement('iframe'), {src})),
        origin + path,
      );
      const shown = isShown ? `${origin}${path}` : 'chrome-error://chromewebdata/';
      await expect.poll(() => page.frames().at(-1)?.url()).toBe(shown);
    }
    await page.close();
    slides.close();
  });

  test('nginx has nothing to complain of', async () => {
    expect(await exitOf(NGINX_BINARY, ['-t', '-q', '-p', prefix, '-c', 'conf/nginx.conf'])).toBe(0);
    const complaints = readFileSync(join(prefix, 'error.log'), 'utf8')
      .split('\n')
      .filter((line) => /\[(warn|alert|crit|emerg)\]/.test(line));
    expect(complaints).toEqual([]);
  });
});

function exitOf(command: string, args: string[]): Promise<number | null> {
  const child = spawn(command, args, {stdio: ['ignore', 'ignore', 'inherit']});
  return new Promise((resolve) => child.on('close', resolve));
}
