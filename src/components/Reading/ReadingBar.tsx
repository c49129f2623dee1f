import type {ReactNode} from 'react';
import LanguageSwitch from '../../islands/LanguageSwitch';
import styles from './ReadingBar.module.css';

type Props = {
  /** “Chapter 5”; what is no chapter has none. */
  chapter?: string | undefined;
  title: string;
  children: ReactNode;
};

/** Where the navbar has no room for them, a bar below it: contents, which chapter this is, and in which language it is read. */
export default function ReadingBar({chapter, title, children}: Props): ReactNode {
  return (
    <div className={styles.bar} data-reading-bar>
      {children}
      <span className={styles.chapter}>
        {chapter && <span>{chapter}</span>} <span>{chapter ? `· ${title}` : title}</span>
      </span>
      <LanguageSwitch paired />
    </div>
  );
}
