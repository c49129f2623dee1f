import type {ReactNode} from 'react';
import styles from './Question.module.css';

/** Folded text that opens without a script, and on paper. */
export function Fold({title, children}: {title: string; children: ReactNode}): ReactNode {
  return (
    <details className={styles.fold}>
      <summary>{title}</summary>
      <div data-pairs>{children}</div>
    </details>
  );
}
