import type {Plugin} from '@docusaurus/types';
import {policyNames} from '../../components/trusted/policyNames';

/** Has the bundler pass the addresses of chunks and workers through a policy of its own, which pages allow by its name. */
export default function trustedBundle(): Plugin {
  return {
    name: 'edamame-trusted-bundle',
    configureWebpack: (_config, isServer) =>
      isServer ? {} : ({output: {trustedTypes: {policyName: policyNames.bundler}}} as object),
  };
}
