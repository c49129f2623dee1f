import type {Page} from '@playwright/test';

/** Opens everything that is folded: its text is part of the page. `most` stops early where folds are many and alike. */
export const unfold = (page: Page, most = Number.POSITIVE_INFINITY): Promise<void> =>
  page.locator('details').evaluateAll((all, count) => {
    for (const one of all.slice(0, count)) (one as HTMLDetailsElement).open = true;
  }, most);
