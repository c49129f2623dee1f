import type {ReactNode} from 'react';
import type {Verdict} from '../../lifecycle/ledger';
import styles from './SurvivalBench.module.css';

/** Two lines alike; two arrows past each other; the empty set; a line with a gap in it. */
const signs: Record<Verdict, string> = {
  kept: 'M2.5 5h9M2.5 9h9',
  replaced: 'M2 4.5h9M8.5 2l2.5 2.5L8.5 7M12 9.5H3M5.5 7L3 9.5 5.5 12',
  lost: 'M7 2.5a4.5 4.5 0 1 0 .01 0zM2.5 11.5l9-9',
  'out-of-reach': 'M1 7h4M9 7h4M5 3.5v7M9 3.5v7',
};

/** What a blow has left of something: told by a word, by a sign and by the edge of the tag; the colour only helps. */
export function VerdictTag({verdict, word}: {verdict: Verdict; word: string}): ReactNode {
  return (
    <span className={styles.tag} data-verdict={verdict}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d={signs[verdict]} />
      </svg>
      {word}
    </span>
  );
}
