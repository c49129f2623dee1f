import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import {holdsWords} from '../wording/holdsWords';
import styles from './Pager.module.css';
import {words} from './words';

type Neighbour = {title: string; permalink: string};

type Props = {previous?: Neighbour; next?: Neighbour};

/** Below a chapter: the one before it, and the one after. */
export function Pager({previous, next}: Props): ReactNode {
  const phrases = useWords(words);
  const links = [
    {rel: 'prev', label: phrases.previous, chapter: previous},
    {rel: 'next', label: phrases.next, chapter: next},
  ];
  return (
    <nav className={styles.pager} aria-label={phrases.neighbours}>
      {links.map(
        ({rel, label, chapter}) =>
          chapter && (
            <Link key={rel} to={chapter.permalink} rel={rel}>
              <span>{label}</span>
              <b data-reword={holdsWords(chapter.title) ? 'text' : undefined}>{chapter.title}</b>
            </Link>
          ),
      )}
    </nav>
  );
}
