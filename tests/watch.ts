import type {Page} from '@playwright/test';

/** What a page must never do: complain in the console, fail to load something, or ask another host for anything. */
export type Watched = {complaints: string[]; foreign: string[]};

/** Watches the page from now on. React reports a first render that differs from the server's through the console as well. */
export function watch(page: Page, origin: string): Watched {
  const watched: Watched = {complaints: [], foreign: []};
  const complain = (text: string) => watched.complaints.push(text);
  page.on('console', (message) => {
    // Playwright's own word for what the tests ask of it.
    if (message.text().includes('registration blocked by Playwright')) return;
    if (['error', 'warning'].includes(message.type())) complain(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    complain(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const {protocol, origin: asked} = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && asked !== origin) watched.foreign.push(request.url());
  });
  return watched;
}
