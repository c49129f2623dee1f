import type {ReactNode} from 'react';
import LanguageSwitch from '../../islands/LanguageSwitch';
import styles from './ReadingBar.module.css';

/** Where the navbar has no room for the switch, a bar below it: which chapter this is, and in which language it is read. */
export default function ReadingBar({chapter}: {chapter: string}): ReactNode {
  return (
    <div className={styles.bar} data-reading-bar>
      <span className={styles.chapter}>{chapter}</span>
      <LanguageSwitch paired />
    </div>
  );
}
