import AxeBuilder from '@axe-core/playwright';
import {expect, type Page, test} from '@playwright/test';
import {open} from './open';

const chapter = '/pods/api-object';

const explorer = (page: Page) => {
  const root = page.locator('#figure-fields');
  return {
    root,
    search: root.getByRole('searchbox'),
    tree: root.getByRole('tree'),
    item: (path: string) => root.locator(`[data-path="${path}"]`),
    found: root.locator('[data-found-fields] button'),
    panel: root.locator('section[aria-live]'),
  };
};

const axeFaults = async (page: Page): Promise<string[]> => {
  const {violations} = await new AxeBuilder({page}).setLegacyMode().include('#figure-fields').analyze();
  return violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id}: ${target}: ${failureSummary}`));
};

test('a field is found by words of either language, and its link opens it again for someone else', async ({page, context}) => {
  await open(page, chapter);
  const {search, found, panel, root, tree} = explorer(page);
  const before = await root.boundingBox();
  await search.fill('用户命名空间');
  await expect(found.filter({hasText: 'spec.hostUsers'})).toBeVisible();
  await expect(tree).toBeHidden();
  await search.fill('user namespace');
  await expect(found.filter({hasText: 'spec.hostUsers'})).toBeVisible();
  await search.fill('spec.containers[0].imagePullPolicy');
  await expect(found).toHaveCount(1);
  await found.click();
  await expect(panel).toContainText('imagePullPolicy');
  await expect(panel).toContainText('IfNotPresent');
  await expect(panel).toContainText('Always');
  await expect(panel.locator('[data-mutability="fixed"]')).toBeVisible();
  await expect(panel.getByRole('link', {name: /默认值/})).toHaveAttribute('href', '/pods/api-object#defaults');
  await expect(page).toHaveURL(/[?&]field=spec\.containers\.imagePullPolicy/);
  // What is found and chosen moves nothing on the page.
  expect((await root.boundingBox())?.height).toBe(before?.height);
  expect(await axeFaults(page)).toEqual([]);

  const other = await context.newPage();
  await open(other, `/en${chapter}?field=spec.containers.imagePullPolicy#figure-fields`);
  const there = explorer(other);
  await expect(there.panel).toContainText('if the image has no tag');
  await expect(there.item('spec.containers.imagePullPolicy')).toHaveAttribute('aria-selected', 'true');
  await expect(there.item('spec.containers.imagePullPolicy')).toBeInViewport();
  await expect(there.search).toHaveValue('');

  await search.fill('zzzz');
  await expect(root).toContainText('没有哪个字段对得上“zzzz”');
  await search.press('Escape');
  await expect(tree).toBeVisible();
});

