import Link from '@docusaurus/Link';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import type {ReactNode} from 'react';
import LivePod from '../../islands/LivePod';
import SearchPill from '../../islands/SearchPill';
import {chapterPath} from '../chapters/chapter';
import {useChapters} from '../chapters/useChapters';
import {useLanguage, useWords} from '../language/useWords';
import styles from './Home.module.css';
import {labs, questionOf, words} from './words';

/** What the book is, in one screen: a Pod to press, and the chapters. */
export default function Home(): ReactNode {
  const phrases = useWords(words);
  const [first, second] = phrases.title;
  return (
    <main className={styles.home}>
      <div className={styles.hero}>
        <div className={styles.intro}>
          <h1>
            {first}
            <br />
            {second}
          </h1>
          <p className={styles.lede}>{phrases.lede}</p>
          <div className={styles.search}>
            <SearchPill large />
          </div>
          <p className={styles.buttons}>
            <Link className={styles.primary} to={chapterPath('what')}>
              {phrases.start}
            </Link>
            <Link className={styles.secondary} to="/playground">
              {phrases.playground}
            </Link>
            <Link className={styles.secondary} to="/concepts">
              {phrases.concepts}
            </Link>
          </p>
        </div>
        <LivePod />
        <p className={styles.hint}>{phrases.hint}</p>
      </div>
      <Chapters />
      <Labs />
      <OtherLanguage />
    </main>
  );
}

function Chapters(): ReactNode {
  const phrases = useWords(words);
  const language = useLanguage();
  return (
    <section className={styles.chapters} aria-labelledby="chapters">
      <h2 id="chapters">{phrases.chapters}</h2>
      <ol>
        {useChapters().map(({slug, number, title}) => (
          <li key={slug}>
            <Link to={chapterPath(slug)}>
              <span className={styles.bean}>{number}</span>
              <span className={styles.title}>{title[language]}</span>
              <span className={styles.question}>{questionOf(slug, phrases)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What time does to a Pod can be driven: each laboratory by the question that it asks. */
function Labs(): ReactNode {
  const phrases = useWords(words);
  return (
    <section className={styles.labs} aria-labelledby="labs">
      <h2 id="labs">{phrases.labs}</h2>
      <p>{phrases.labsLead}</p>
      <ul>
        {(Object.keys(labs) as (keyof typeof labs)[]).map((id) => {
          const [name, question] = phrases.lab[id];
          return (
            <li key={id}>
              <Link to={labs[id]} data-noBrokenLinkCheck>
                <span className={styles.title}>{name}</span>
                <span className={styles.question}>{question}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A reader who cannot read this page finds the way in a language that he can. */
function OtherLanguage(): ReactNode {
  const language = useLanguage();
  const other = language === 'en' ? 'zh-CN' : 'en';
  const {bothLanguages, other: line} = useWords(words);
  const {createUrl} = useAlternatePageUtils();
  return (
    <p className={styles.languages}>
      {bothLanguages}{' '}
      <span lang={other}>
        {line.text}{' '}
        <a href={createUrl({locale: other, fullyQualified: false})} hrefLang={other}>
          {line.link}
        </a>
      </span>
    </p>
  );
}
