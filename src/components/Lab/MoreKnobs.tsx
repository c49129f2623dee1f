import type {ReactNode} from 'react';
import styles from './Knob.module.css';
import type {LabPhrases} from './labWords';

type Props = {
  /** How many of them are not as usual: it is told while they are out of sight. */
  turned: number;
  phrases: LabPhrases;
  children: ReactNode;
};

/** Knobs that few turn, folded away: on a phone the drawing would be a screen further down. On paper they are open. */
export function MoreKnobs({turned, phrases, children}: Props): ReactNode {
  return (
    <details className={styles.more} data-more-knobs>
      <summary>
        {phrases.moreKnobs}
        {turned > 0 && <b> {phrases.turned(turned)}</b>}
      </summary>
      <div className={styles.knobs}>{children}</div>
    </details>
  );
}
