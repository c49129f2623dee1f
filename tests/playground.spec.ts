import {deflateSync} from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import {expect, type Page, test} from '@playwright/test';
import {manifestSource} from './book';
import {open} from './open';
import {watch} from './watch';

const content = (page: Page) => page.locator('[data-manifest-editor] .cm-content');
const messages = (page: Page) => page.locator('[data-diagnostic]');
const tool = (page: Page, name: string) => page.locator(`[data-tool="${name}"]`);
const notice = (page: Page) => page.locator('[data-notice]');
const figure = (page: Page) => page.locator('[data-pod-diagram]');
const part = (page: Page, id: string) => figure(page).locator(`[data-part="${id}"]`).filter({visible: true});

/** The text in the editor; only for texts of which all lines are in sight. */
const written = (page: Page): Promise<string> =>
  content(page)
    .locator('.cm-line')
    .evaluateAll((lines) => lines.map((line) => line.textContent).join('\n'));

async function openPlayground(page: Page, path = '/playground'): Promise<void> {
  await open(page, path);
  await content(page).waitFor();
  await expect(page.locator('html[data-playground-arriving]')).toHaveCount(0);
}

async function write(page: Page, text: string): Promise<void> {
  await content(page).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** What is said of the text: field, type and rule of each error, in the order in which they are listed. */
const said = (page: Page) =>
  messages(page).evaluateAll((all) => all.map((one) => `${one.getAttribute('data-type')} ${one.getAttribute('data-field')}`));

const pod = (containers: string, more = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n${containers}${more}`;

/** Ten manifests as learners write them, what is wrong, and words of the message in each language. */
const learners: [text: string, errors: string[], zh: RegExp, en: RegExp][] = [
  [pod('    - name: web\n      Image: nginx\n'), ['unknown-field spec.containers[0].Image'], /image/, /image/],
  [
    pod('    - name: web\n      image: nginx\n      ports:\n        - containerPort: "80"\n'),
    ['type spec.containers[0].ports[0].containerPort'],
    /引号|数字|整数/,
    /quotes|number/,
  ],
  [pod('    - name: Web_1\n      image: nginx\n'), ['Invalid spec.containers[0].name'], /小写/, /lower/i],
  [
    pod('    - name: a\n      image: nginx\n    - name: a\n      image: nginx\n'),
    ['Duplicate spec.containers[1].name'],
    /同名|重复/,
    /name/,
  ],
  [pod('    - name: a\n'), ['Required spec.containers[0].image'], /镜像|image/, /image/],
  [
    pod(
      '    - name: a\n      image: nginx\n      volumeMounts:\n        - name: datas\n          mountPath: /d\n',
      '  volumes:\n    - name: data\n      emptyDir: {}\n',
    ),
    ['NotFound spec.containers[0].volumeMounts[0].name'],
    /没有.*卷|卷/,
    /volume/,
  ],
  [
    pod('    - name: a\n      image: nginx\n', '  restartPolicy: always\n'),
    ['NotSupported spec.restartPolicy'],
    /Always/,
    /Always/,
  ],
  [
    pod('    - name: a\n      image: nginx\n      livenessProbe:\n        periodSeconds: 5\n'),
    ['Required spec.containers[0].livenessProbe'],
    /探针|怎么/,
    /probe|how/i,
  ],
  [
    pod('    - name: a\n      image: nginx\n      resources:\n        requests: {cpu: 2}\n        limits: {cpu: 1}\n'),
    ['Invalid spec.containers[0].resources.requests'],
    /上限|limit/i,
    /limit/i,
  ],
  [pod('    - name: a\n\t  image: nginx\n'), ['syntax '], /制表符|Tab/i, /tab/i],
];

for (const [language, prefix] of [
  ['zh-CN', ''],
  ['en', '/en'],
] as const) {
  test(`ten manifests as learners write them are judged and explained (${language})`, async ({page, baseURL}) => {
    const watched = watch(page, baseURL ?? '');
    await openPlayground(page, `${prefix}/playground`);
    for (const [text, errors, zh, en] of learners) {
      await write(page, text);
      await expect.poll(() => said(page)).toEqual(errors);
      await expect(messages(page).first()).toContainText(language === 'en' ? en : zh);
      await expect(page.locator('.cm-tag-error')).toHaveCount(1);
    }
    expect(watched).toEqual({complaints: [], foreign: []});
  });
}

test('a Deployment is judged by its template; while a text is broken the last figure stays and says so', async ({page}) => {
  await openPlayground(page, '/en/playground');
  await write(page, manifestSource('deployment-owned.yaml'));
  await expect(page.locator('[data-figure-note]')).toContainText('Pod template of Deployment');
  await expect(page.locator('[data-diagnostics="0"]')).toBeVisible();
  await page.keyboard.insertText('\nspec:\n');
  await expect(figure(page)).toHaveAttribute('data-old', 'true');
  await expect(part(page, 'sandbox')).toBeVisible();
  await expect(messages(page).first()).toHaveAttribute('data-type', 'duplicate-key');
  // A fix is one step, forth and back.
  await write(page, pod('    - name: web\n      image: nginx\n', '  restartPolicy: always\n'));
  await expect(messages(page).first()).toHaveAttribute('data-type', 'NotSupported');
  await messages(page).locator('[data-fix]').click();
  await expect(messages(page)).toHaveCount(0);
  expect(await written(page)).toContain('restartPolicy: Always');
  await tool(page, 'undo').click();
  await expect(messages(page)).toHaveCount(1);
  expect(await written(page)).toContain('restartPolicy: always');
});

test('figure, messages and text point at each other', async ({page}) => {
  await openPlayground(page);
  await part(page, 'container.puller').click();
  await expect(content(page).locator('.cm-lit').first()).toContainText('name: puller');
  await expect(content(page).locator('.cm-lit').first()).not.toHaveCSS('box-shadow', 'none');
  await expect(part(page, 'container.puller')).toBeFocused();
  await content(page).locator('.cm-line', {hasText: 'emptyDir'}).click();
  await expect(part(page, 'volume.content')).toHaveAttribute('aria-pressed', 'true');
  await write(page, pod('    - name: a\n      image: nginx\n    - name: b\n      image: ""\n', '  restartPolicy: never\n'));
  await expect(messages(page)).toHaveCount(2);
  await messages(page).nth(1).getByRole('button').first().click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('never');
  await content(page).locator('.cm-line', {hasText: 'image: ""'}).click();
  await expect(messages(page).nth(0)).toHaveAttribute('data-selected', 'true');
});

test('a text outlives a reload and a change of language, and a link carries it to another reader', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = pod('    - name: 毛豆\n      image: "<img src=x onerror=alert(1)>"\n').replace('毛豆', 'bean');
  await openPlayground(page);
  await write(page, text);
  await expect(messages(page)).toHaveCount(0);
  await page.waitForTimeout(700);
  await page.reload();
  await content(page).waitFor();
  await expect.poll(() => written(page)).toBe(text);
  await page.locator('[data-language="en"]').first().click();
  await content(page).waitFor();
  await expect.poll(() => written(page)).toBe(text);

  await tool(page, 'share').click();
  await page.locator('[data-share="link"]').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/en\/playground#m=1\.[\w-]+$/);
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await browser.newContext({baseURL: baseURL ?? '', locale: 'de-DE'});
  const reader = await other.newPage();
  const watched = watch(reader, baseURL ?? '');
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(request.url()));
  await openPlayground(reader, link);
  await expect.poll(() => written(reader)).toBe(text);
  expect(asked.filter((url) => url.includes('m=1'))).toEqual([]);
  await expect(figure(reader)).toHaveAttribute('data-pod-diagram', 'web');
  expect(await reader.locator('img[src="x"]').count()).toBe(0);
  await reader.locator('[data-language="zh-CN"]').first().click();
  await expect(reader).toHaveURL(/\d\/playground#m=1\./);
  await content(reader).waitFor();
  await expect.poll(() => written(reader)).toBe(text);

  // A reader with a text of his own sees the link's, and gets his own back.
  await reader.locator('[data-notice-button="close"]').click();
  await openPlayground(reader, '/playground');
  await write(reader, pod('    - {name: mine, image: nginx}\n'));
  await reader.waitForTimeout(700);
  await reader.goto('about:blank');
  await openPlayground(reader, link);
  await expect.poll(() => written(reader)).toBe(text);
  await content(reader).focus();
  await reader.keyboard.press('ControlOrMeta+End');
  await reader.keyboard.insertText('# changed\n');
  await reader.waitForTimeout(700);
  await reader.locator('[data-notice-button="bring"]').click();
  await expect.poll(() => written(reader)).toContain('name: mine');
  expect(watched).toEqual({complaints: [], foreign: []});
  await other.close();
});

test('hostile and damaged links do no harm, are explained, and leave the reader’s text alone', async ({page, baseURL}) => {
  const watched = watch(page, baseURL ?? '');
  await openPlayground(page, '/en/playground');
  const mine = pod('    - {name: mine, image: nginx}\n');
  await write(page, mine);
  await page.waitForTimeout(700);
  const forged = (bytes: Buffer) => Buffer.concat([Buffer.alloc(4), deflateSync(bytes).subarray(2, -4)]).toString('base64url');
  const links: [payload: string, why: RegExp][] = [
    ['1.not-deflated', /damaged/],
    ['', /damaged/],
    ['%E0%A4%A', /damaged/],
    ['"><script>alert(1)</script>', /damaged/],
    ['9.AAAAAAAA', /later version/],
    [`1.${forged(Buffer.alloc(50_000_000, 'a'))}`, /more than 1 MB/],
    [`1.${'A'.repeat(1_000_000)}`, /longer than 200 kB/],
  ];
  for (const [payload, why] of links) {
    await page.goto('about:blank');
    await openPlayground(page, `/en/playground#m=${payload}`);
    await expect(notice(page)).toContainText(why);
    await expect(notice(page)).toContainText('Your own text is still here');
    await expect.poll(() => written(page)).toBe(mine);
  }
  // Within the open page too, where the router would decode what follows `#`.
  for (const hash of ['m=%E0%A4%A', 'm=1.xx']) {
    await page.evaluate((to) => {
      window.location.hash = to;
    }, hash);
    await expect(notice(page)).toContainText('damaged');
    await expect.poll(() => written(page)).toBe(mine);
  }
  await page.goto('about:blank');
  await openPlayground(page, '/en/playground?manifest=../../etc/passwd');
  await expect(notice(page)).toContainText('There is no example called');
  expect(watched).toEqual({complaints: [], foreign: []});
});

