import Link from '@docusaurus/Link';
import sectionTitles from '@generated/edamame-chapters/default/sectionTitles.json';
import taughtIn from '@generated/edamame-chapters/default/taughtIn.json';
import type {ReactNode} from 'react';
import {chapterPath} from '../chapters/chapter';
import {useChapters} from '../chapters/useChapters';
import {useLanguage} from '../language/useWords';
import {useWording} from '../wording/useWording';
import styles from './ChapterLinks.module.css';

export const isTaught = (concept: string): boolean => (taughtIn[concept]?.length ?? 0) > 0;

/** Every section that introduces the concept, with the number of its chapter. */
export function ChapterLinks({concept}: {concept: string}): ReactNode {
  const language = useLanguage();
  const chapters = useChapters();
  const {rewordOwn} = useWording();
  return (
    <ul className={styles.chapters}>
      {taughtIn[concept]?.map(([slug, section]) => {
        const chapter = chapters.find((one) => one.slug === slug);
        const title = sectionTitles[`${slug}#${section}`] || chapter?.title[language];
        return (
          <li key={slug}>
            <Link to={chapterPath(slug, section)}>
              <span className={styles.number}>{chapter?.number}</span>
              <span>{rewordOwn(title ?? '')}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
