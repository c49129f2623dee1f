import type {Page} from '@playwright/test';

/** Opens everything that is folded: its text is part of the page. */
export const unfold = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
