import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {fetchAhead} from './fetchAhead';

type Options = {customCss: string[]};

/**
 * Of the classic theme, the parts alone, for what we have none of our own for (src/theme): its scripts would run on every page,
 * and take attributes for `<html>` from the query of an address, from whoever wrote that.
 */
export default function theme({siteDir}: LoadContext, options: unknown): Plugin {
  const {customCss} = options as Options;
  const head = readFileSync(join(__dirname, 'head.js'), 'utf8');
  return {
    name: 'edamame-theme',
    getThemePath: () => join(dirname(require.resolve('@docusaurus/theme-classic')), 'theme'),
    getClientModules: () => customCss.map((file) => join(siteDir, file)),
    injectHtmlTags: () => ({
      headTags: [...(process.env.NODE_ENV === 'production' ? [fetchAhead] : []), {tagName: 'script', innerHTML: head}],
    }),
  };
}
