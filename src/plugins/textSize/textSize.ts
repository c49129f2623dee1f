import type {Plugin} from '@docusaurus/types';
import {relative} from './relative';

/** Text is as large as the reader's browser has been told, see relative.ts. */
export default function textSize(): Plugin {
  return {
    name: 'edamame-text-size',
    configurePostCss(options) {
      return {...options, plugins: [...options.plugins, relative()]};
    },
  };
}
