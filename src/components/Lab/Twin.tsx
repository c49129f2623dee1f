import useIsBrowser from '@docusaurus/useIsBrowser';
import {Fragment, type ReactNode} from 'react';
import type {Beat} from '../../lifecycle/beats';
import type {Entry} from '../../lifecycle/entry';
import styles from './Lab.module.css';
import type {LabPhrases} from './labWords';
import {Marked} from './Marked';
import {PodTag} from './PodTag';
import {secondsText} from './seconds';
import type {Tell} from './tell';

type Props = {
  beats: readonly Beat[];
  zero: number;
  tell: Tell;
  phrases: LabPhrases;
  /** Where there are several Pods: which one an entry is about. */
  nameOf?: ((entry: Entry) => string | undefined) | undefined;
  /** What else there is to say, above the table. */
  children?: ReactNode;
};

/** No table is longer: what comes after the first so many is more of the same. */
const most = 60;

/** What a reader begins with: the beginning of the run, and its end. The rest is there when the laboratory is alive. */
const mostAsleep = 20;

/** The whole run in words: when, who, what, and why. */
export function Twin({beats, zero, tell, phrases, nameOf, children}: Props): ReactNode {
  const {table} = phrases;
  const isAlive = useIsBrowser();
  const whole = beats.flatMap((beat) => beat.entries).slice(0, most);
  const left = isAlive ? 0 : whole.length - mostAsleep - 1;
  const entries = left > 1 ? [...whole.slice(0, mostAsleep), ...whole.slice(-1)] : whole;
  return (
    <details className={styles.twin} data-text-twin>
      <summary>{phrases.twin}</summary>
      {children}
      <section className={styles.scroll} tabIndex={0} aria-label={phrases.twin}>
        <table>
          <thead>
            <tr>
              <th scope="col">{table.time}</th>
              <th scope="col">{table.who}</th>
              <th scope="col">{table.what}</th>
              <th scope="col">{table.why}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, index) => (
              <Fragment key={entry.seq}>
                {left > 1 && index === mostAsleep && (
                  <tr>
                    <td />
                    <td colSpan={3}>{phrases.between(left)}</td>
                  </tr>
                )}
                <tr>
                  <td>{secondsText(entry.at - zero)}</td>
                  <td lang="en">{entry.who}</td>
                  <td>
                    <PodTag name={nameOf?.(entry)} />
                    <Marked text={tell(entry).what} />
                  </td>
                  <td>
                    <Marked text={tell(entry).why} />
                  </td>
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
