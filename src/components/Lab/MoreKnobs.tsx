import {createContext, type ReactNode} from 'react';
import styles from './Knob.module.css';
import type {LabPhrases} from './labWords';
import {useWasOpened} from './useWasOpened';

type Props = {
  /** How many of them are not as usual: it is told while they are out of sight. */
  turned: number;
  phrases: LabPhrases;
  children: ReactNode;
};

/** Whether what is drawn is out of sight, and nobody can choose there. */
export const OutOfSight = createContext(false);

/** Knobs that few turn, folded away: on a phone the drawing would be a screen further down. On paper they are open, and state what holds. */
export function MoreKnobs({turned, phrases, children}: Props): ReactNode {
  const [wasOpened, fold] = useWasOpened();
  return (
    <details {...fold} className={styles.more} data-more-knobs>
      <summary>
        {phrases.moreKnobs}
        {turned > 0 && <b> {phrases.turned(turned)}</b>}
      </summary>
      <div className={styles.knobs}>
        <OutOfSight value={!wasOpened}>{children}</OutOfSight>
      </div>
    </details>
  );
}
