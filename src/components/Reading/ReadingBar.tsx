import type {ReactNode} from 'react';
import LanguageSwitch from '../../islands/LanguageSwitch';
import styles from './ReadingBar.module.css';

/** Where the navbar has no room for them, a bar below it: contents, which chapter this is, and in which language it is read. */
export default function ReadingBar({chapter, children}: {chapter: string; children: ReactNode}): ReactNode {
  return (
    <div className={styles.bar} data-reading-bar>
      {children}
      <span className={styles.chapter}>{chapter}</span>
      <LanguageSwitch paired />
    </div>
  );
}
