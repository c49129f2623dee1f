import type {ReactNode} from 'react';
import type {Attempt} from '../../lifecycle/attempts';
import {Marked} from '../Lab/Marked';
import {isSweptEarly, sums} from './attemptTable';
import {lengthOf} from './length';
import styles from './RestartLab.module.css';
import {reckoningOf} from './reckoning';
import type {Settings} from './settings';
import type {Phrases} from './words';

type Props = {attempt: Attempt; at: number; attempts: readonly Attempt[]; settings: Settings; phrases: Phrases};

/** The formula, and beside it the numbers of this end; below, what all of it comes to once it is over. */
export function Reckoning({attempt, at, attempts, settings, phrases}: Props): ReactNode {
  const {ran, waited} = sums(attempts);
  const isAtEnd = attempt === attempts.at(-1) && at >= attempt.finishedAt;
  const succeeds = settings.exitCode === 0 && (attempt.restart?.waitSeconds ?? 0) > 0 && at >= attempt.finishedAt;
  return (
    <section className={styles.reckoning} aria-label={phrases.formula}>
      <div>
        <p className={styles.formula}>{phrases.formula}</p>
        <p className={styles.where}>{phrases.formulaWhere}</p>
      </div>
      <div className={styles.now} data-reckoning>
        <p>
          <Marked text={reckoningOf(attempt, at >= attempt.finishedAt, settings, phrases)} />
        </p>
        {succeeds && <p className={styles.aside}>{phrases.successWaits}</p>}
        {isAtEnd && waited > 0 && (
          <p className={styles.aside}>
            <Marked text={phrases.total(attempts.length, lengthOf(ran), lengthOf(waited))} />
          </p>
        )}
        {isSweptEarly(attempt) && at >= attempt.finishedAt && <p className={styles.aside}>{phrases.swept}</p>}
      </div>
    </section>
  );
}
