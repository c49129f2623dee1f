import type {ReactNode} from 'react';
import {Marked} from '../Lab/Marked';
import styles from './RolloutLab.module.css';
import type {Tally as Counts} from './rolloutRun';
import type {Verdict} from './verdicts';
import type {Phrases} from './words';

type Props = {
  counts: Counts;
  /** For how long requests have been sent to closed doors. */
  red: string;
  /** None: the reader has yet to guess. */
  verdicts: readonly Verdict[] | undefined;
  phrases: Phrases;
};

/** How many requests of each kind there have been; the shapes are those of the drawing. Below it, what is to be learned. */
export function Tally({counts, red, verdicts, phrases}: Props): ReactNode {
  return (
    <div className={styles.tally}>
      <ul aria-label={phrases.tally}>
        {(['served', 'refused', 'cut'] as const).map((kind) => (
          <li key={kind} data-tally={kind}>
            <svg className={styles.requests} width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
              <path className={styles[kind]} d={shapes[kind]} />
            </svg>
            {phrases[kind]} <b>{counts[kind]}</b>
          </li>
        ))}
        <li>
          <Swatch />
          {phrases.strip}
        </li>
        <li data-tally="red">
          <Swatch isShut />
          {phrases.shut} <b>{red} s</b>
        </li>
      </ul>
      <div className={styles.lesson} role="status">
        <p className={styles.head}>{phrases.lesson}</p>
        {verdicts === undefined ? (
          <p>{phrases.lessonLater}</p>
        ) : (
          verdicts.map((verdict) => (
            <p key={verdict.is} data-verdict={verdict.is}>
              <Marked text={phrases.verdict(verdict)} />
            </p>
          ))
        )}
      </div>
    </div>
  );
}

/** The strip below a bar. */
function Swatch({isShut}: {isShut?: boolean}): ReactNode {
  return (
    <svg width="24" height="14" viewBox="0 0 24 14" aria-hidden="true">
      <rect className={styles.strip} data-shut={isShut} x="1" y="1" width="22" height="12" rx="3" />
    </svg>
  );
}

const shapes = {
  served: 'M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
  refused: 'M-3.5-3.5l7 7m0-7l-7 7',
  cut: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0M-5 5l10-10',
};
