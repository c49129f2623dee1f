import type {ReactNode} from 'react';
import Guess from '../../islands/Guess';
import {chapterPath} from '../chapters/chapter';
import {useChapters} from '../chapters/useChapters';
import {type Language, useLanguage} from '../language/useWords';
import {EmptyPod} from './EmptyPod';
import styles from './NoSuchPage.module.css';
import {useRoots} from './useRoots';
import {words} from './words';

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

function InLanguage({language, heading: Heading}: {language: Language; heading: 'h1' | 'h2'}): ReactNode {
  const phrases = words[language];
  const chapters = useChapters();
  const root = useRoots()[language];
  const to = (path: string) => root + path.slice(1);
  return (
    <section lang={language}>
      <Heading>{phrases.title}</Heading>
      <p>{phrases.what}</p>
      <Guess language={language} />
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
