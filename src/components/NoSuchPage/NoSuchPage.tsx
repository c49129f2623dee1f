import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import {useRootUrl} from '../address/useRootUrl';
import {chapterPath} from '../chapters/chapter';
import {useChapters} from '../chapters/useChapters';
import {type Language, useLanguage} from '../language/useWords';
import {searchPath} from '../Search/searchPath';
import {EmptyPod} from './EmptyPod';
import {intended} from './intended';
import styles from './NoSuchPage.module.css';
import {words} from './words';
import {wordsOf} from './wordsOf';

/**
 * A static host answers every wrong address with one 404.html, so the reader's language is not known: the page speaks both, the
 * one it was built in first.
 */
export default function NoSuchPage(): ReactNode {
  const own = useLanguage();
  return (
    <main className={styles.page}>
      <EmptyPod />
      <div className={styles.both}>
        <InLanguage language={own} heading="h1" />
        <InLanguage language={own === 'en' ? 'zh-CN' : 'en'} heading="h2" />
      </div>
    </main>
  );
}

/** Where each language begins, whichever of them this page was built in. */
function useRoots(): Record<Language, string> {
  const root = useRootUrl();
  return {'zh-CN': root, en: `${root}en/`};
}

function InLanguage({language, heading: Heading}: {language: Language; heading: 'h1' | 'h2'}): ReactNode {
  const phrases = words[language];
  const chapters = useChapters();
  const root = useRoots()[language];
  const to = (path: string) => root + path.slice(1);
  return (
    <section lang={language}>
      <Heading>{phrases.title}</Heading>
      <p>{phrases.what}</p>
      <Guess language={language} to={to} />
      <p>
        <a href={root}>{phrases.home}</a>
        <a href={to('/concepts')}>{phrases.concepts}</a>
        <a href={to('/status')}>{phrases.status}</a>
      </p>
      <ol>
        {chapters.map(({slug, title}) => (
          <li key={slug}>
            <a href={to(chapterPath(slug))}>{title[language]}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The page that was meant, where the address tells. Read in the browser: the file was made for no address in particular. */
function Guess({language, to}: {language: Language; to: (path: string) => string}): ReactNode {
  const isBrowser = useIsBrowser();
  const {pathname} = useLocation();
  const chapters = useChapters();
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
