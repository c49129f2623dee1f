import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {createJiti} from 'jiti';
import type {Language} from '../../components/language/useWords';
import {folders} from '../chapters';
import {moduleOf} from './embedModule';
import type * as list from './exhibitList';

const library: Promise<typeof list> = createJiti(__filename).import('./exhibitList.ts');

/**
 * Every exhibit of the chapters at an address of its own, `/embed/<id>`, for pages of others; and the list of them, for the
 * gallery. Each page is a module of its own, so that it is made of its own exhibit and of nothing else.
 */
export default function embeds({siteDir, baseUrl, i18n}: LoadContext): Plugin {
  const language: Language = i18n.currentLocale === 'en' ? 'en' : 'zh-CN';
  return {
    name: 'edamame-embeds',
    getPathsToWatch: () => [join(siteDir, folders[language], '*.mdx')],
    loadContent: () => library.then(({exhibitsOfBook}) => exhibitsOfBook(siteDir, language)),
    async contentLoaded({content, actions}) {
      const exhibits = content as list.BookExhibit[];
      for (const exhibit of exhibits) {
        await actions.createData(`${exhibit.id}.js`, moduleOf(exhibit));
        const component = `@generated/edamame-embeds/default/${exhibit.id}.js`;
        actions.addRoute({path: `${baseUrl}embed/${exhibit.id}`, component, exact: true});
      }
      const {sketched} = await library;
      const listed = exhibits.map(({figures, ...rest}) => ({...rest, pod: sketched({figures, ...rest}, siteDir)}));
      await actions.createData('exhibits.json', listed);
    },
  };
}
