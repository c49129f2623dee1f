import {expect, test} from '@playwright/test';

for (const path of ['/no/such/page', '/en/no-such-page', '/pods/no-such-chapter']) {
  test(`${path} is not there, and the page says so in both languages`, async ({page, request}) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    const main = page.locator('main');
    for (const [root, letters] of [
      ['/', /\p{Script=Han}{2}/u],
      ['/en/', /[A-Za-z]{3}/],
    ] as const) {
      const link = main.locator(`a[href="${root}"], a[href="${root.replace(/(.)\/$/, '$1')}"]`).first();
      await expect(link).toBeVisible();
      await expect(link).toHaveText(letters);
      expect((await request.get(root)).status()).toBe(200);
    }
    await expect(page.locator('h1')).toBeVisible();
    await expect(main.locator('[lang="en"]').first()).toBeVisible();
    await expect(main.locator('[lang="zh-CN"]').first()).toBeVisible();
  });
}