test('what is found is walked by keyboard, stands in the tree afterwards, and follows into the other language', async ({
  page,
}) => {
  await open(page, chapter);
  const {search, found, panel, item} = explorer(page);
  await search.fill('优雅终止');
  await expect(found.first()).toContainText('spec.terminationGracePeriodSeconds');
  await search.press('ArrowDown');
  await expect(found.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('只有原来是负数的');
  await page.keyboard.press('Escape');
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('');
  await expect(item('spec.terminationGracePeriodSeconds')).toBeInViewport();
  await page.locator('header [data-language="en"], nav [data-language="en"]').first().click();
  await expect(page).toHaveURL(/\/en\/pods\/api-object.*field=spec\.terminationGracePeriodSeconds/);
  await expect(panel).toContainText('except from a negative number to 1.');
  await expect(item('spec.terminationGracePeriodSeconds')).toHaveAttribute('aria-selected', 'true');
});

test('the tree is walked by keyboard, down to what is fetched only then', async ({page}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, `/en${chapter}`);
  const {item, panel, tree} = explorer(page);
  await expect(item('spec')).toHaveAttribute('aria-expanded', 'true');
  await item('spec').focus();
  await expect(page.locator('edamame-island[data-island="FieldExplorer"]')).toHaveAttribute('data-alive', '');
  const light = asked.length;
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(item('spec.affinity')).toBeFocused();
  expect(asked.length, 'nothing is fetched for a walk through what is there').toBe(light);
  await page.keyboard.press('ArrowRight');
  await expect(item('spec.affinity')).toHaveAttribute('aria-expanded', 'true');
  await expect(item('spec.affinity.nodeAffinity')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(item('spec.affinity.nodeAffinity')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.locator('[data-mutability="while-gated"]')).toBeVisible();
  await expect(item('spec.affinity.nodeAffinity')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowLeft');
  await expect(item('spec.affinity')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(item('spec.affinity.nodeAffinity')).toBeHidden();
  await page.keyboard.press('Home');
  await expect(item('apiVersion')).toBeFocused();
  await page.keyboard.press('s');
  await expect(item('spec')).toBeFocused();
  await page.keyboard.press('End');
  await expect(item('status')).toBeFocused();
  expect(await tree.locator('[tabindex="0"]').count(), 'one stop for Tab').toBe(1);
  expect(await axeFaults(page)).toEqual([]);
});

test('search offers the field that a query names, and leads to it', async ({page}) => {
  await open(page, '/en/search?q=terminationGracePeriodSeconds');
  const named = page.locator('[data-search-field-name]');
  await expect(named.first()).toContainText('spec.terminationGracePeriodSeconds');
  await named.first().getByRole('link').click();
  const {panel, root} = explorer(page);
  await expect(panel).toContainText('except from a negative number to 1.');
  await expect(root).toBeInViewport();
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox').fill('spec.containers[0].imagePullPolicy');
  await page.getByRole('option', {name: /^Field\s*spec\.containers\.imagePullPolicy/}).click();
  await expect(panel).toContainText('IfNotPresent');
});

test('a link to what is no field says so, and shows the tree', async ({page}) => {
  await open(page, `${chapter}?field=spec.%3Cimg%20src%3Dx%3E`);
  const {panel, tree} = explorer(page);
  await expect(panel).toContainText('Pod 里没有 spec.<img src=x> 这个字段');
  await expect(tree).toBeVisible();
});

test('at 320 px nothing sticks out', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640});
  await open(page, `${chapter}?field=spec.ephemeralContainers.readinessProbe.terminationGracePeriodSeconds#figure-fields`);
  const {panel, item} = explorer(page);
  await expect(panel).toContainText('/ephemeralcontainers');
  await item('spec.ephemeralContainers.readinessProbe.timeoutSeconds').locator('code').first().click();
  await expect(panel.getByRole('definition').first(), 'the answer comes into view below the tree').toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});
  test('the top of the tree stands open, with a sentence for each field', async ({page}) => {
    await page.goto(chapter);
    const {item, root, search} = explorer(page);
    await expect(search).toBeHidden();
    for (const path of ['metadata.name', 'spec.hostUsers', 'spec.containers.image', 'status.phase'])
      await expect(item(path)).toBeVisible();
    await expect(root).toContainText('Pod 就有自己的用户命名空间');
  });
});

test('a step of a manifest lights its lines and brings them into view; without scripts it is a link to them', async ({
  browser,
}) => {
  const page = await browser.newPage();
  await open(page, '/pods/privileged');
  const steps = page.locator('a[data-step][href^="#manifest-user-namespace-"]');
  await expect(steps).toHaveCount(2);
  const last = steps.last();
  await last.focus();
  await page.keyboard.press('Enter');
  const lines = page.locator('#manifest-user-namespace [data-lit]');
  await expect(lines.first()).toBeInViewport();
  await expect(lines.first()).toContainText('2');
  await expect(lines.first()).toContainText('command');
  await expect(last).toHaveAttribute('aria-current', 'true');
  await expect(last).toBeFocused();
  await steps.first().click();
  await expect(lines.first()).toContainText('hostUsers: false');
  await page.locator('#manifest-user-namespace-2').click();
  await expect(last, 'the number at the lines leads back').toBeFocused();
  await steps.first().click();
  await steps.first().click();
  await expect(lines).toHaveCount(0);
  await expect(page.locator('#manifest-user-namespace a[href*="playground"]')).toHaveAttribute(
    'href',
    '/playground?manifest=user-namespace.yaml',
  );
  const added = page.locator('#manifest-user-namespace details');
  await added.locator('summary').click();
  await expect(added).toContainText('restartPolicy: Always');

  const plain = await (await browser.newContext({javaScriptEnabled: false})).newPage();
  await plain.goto('/en/pods/privileged');
  await plain.locator('[data-step="1"]').first().click();
  await expect(plain.locator('#manifest-user-namespace-1')).toBeInViewport();
  await expect(plain.locator('#manifest-user-namespace a[href*="playground"]')).toHaveAttribute(
    'href',
    '/en/playground?manifest=user-namespace.yaml',
  );
});
