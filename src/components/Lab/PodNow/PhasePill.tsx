import type {ReactNode} from 'react';
import styles from './PodNow.module.css';

/** What tells the phases apart besides their words. */
const signs: Record<string, string> = {
  Pending: 'M7 3.5V7h2.6M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1z',
  Running: 'M4 2.5L11 7l-7 4.5z',
  Succeeded: 'M2.5 7.4l3 3.1L11.5 3.6',
  Failed: 'M3 3l8 8m0-8l-8 8',
  Unknown: 'M5 5a2 2 0 1 1 2.6 2L7 8.4M7 11v.4',
};

/** The phase: a pill with a sign and the API's word. */
export function PhasePill({phase}: {phase: string}): ReactNode {
  return (
    <span className={styles.phasePill} data-phase={phase} lang="en">
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d={signs[phase] ?? signs.Unknown} />
      </svg>
      {phase}
    </span>
  );
}
