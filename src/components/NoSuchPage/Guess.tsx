import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import {useChapters} from '../chapters/useChapters';
import type {Language} from '../language/useWords';
import {searchPath} from '../Search/searchPath';
import {intended} from './intended';
import {useRoots} from './useRoots';
import {words} from './words';
import {wordsOf} from './wordsOf';

/** The page that was meant, where the address tells. Read in the browser: the file was made for no address in particular. */
export default function Guess({language}: {language: Language}): ReactNode {
  const isBrowser = useIsBrowser();
  const {pathname} = useLocation();
  const chapters = useChapters();
  const root = useRoots()[language];
  const to = (path: string) => root + path.slice(1);
  const {concepts, status, meant, pick, search} = words[language];
  const target = isBrowser ? intended(pathname, chapters) : undefined;
  const query = isBrowser ? wordsOf(pathname) : '';
  return (
    <>
      <p>
        <a href={to(query ? searchPath(query) : '/search')}>{search(query)}</a>
      </p>
      {target ? (
        <p>
          {meant}{' '}
          <a href={to(target.path)}>{target.chapter?.title[language] ?? (target.path === '/status' ? status : concepts)}</a>
        </p>
      ) : (
        <p>{pick}</p>
      )}
    </>
  );
}
