import {expect, type Page, test} from '@playwright/test';
import {payloadOf} from '../src/components/Playground/shareText';
import {open} from './open';
import {watch} from './watch';

/** What would happen if anything that came from outside were ever run. */
const harm = '<img src=x onerror="window.harmed=1"><svg onload="window.harmed=1"></svg><script>window.harmed=1</script>';
const inAddress = encodeURIComponent(harm);

declare global {
  interface Window {
    harmed?: number;
    violations?: string[];
  }
}

/** From the first byte on: what the policy of the page had to refuse, which must be nothing. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
      window.violations?.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
}

/** Nothing ran, nothing had to be stopped, and what every object has is as it was. */
async function expectUnharmed(page: Page): Promise<void> {
  const state = await page.evaluate(() => ({
    harmed: window.harmed,
    violations: window.violations,
    polluted: Object.keys(Object.prototype).concat(Object.keys(Array.prototype)),
    markup: document.querySelectorAll('img[src="x"], [onerror], [onload]').length,
  }));
  expect(state).toEqual({harmed: undefined, violations: [], polluted: [], markup: 0});
}

const manifest = `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: {__proto__: a, constructor: b}
  annotations: {note: ${JSON.stringify(harm)}}
spec:
  hostname: ${JSON.stringify(harm)}
  __proto__: {polluted: yes}
  containers:
    - name: ${JSON.stringify(harm)}
      image: ${JSON.stringify(harm)}
      env: [{name: A, value: ${JSON.stringify(harm)}}]
  volumes: [{name: ${JSON.stringify(harm)}, emptyDir: {}}]
`;

const keys = [
  ...['edamame.playground', 'edamame.searches', 'edamame.words', 'edamame.reading', 'edamame.guesses', 'edamame.offer'],
  ...['edamame.slash', 'edamame.chapters', 'edamame.place', 'theme'],
];

// Many pages in one test.
test.describe.configure({timeout: 120_000});

test('links from somebody else run nothing, whatever they bear', async ({page, baseURL}) => {
  const watched = watch(page, baseURL ?? '');
  await listen(page);
  const [payload, bomb] = [manifest, `${'[*a,'.repeat(2_000)}\n`].map((text) => payloadOf(text));
  const links = [
    `/playground#m=${payload}`,
    `/en/playground#m=${bomb}`,
    `/playground#m=1.${'A'.repeat(50_000)}`,
    `/en/playground?manifest=${inAddress}`,
    '/playground?manifest=__proto__',
    '/playground?manifest=..%2F..%2Frobots.txt',
    `/search?q=${inAddress}`,
    `/en/search?q=__proto__%20constructor%20${'%22'.repeat(500)}`,
    `/status?status=${inAddress}`,
    `/en/concepts?q=${inAddress}#${inAddress}`,
    `/pods/what?file-puller=${inAddress}&__proto__[polluted]=1&constructor.prototype.polluted=1#${inAddress}`,
    `/en/pods/termination?termination-lab=grace.${inAddress}_vs_${inAddress}&rollout-lab=__proto__`,
    `/pods/lifecycle?lifecycle-lab=${inAddress}&restart-lab=constructor`,
    `/embed/file-puller?file-puller=${inAddress}&theme=${inAddress}#${inAddress}`,
    `/en/embed/termination-lab?termination-lab=grace.${inAddress}_vs_${inAddress}&theme=__proto__`,
    `/pods/durability?survival-bench=${'x_'.repeat(3_000)}`,
    `/en/pods/api-object?field=${inAddress}#figure-fields`,
    `/pods/uses?show=__proto__#%E0%A4%A`,
    `/docs/concepts/workloads/pods/pod#${inAddress}`,
    `/no-such-page/${inAddress}?x=${inAddress}`,
  ];
  for (const link of links) {
    await page.goto(link, {waitUntil: 'load'});
    await page.waitForFunction(() => document.documentElement.dataset.client !== undefined);
    await page.evaluate(() => window.edamame.start());
    await page.waitForLoadState('networkidle');
    await expectUnharmed(page);
  }
  expect(watched.foreign).toEqual([]);
  // What a file that is not there is told of is no fault of the page.
  expect(watched.complaints.filter((text) => !/404/.test(text))).toEqual([]);
});

