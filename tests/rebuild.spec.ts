import {type ChildProcess, spawn} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {expect, test} from '@playwright/test';
import {figureOf} from './figure';

const root = dirname(__dirname);
const needed = ['docs', 'i18n', 'src', 'static', 'docusaurus.config.ts', 'sidebars.ts', 'package.json', 'tsconfig.json'];

/** An author's checkout, so that the test edits no file of ours. */
function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'edamame-'));
  for (const name of needed) cpSync(join(root, name), join(folder, name), {recursive: true});
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

test.describe('npm run dev', () => {
  let folder: string;
  let server: ChildProcess | undefined;

  test.beforeEach(() => {
    folder = checkout();
  });
  test.afterEach(() => {
    server?.kill();
    rmSync(folder, {recursive: true, force: true});
  });

  test('draws a figure anew when its manifest is edited, and tells which section a translation leaves behind', async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const port = await freePort();
    const docusaurus = join(folder, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
    server = spawn(process.execPath, [docusaurus, 'start', '--no-open', '--port', String(port)], {
      cwd: folder,
      stdio: 'ignore',
    });
    const address = `http://localhost:${port}/pods/what`;
    await expect
      .poll(
        () =>
          fetch(address).then(
            ({ok}) => ok,
            () => false,
          ),
        {timeout: 120_000},
      )
      .toBe(true);
    await page.goto(address);
    // The whole page comes alive by itself.
    await page.locator('html[data-client="on"]').waitFor({state: 'attached'});
    const figure = figureOf(page, 'file-puller');
    const {drawing} = figure;
    await expect(drawing).toContainText('puller', {timeout: 60_000});
    await figure.lensButton('network').click();
    await expect(drawing).toHaveAttribute('data-lens', 'network');
    await expect(page).toHaveURL(`${address}?file-puller=network`);

    const manifest = join(folder, 'static/manifests/file-puller.yaml');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('- name: puller', '- name: fetcher'));
    await expect(drawing).toContainText('fetcher', {timeout: 60_000});

    await expect(page.locator('[data-behind]')).toHaveCount(0);
    const english = join(folder, 'i18n/en/docusaurus-plugin-content-docs/current/what.mdx');
    const edited = readFileSync(english, 'utf8').replace(/(\{\/\* #volumes \*\/\}\n\n)/, '$1Look closely. ');
    const note = page.locator('h2#volumes ~ [data-behind]');
    // The server may miss a change that comes while it builds the one before; then its author saves again.
    await expect(async () => {
      writeFileSync(english, edited);
      await expect(note).toHaveAttribute('data-behind', 'volumes', {timeout: 30_000});
    }).toPass({timeout: 120_000});
    await expect(note).toContainText('英文版改过了');
    await expect(note.getByRole('link')).toHaveAttribute('href', '/en/pods/what#volumes');

    // Only the other language's page has been moved; that one is not served here, and there is nothing to pair with.
    await page.locator('[data-paired]').filter({visible: true}).click();
    await expect(page.getByRole('status').filter({hasText: '开发服务器'})).toBeVisible();
  });
});
