import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import styles from './ChaptersToggle.module.css';
import {words} from './words';

/** Puts the column of chapters away, and brings it back. Both names are in the page: the head of the page knows which one holds. */
export function ChaptersToggle(): ReactNode {
  const {hideChapters, showChapters} = useWords(words);
  return (
    <button type="button" className={styles.toggle} data-chapters-toggle>
      <svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
        <path d="M9 4 4 9l5 5M14 4 9 9l5 5" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span className={styles.hide}>{hideChapters}</span>
      <span className={styles.show}>{showChapters}</span>
    </button>
  );
}
