import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {type Chapter, chapterPath, type TaughtIn} from '../chapters/chapter';
import {type Language, useLanguage, useWords} from '../language/useWords';
import styles from './Concepts.module.css';
import type {Concept} from './concept';
import {type OfficialPage, officialPage, officialUrl} from './officialPage';
import {words} from './words';

type Props = {concept: Concept; chapters: Chapter[]; taughtIn: TaughtIn[string] | undefined; marked: boolean; shown: boolean};

const both: Language[] = ['zh-CN', 'en'];

function sideOf(concept: Concept, language: Language) {
  return language === 'en'
    ? {name: concept.en, meaning: concept.short_en, aliases: concept.aliasesEn}
    : {name: concept.zh, meaning: concept.short_zh, aliases: concept.aliasesZh};
}

/** One concept: the reader's language, beside it the other, below them where it is taught and which page has its name. */
export function ConceptEntry({concept, chapters, taughtIn, marked, shown}: Props): ReactNode {
  const own = useLanguage();
  const phrases = useWords(words);
  const page = officialPage(concept.source);
  return (
    <li id={concept.id} className={styles.entry} data-marked={marked || undefined} hidden={!shown}>
      {[own, ...both.filter((language) => language !== own)].map((language) => {
        const {name, meaning, aliases} = sideOf(concept, language);
        return (
          <div key={language} className={styles.side}>
            <p className={styles.name}>
              {language === own ? (
                <dfn lang={language}>
                  <a href={`#${concept.id}`}>{name}</a>
                </dfn>
              ) : (
                <span lang={language}>{name}</span>
              )}
              {language === 'zh-CN' && !concept.zhVerified && (
                <>
                  {' '}
                  <span className={styles.unverified}>{phrases.unverified}</span>
                </>
              )}
            </p>
            <p lang={language} className={styles.meaning}>
              {meaning}
            </p>
            {aliases.length > 0 && (
              <p className={styles.also}>
                {phrases.also} <span lang={language}>{aliases.join(language === 'en' ? ', ' : '、')}</span>
              </p>
            )}
          </div>
        );
      })}
      <p className={styles.where}>
        {taughtIn && (
          <span>
            {phrases.taughtIn}{' '}
            {taughtIn.map(([slug, section]) => (
              <ChapterLink key={slug} chapter={chapters.find((one) => one.slug === slug)} section={section} />
            ))}
          </span>
        )}
        {page && <OfficialLinks page={page} />}
      </p>
    </li>
  );
}

function ChapterLink({chapter, section}: {chapter: Chapter | undefined; section: string | undefined}): ReactNode {
  const language = useLanguage();
  if (!chapter) return null;
  return (
    <Link className={styles.chapter} to={chapterPath(chapter.slug, section)}>
      <span className={styles.number}>{chapter.number}</span> {chapter.title[language]}
    </Link>
  );
}

function OfficialLinks({page}: {page: OfficialPage}): ReactNode {
  const {official, languages} = useWords(words);
  const name = page.path.split('/').at(-1);
  return (
    <span>
      {official} <code>{page.at ? `${name}@${page.at}` : name}</code>{' '}
      {both.map((language) => (
        <a key={language} href={officialUrl(page, language)} hrefLang={language}>
          {languages[language]}
        </a>
      ))}
    </span>
  );
}
