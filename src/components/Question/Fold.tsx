import type {ReactNode} from 'react';
import styles from './Question.module.css';

/** Folded text that opens without a script, and on paper, where answers stand on the last page. */
export function Fold({kind, title, children}: {kind: 'hint' | 'answer'; title: string; children: ReactNode}): ReactNode {
  return (
    <details className={styles.fold} data-fold={kind}>
      <summary>{title}</summary>
      <div data-pairs>{children}</div>
    </details>
  );
}