test('examples and files are opened, and those that cannot be are refused with a reason', async ({page}) => {
  await openPlayground(page, '/en/playground?manifest=pvc.yaml');
  await expect(notice(page)).toContainText('pvc.yaml');
  await expect.poll(() => written(page)).toBe(manifestSource('pvc.yaml'));
  await tool(page, 'examples').click();
  await page.locator('[data-example="invalid/volume-not-found.yaml"]').click();
  await expect(messages(page)).toHaveCount(1);
  expect(await written(page)).not.toContain('# expect');
  await tool(page, 'clear').click();
  await expect(page.locator('[data-outcome="none"]')).toBeVisible();
  await tool(page, 'undo').click();
  await expect(messages(page)).toHaveCount(1);

  const input = page.locator('input[type="file"]');
  const out = page.locator('output').filter({hasText: /\S/}).first();
  const file = (name: string, buffer: Buffer) => input.setInputFiles({name, mimeType: 'text/plain', buffer});
  await file(
    'mine.yaml',
    Buffer.from(
      '\uFEFFapiVersion: v1\r\nkind: Pod\r\nmetadata: {name: filed}\r\nspec: {containers: [{name: a, image: b}]}\r\n',
    ),
  );
  await expect(figure(page)).toHaveAttribute('data-pod-diagram', 'filed');
  const before = await written(page);
  await file('big.yaml', Buffer.alloc(1_000_001, 'a'));
  await expect(out).toContainText('larger than 1 MB');
  await file('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]));
  await expect(out).toContainText('not text');
  expect(await written(page)).toBe(before);
  const download = page.waitForEvent('download');
  await tool(page, 'save').click();
  expect((await download).suggestedFilename()).toBe('filed.yaml');
});

test('without its chunks the Playground is a plain field that judges all the same; in a browser that keeps nothing it says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
  });
  let isGone = true;
  await page.route('**/*.js', async (route) => {
    const body = await (await route.fetch()).text();
    if (isGone && body.includes('cm-content')) await route.abort();
    else await route.continue();
  });
  await open(page, '/en/playground');
  const field = page.locator('textarea[data-manifest-editor]');
  await field.fill(pod('    - {name: web}\n'));
  await expect(messages(page)).toHaveCount(1);
  await expect(page.getByText('The browser does not let us keep your text')).toBeVisible();

  isGone = false;
  await page.getByRole('button', {name: 'Try again'}).click();
  await content(page).waitFor();
  expect(await written(page)).toBe(pod('    - {name: web}\n'));
});

