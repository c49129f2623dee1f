import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import styles from './Goals.module.css';
import {words} from './words';

/** What a reader will know at the end of the chapter; the first thing on its page. */
export default function Goals({children}: {children: ReactNode}): ReactNode {
  const {title} = useWords(words);
  return (
    <section className={styles.goals} aria-label={title} data-goals>
      <p className={styles.title}>{title}</p>
      {children}
    </section>
  );
}
