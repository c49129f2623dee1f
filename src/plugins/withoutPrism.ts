import type {Plugin} from '@docusaurus/types';

/** The theme loads a highlighter of 35 kB on every page. Ours runs while the site is built, so readers get a stub of it. */
export default function withoutPrism(): Plugin {
  return {
    name: 'edamame-without-prism',
    configureWebpack: () => ({resolve: {alias: {'prism-react-renderer$': require.resolve('./prismStub.cjs')}}}),
  };
}
