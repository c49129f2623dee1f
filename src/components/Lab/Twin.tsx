import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
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

/** The whole run in words: when, who, what, and why. A page comes with what happens; the reasons are added when the laboratory is alive. */
export function Twin({beats, zero, tell, phrases, nameOf, children}: Props): ReactNode {
  const {table} = phrases;
  const isAlive = useIsBrowser();
  const entries = beats.flatMap((beat) => beat.entries).slice(0, most);
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
              {isAlive && <th scope="col">{table.why}</th>}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.seq}>
                <td>{secondsText(entry.at - zero)}</td>
                <td lang="en">{entry.who}</td>
                <td>
                  <PodTag name={nameOf?.(entry)} />
                  <Marked text={tell(entry).what} />
                </td>
                {isAlive && (
                  <td>
                    <Marked text={tell(entry).why} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
