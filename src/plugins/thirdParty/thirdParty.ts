import type {LoadContext, Plugin} from '@docusaurus/types';
import {keepShippedPackages} from './shippedPackages';

const isBuild = process.env.NODE_ENV === 'production';

/** Has the bundler tell what of others is in the scripts that readers get; the pass of the same folder says whose it is. `main` is Docusaurus' own client, which nobody loads. */
export default function thirdParty(_context: LoadContext): Plugin {
  return {
    name: 'edamame-third-party',
    configureWebpack: (_config, isServer) => (isServer || !isBuild ? {} : ({plugins: [keepShippedPackages('main')]} as object)),
  };
}
