import type {ReactNode} from 'react';
import styles from './Question.module.css';

/** A question to check oneself with; hint and answer fold out below it. */
export default function Question({children}: {children: ReactNode}): ReactNode {
  return (
    <section className={styles.question} data-question data-pairs>
      {children}
    </section>
  );
}
