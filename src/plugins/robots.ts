import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {addressOf, siteOf} from '../book/site';

/** Everybody may read everything; here is the list of it. There is one such file on a host, at its root. */
export default function robots({i18n, siteConfig}: LoadContext): Plugin {
  return {
    name: 'edamame-robots',
    async postBuild({outDir}) {
      if (i18n.currentLocale !== i18n.defaultLocale) return;
      const sitemap = addressOf(siteOf({i18n, siteConfig}), 'zh-CN', '/sitemap.xml');
      await writeFile(join(outDir, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
    },
  };
}
