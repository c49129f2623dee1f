import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {fieldFile, outlineOf} from './fieldFile';

/** What the field explorer shows: the top of the tree for the page itself, and all of it for who looks deeper. */
export default function fields({siteDir, i18n}: LoadContext): Plugin {
  const read = () => fieldFile(i18n.currentLocale === 'en' ? 'en' : 'zh-CN');
  return {
    name: 'edamame-fields',
    getPathsToWatch: () => ['book', 'pod'].map((folder) => join(siteDir, 'src', folder, '**/*.{ts,json}')),
    async contentLoaded({actions}) {
      const content = read();
      await actions.createData('outline.json', outlineOf(content));
      await actions.createData('fields.json', content);
    },
  };
}
