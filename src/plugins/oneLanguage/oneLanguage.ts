import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

const isOfWords = /[/\\](?:words(?:[/\\]\w+)?|\w+Words)\.ts$/;

/**
 * A language's pages are a build of their own, so its scripts carry no words of the other one. Files of words that a page shows in
 * either language, as a card that can be turned, say so with the type `InBoth` and stay whole.
 */
export default function oneLanguage({siteDir, i18n}: LoadContext): Plugin {
  const without = i18n.currentLocale === 'en' ? 'zh-CN' : 'en';
  const isOneSided = (file: string): boolean => isOfWords.test(file) && !readFileSync(file, 'utf8').includes('InBoth<');
  return {
    name: 'edamame-one-language',
    configureWebpack(_config, isServer) {
      if (isServer || process.env.NODE_ENV !== 'production') return {};
      const rule = {
        test: isOneSided,
        include: join(siteDir, 'src'),
        enforce: 'pre',
        use: [{loader: require.resolve('./loader.cjs'), options: {without}}],
      };
      return {module: {rules: [rule]}} as object;
    },
  };
}