test('without scripts there is an example with its figure, its verdicts, what is added and what is asked', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({javaScriptEnabled: false, baseURL: baseURL ?? ''});
  for (const [path, words] of [
    ['/playground', '没有开脚本'],
    ['/en/playground', 'scripts'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator('main')).toContainText(words);
    await expect(page.locator('main a[download]').first()).toHaveAttribute('href', '/manifests/file-puller.yaml');
    await expect(page.locator('main pre').first()).toContainText('name: file-puller');
    await expect(figure(page).locator('svg[data-layout]').filter({visible: true})).toHaveCount(1);
    for (const block of ['[data-diagnostics="0"]', '[data-verdicts]', '[data-additions]', '[data-advice]']) {
      await expect(page.locator(block)).toBeVisible();
    }
    for (const button of await page.locator('main').getByRole('button').all()) await expect(button).toBeHidden();
  }
  await page.close();
});

test('with errors, light or dark, on a phone, it has no fault that axe can find and does not scroll sideways', async ({
  page,
}) => {
  test.slow();
  await openPlayground(page);
  await write(page, pod('    - name: a\n      image: nginx\n    - name: a\n      imagePullPolicy: always\n'));
  await expect(messages(page)).toHaveCount(3);
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 320],
  ] as const) {
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    await page.setViewportSize({width, height: 800});
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    const {violations} = await new AxeBuilder({page})
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    const faults = violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target}`));
    expect.soft(faults, `${colorScheme}, ${width}`).toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  }
});
