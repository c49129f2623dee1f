import type {ReactNode} from 'react';
import styles from './Steps.module.css';

/** The number of a step, the same in the prose and at its lines: a tag with one square corner, so that no colour is needed. */
export function StepTag({number, lit}: {number: number | string; lit: boolean}): ReactNode {
  return (
    <span className={styles.tag} data-lit={lit || undefined} aria-hidden="true">
      {number}
    </span>
  );
}
