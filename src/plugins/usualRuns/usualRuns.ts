import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * A laboratory imports the run that it shows first, `./usualRun.ts?run`: the simulator works it out when the site is built, so that no
 * reader fetches a simulator before turning something.
 */
export default function usualRuns({i18n}: LoadContext): Plugin {
  const language = i18n.currentLocale === 'en' ? 'en' : 'zh-CN';
  return {
    name: 'edamame-usual-runs',
    configureWebpack: () => ({
      module: {
        rules: [{resourceQuery: /^\?run$/, use: [{loader: require.resolve('./loader.cjs'), options: {language}}]}],
      },
    }),
  };
}
