import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import NavbarSearch from '../../islands/NavbarSearch';
import {chapterPath} from '../chapters/chapter';
import {useChapters} from '../chapters/useChapters';
import NavbarSwitch from '../LanguageSwitch/NavbarSwitch';
import {useWords} from '../language/useWords';
import {Brand} from './Brand';
import {ColourMode} from './ColourMode';
import {MenuButton} from './MenuButton';
import styles from './Navbar.module.css';
import {useIsChapter, useIsHere} from './places';
import {words} from './words';

/** The bar at the top of every page. Its right part has its place before it is there: see the style sheet. */
export function Navbar(): ReactNode {
  const {main, chapters, playground, concepts} = useWords(words);
  const isChapter = useIsChapter();
  const isHere = useIsHere();
  const first = useChapters()[0];
  const entries = [
    {to: '/playground', label: playground},
    {to: '/concepts', label: concepts},
    {to: '/status', label: 'STATUS', className: styles.status},
  ];
  return (
    <nav className={styles.bar} aria-label={main} data-navbar data-of={isChapter ? 'chapter' : undefined}>
      <MenuButton />
      <Brand />
      <ul className={styles.entries}>
        {first && (
          <li>
            <Link
              to={chapterPath(first.slug)}
              aria-current={isHere(chapterPath(first.slug)) ? 'page' : isChapter ? 'true' : undefined}
            >
              {chapters}
            </Link>
          </li>
        )}
        {entries.map(({to, label, className}) => (
          <li key={to} className={className}>
            <Link to={to} aria-current={isHere(to) ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.search}>
        <NavbarSearch />
      </div>
      <div className={styles.languages}>
        <NavbarSwitch />
      </div>
      <div className={styles.colours}>
        <ColourMode />
      </div>
    </nav>
  );
}
