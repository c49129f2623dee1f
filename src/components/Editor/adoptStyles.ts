import {StyleModule} from 'style-mod';

/**
 * CodeMirror writes its rules into a `<style>`, which the policy of the site does not let in (src/plugins/headers). Its style-mod
 * can keep them in a constructed sheet instead, which no policy minds, but does so for shadow roots only. So the sheet is made for
 * something that looks like one, and handed on to the document, where every editor then finds it.
 */
export function adoptStyles(page: Document): void {
  if (!('adoptedStyleSheets' in page)) return;
  const root = {ownerDocument: page, adoptedStyleSheets: []};
  StyleModule.mount(root as unknown as ShadowRoot, []);
  for (const key of Object.getOwnPropertySymbols(root)) {
    if (!(key in page)) Object.defineProperty(page, key, {value: Reflect.get(root, key)});
  }
}
