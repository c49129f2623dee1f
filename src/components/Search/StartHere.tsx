import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {groups} from '../Concepts/groups';
import {chapterPath} from '../chapters/chapter';
import {useChapters} from '../chapters/useChapters';
import {useLanguage, useWords} from '../language/useWords';
import styles from './SearchPage.module.css';
import {searchPath} from './searchPath';
import {words} from './words';

/** Before anything is searched for, and without scripts for good: examples, the concepts by group, the chapters. */
export function StartHere(): ReactNode {
  const language = useLanguage();
  const {describe, examples, start, byGroup, byChapter} = useWords(words);
  return (
    <div className={styles.start}>
      <p className={styles.describe}>{describe}</p>
      <section className={styles.examples}>
        <h2>{start}</h2>
        <ul>
          {examples.map((query) => (
            <li key={query}>
              <Link to={searchPath(query)}>{query}</Link>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{byGroup}</h2>
        <ul>
          {groups.map(({id, name}) => (
            <li key={id}>
              <Link to={`/concepts#${id}`}>{name[language]}</Link>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{byChapter}</h2>
        <ol>
          {useChapters().map(({slug, title}) => (
            <li key={slug}>
              <Link to={chapterPath(slug)}>{title[language]}</Link>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
