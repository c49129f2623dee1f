import AxeBuilder from '@axe-core/playwright';
import {expect, type Page, test} from '@playwright/test';
import {open} from './open';
import {watch} from './watch';

const dialog = (page: Page) => page.locator('dialog[data-enlarged]');
const picture = (page: Page) => dialog(page).locator('svg[data-layout]');
const place = (page: Page) => dialog(page).getByRole('region');
const scale = async (page: Page) => Number.parseInt((await dialog(page).locator('output').textContent()) ?? '', 10) / 100;

/** Ids that stand twice, or refer to nothing, now that a copy of the drawing is in the page. */
const faultyIds = (page: Page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });

for (const {path, figure, name} of [
  {path: '/pods/what', figure: '#figure-file-puller', name: '放大这张图'},
  {path: '/en/pods/termination', figure: '#figure-termination-lab', name: 'Enlarge this figure'},
]) {
  test(`the drawing of ${figure} is enlarged, by buttons, keys, wheel and two fingers, and the page is as it was`, async ({
    page,
    baseURL,
  }) => {
    const watched = watch(page, baseURL ?? '');
    await page.setViewportSize({width: 390, height: 844});
    await open(page, path);
    const button = page.locator(`${figure} [data-enlarge]`);
    await expect(button).toHaveAccessibleName(name);
    await button.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => window.scrollY);
    const shown = await page.locator(`${figure} svg[data-layout]`).filter({visible: true}).first().boundingBox();
    await button.click();
    await expect(dialog(page)).toBeVisible();
    await expect(dialog(page)).toHaveAccessibleName(/\S/);
    await expect(place(page)).toBeFocused();
    const first = await picture(page).boundingBox();
    expect((first?.width ?? 0) / (shown?.width ?? 1)).toBeGreaterThan(1.5);
    expect(await faultyIds(page)).toEqual([]);
    const axe = await new AxeBuilder({page}).setLegacyMode().include('dialog[data-enlarged]').analyze();
    expect(axe.violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target)}`)).toEqual([]);

    const before = await scale(page);
    await page.keyboard.press('+');
    expect(await scale(page)).toBeCloseTo(before * 1.5, 1);
    await page.keyboard.press('-');
    expect(await scale(page)).toBeCloseTo(before, 1);
    await dialog(page).locator('[data-scale="larger"]').click();
    expect(await scale(page)).toBeCloseTo(before * 1.5, 1);
    const box = await place(page).boundingBox();
    if (!box) throw new Error('no place');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(() => scale(page)).toBeGreaterThan(before * 2);

    // It is moved by the keyboard, by dragging and by the wheel.
    await place(page).focus();
    const left = () => place(page).evaluate((element) => Math.round(element.scrollLeft));
    const start = await left();
    await page.keyboard.press('ArrowRight');
    await expect.poll(left).toBeGreaterThan(start);

    // Two fingers, ninety pixels apart, then a hundred and eighty.
    const touches = (distance: number) => [
      {x: box.x + 150 - distance / 2, y: box.y + 200, id: 0},
      {x: box.x + 150 + distance / 2, y: box.y + 200, id: 1},
    ];
    await page.keyboard.press('0');
    const whole = await scale(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: touches(90)});
    await devtools.send('Input.dispatchTouchEvent', {type: 'touchMove', touchPoints: touches(135)});
    await devtools.send('Input.dispatchTouchEvent', {type: 'touchMove', touchPoints: touches(180)});
    await devtools.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
    await expect.poll(() => scale(page)).toBeGreaterThan(whole * 1.4);

    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(button).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(top);
    expect(watched).toEqual({complaints: [], foreign: []});
  });
}

test('every drawing can be enlarged, and no table offers it; no page keeps a reader from zooming', async ({page}) => {
  for (const path of ['/pods/what', '/pods/lifecycle', '/pods/durability', '/pods/api-object', '/pods/termination']) {
    await page.goto(path);
    const figures = await page.locator('figure[data-exhibit]').evaluateAll((all) =>
      all
        .filter((one) => !one.querySelector('figure'))
        .map((one) => ({
          id: one.id,
          drawn: Boolean(one.querySelector('svg[data-layout]')),
          offers: Boolean(one.querySelector('[data-enlarge]')),
        })),
    );
    expect(figures.length).toBeGreaterThan(0);
    for (const {id, drawn, offers} of figures) expect(offers, `${path} ${id}`).toBe(drawn);
    expect(await page.locator('meta[name="viewport"]').getAttribute('content')).not.toMatch(/user-scalable|maximum-scale/);
  }
});
