import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {chapterPath} from '../chapters/chapter';
import {useChapters} from '../chapters/useChapters';
import {useLanguage, useWords} from '../language/useWords';
import {holdsWords} from '../wording/holdsWords';
import {Brand} from './Brand';
import {ColourMode} from './ColourMode';
import {menuId} from './ids';
import styles from './Menu.module.css';
import {MenuButton} from './MenuButton';
import {nearby} from './nearby';
import {useIsChapter, useIsHere} from './places';
import {words} from './words';

/**
 * All of the book, once in the page: on narrow screens the menu, a popover that opens without scripts; on wide ones, beside a
 * chapter, the column of chapters.
 */
export function Menu(): ReactNode {
  const phrases = useWords(words);
  const language = useLanguage();
  const isHere = useIsHere();
  const isChapter = useIsChapter();
  const chapters = useChapters();
  const {from, to} = nearby(
    chapters.length,
    chapters.findIndex(({slug}) => isHere(chapterPath(slug))),
  );
  const pages = [
    {to: '/playground', label: phrases.playground},
    {to: '/concepts', label: phrases.concepts},
    {to: '/status', label: 'STATUS'},
    {to: '/how-we-know', label: phrases.howWeKnow},
  ];
  return (
    <nav
      id={menuId}
      popover="auto"
      className={styles.menu}
      aria-label={phrases.book}
      data-menu
      data-of={isChapter ? 'chapter' : undefined}
    >
      <div className={styles.head}>
        <Brand />
        <ColourMode />
        <MenuButton closes />
      </div>
      <ul className={styles.pages}>
        {pages.map(({to, label}) => (
          <li key={to}>
            <Link to={to} aria-current={isHere(to) ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.label}>{phrases.chapters}</p>
      <ol className={styles.chapters}>
        {chapters.slice(from, to).map(({slug, number, title}) => (
          <li key={slug}>
            <Link to={chapterPath(slug)} aria-current={isHere(chapterPath(slug)) ? 'page' : undefined}>
              <span className={styles.number}>{number}</span>
              <span data-reword={holdsWords(title[language]) ? 'text' : undefined}>{title[language]}</span>
            </Link>
          </li>
        ))}
      </ol>
      {to - from < chapters.length && (
        <Link to="/" className={styles.all}>
          {phrases.allChapters(chapters.length)}
        </Link>
      )}
    </nav>
  );
}
