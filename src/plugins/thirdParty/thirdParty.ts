import type {LoadContext, Plugin} from '@docusaurus/types';
import {keepShippedPackages} from './shippedPackages';

const isBuild = process.env.NODE_ENV === 'production';

/** Has the bundler tell what of others readers get with its scripts. `main` is Docusaurus' own client, which nobody loads. */
export default function thirdParty(_context: LoadContext): Plugin {
  return {
    name: 'edamame-third-party',
    configureWebpack: (_config, isServer) => (isServer || !isBuild ? {} : ({plugins: [keepShippedPackages('main')]} as object)),
  };
}
