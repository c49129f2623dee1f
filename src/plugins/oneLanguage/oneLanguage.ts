import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

const isOfWords = /[/\\](?:words(?:[/\\]\w+)?|\w+Words)\.ts$/;
const isSource = /\.tsx?$/;
const declaresWords = /\bwords\b = \{|Words\b(?:<.*>)? = \{|: Words</;

/**
 * A language's pages are a build of their own, so its scripts carry no words of the other one. Files of words that a page shows in
 * either language, as a card that can be turned, say so with the type `InBoth` and stay whole. Elsewhere words are what a declaration calls so.
 */
export default function oneLanguage({siteDir, i18n}: LoadContext): Plugin {
  const without = i18n.currentLocale === 'en' ? 'zh-CN' : 'en';
  const isInBoth = (file: string): boolean => readFileSync(file, 'utf8').includes('InBoth<');
  const hasOnlyWords = (file: string): boolean => isOfWords.test(file) && !isInBoth(file);
  const hasWords = (file: string): boolean =>
    isSource.test(file) && !isOfWords.test(file) && declaresWords.test(readFileSync(file, 'utf8')) && !isInBoth(file);
  return {
    name: 'edamame-one-language',
    configureWebpack(_config, isServer) {
      if (isServer || process.env.NODE_ENV !== 'production') return {};
      const rules = [hasOnlyWords, hasWords].map((test) => ({
        test,
        include: join(siteDir, 'src'),
        enforce: 'pre',
        use: [{loader: require.resolve('./loader.cjs'), options: {without, hasOnlyWords: test === hasOnlyWords}}],
      }));
      return {module: {rules}} as object;
    },
  };
}
