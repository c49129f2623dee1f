import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {Family} from '../../lifecycle/decode/senses';
import {useChapters} from '../chapters/useChapters';
import {InlineCode} from '../InlineCode/InlineCode';
import {useLanguage, useWords} from '../language/useWords';
import type {LabPath} from './labs';
import type {Section} from './links';
import styles from './StatusDecoder.module.css';
import {words} from './words';
import type {Explained} from './words/explained';

/** What a word says, what to do next, and where the book and its laboratories show more. */
export function Explanation({
  explained: {says, next},
  section,
  lab,
}: {
  explained: Explained;
  section: Section;
  lab?: LabPath | undefined;
}): ReactNode {
  const phrases = useWords(words);
  return (
    <>
      <p>
        <InlineCode text={says} />
      </p>
      {next && (
        <p>
          <b>{phrases.next}</b>
          <InlineCode text={next} />
        </p>
      )}
      <p className={styles.links}>
        <BookLink section={section} />
        {/* Docusaurus knows no ids of figures; a unit test looks for them. */}
        {lab && (
          <Link to={lab} data-noBrokenLinkCheck>
            {phrases.lab}
          </Link>
        )}
      </p>
    </>
  );
}

export function BookLink({section}: {section: Section}): ReactNode {
  const {book} = useWords(words);
  const language = useLanguage();
  const slug = /^\/pods\/([^#]+)/.exec(section)?.[1];
  const chapter = useChapters().find((one) => one.slug === slug);
  return <Link to={section}>{chapter ? book(chapter.number, chapter.title[language]) : section}</Link>;
}

/** What a word is: each family has a form of its own, so that colour is not needed to tell. */
export function FamilyTag({family}: {family: Family | 'pattern' | 'unknown'}): ReactNode {
  const phrases = useWords(words);
  if (family === 'unknown') return null;
  return (
    <span className={styles.tag} data-family={family}>
      {family === 'pattern' ? phrases.pattern : phrases.families[family].one}
    </span>
  );
}