test('a link that says what its figure does not know is told so, and the rest of it holds', async ({page}) => {
  const links = [
    ['/pods/what?file-puller=network.container.gone', '链接里有这张图读不懂的话：container.gone。', 'file-puller'],
    ['/en/pods/termination?termination-lab=grace.31_prestop_t.14', 'does not know: grace.31 prestop. That', 'termination-lab'],
    ['/en/embed/file-puller?file-puller=network.container.gone', 'does not know: container.gone. That', 'file-puller'],
    ['/embed/lifecycle-lab?lifecycle-lab=s.nothing_do.5-dance', '读不懂的话：s.nothing do.5-dance。', 'lifecycle-lab'],
    [`/en/pods/what?file-puller=${inAddress}`, `${harm.slice(0, 15)}`, 'file-puller'],
  ] as const;
  for (const [link, words, id] of links) {
    await page.goto(link);
    await expect(page.locator(`#figure-${id} [data-unread]`)).toContainText(words);
  }
  // A set of figures, which shares its words with the other sets of the page; the figure of the home page, which has no frame.
  await page.goto('/en/pods/privileged?show=gone.security-restricted');
  await expect(page.locator('[data-unread]')).toHaveText(/does not know: gone\. /);
  await page.goto('/?file-puller=network.container.gone');
  await expect(page.locator('[data-unread]')).toContainText('读不懂的话：container.gone。');
  await page.goto('/en/pods/what?file-puller=network.container.gone');
  const figure = page.locator('#figure-file-puller');
  await expect(figure.locator('[data-lens-button="network"]').first()).toHaveAttribute('aria-pressed', 'true');
  await figure.locator('[data-lens-button="storage"]').filter({visible: true}).first().click();
  await expect(figure.locator('[data-unread]')).toHaveCount(0);
});

test('what is pasted is shown as it is, and runs nothing', async ({page, baseURL}) => {
  const watched = watch(page, baseURL ?? '');
  await listen(page);
  await open(page, '/en/playground');
  const editor = page.locator('[data-manifest-editor] .cm-content');
  await editor.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(manifest);
  await expect(page.locator('[data-diagnostic], [data-error], [role="list"]').first()).toBeVisible();
  await expect(editor).toContainText('onerror');
  await expectUnharmed(page);
  // A text that takes forever is given up, and stays in the editor.
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(Array.from({length: 300}, (_, at) => `${' '.repeat(at)}- &a${at} [*a${at}]`).join('\n'));
  await expect(editor).toContainText('*a299');
  await page.waitForTimeout(1_000);
  await expectUnharmed(page);

  await open(page, '/status');
  const field = page.locator('#status-text');
  await field.fill(`NAME READY STATUS RESTARTS AGE\n${harm} 0/1 ${harm} 5 3m\n__proto__ 1/1 constructor 0 1s`);
  await expect(field).toHaveValue(/onerror/);
  await page.waitForTimeout(500);
  await expectUnharmed(page);

  await open(page, '/en/pods/what');
  await page.keyboard.press('/');
  const query = page.getByRole('combobox').first();
  await query.fill(harm);
  await query.fill('__proto__');
  await query.fill('constructor '.repeat(2_000));
  await page.waitForTimeout(500);
  await expectUnharmed(page);
  expect(watched).toEqual({complaints: [], foreign: []});
});

test('whatever the browser has kept, every page comes up, and a text of the reader is not lost', async ({browser, baseURL}) => {
  const rubbish = [
    '{"__proto__":{"polluted":1},"own":{"text":7},"kept":"x"}',
    '[[[[',
    'null',
    `"${'x'.repeat(200_000)}"`,
    JSON.stringify({'linux-namespace': harm, sidecar: {a: 1}, constructor: harm}),
    harm,
  ];
  for (const [at, text] of rubbish.entries()) {
    const context = await browser.newContext({baseURL: baseURL ?? '', locale: 'de-DE'});
    await context.addInitScript(
      ([names, value]) => {
        for (const name of names as string[]) {
          // `paired` is what a reader may choose; all else is not.
          try {
            localStorage.setItem(name, value as string);
            sessionStorage.setItem(name, value as string);
          } catch {}
        }
      },
      [keys, text] as const,
    );
    const page = await context.newPage();
    const watched = watch(page, baseURL ?? '');
    await listen(page);
    for (const path of [
      ['/playground', '/en/pods/termination'],
      ['/en/search?q=pod', '/pods/what'],
      ['/concepts', '/status'],
    ][at % 3] ?? []) {
      await open(page, path);
      await page.waitForLoadState('networkidle');
      await expect(page.locator('h1').first()).toBeVisible();
      await expectUnharmed(page);
    }
    expect(watched).toEqual({complaints: [], foreign: []});
    await context.close();
  }

  const context = await browser.newContext({baseURL: baseURL ?? '', locale: 'de-DE'});
  const page = await context.newPage();
  await page.goto('/robots.txt');
  await page.evaluate(() => {
    localStorage.setItem('edamame.playground', JSON.stringify({own: {text: 'kind: Pod # mine'}, kept: [{text: 3}, null, 'x']}));
    localStorage.setItem('edamame.words', '{"__proto__": 1');
  });
  await open(page, '/playground');
  await expect(page.locator('[data-manifest-editor] .cm-content')).toContainText('# mine');
  await context.close();
});

test('a page listens to no messages of others, and an exhibit tells its height and nothing else', async ({page, baseURL}) => {
  await listen(page);
  await open(page, '/en/playground');
  await page.evaluate((text) => {
    for (const data of [text, {type: 'edamame:height', id: text, height: text}, JSON.parse('{"__proto__": {"polluted": 1}}')])
      window.postMessage(data, '*');
  }, harm);
  await page.waitForTimeout(200);
  await expectUnharmed(page);
  expect(await page.evaluate(() => window.origin)).toBe(baseURL);
});
