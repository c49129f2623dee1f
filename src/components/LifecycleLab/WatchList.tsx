import type {ReactNode} from 'react';
import {watchLines} from '../../lifecycle/read/watchLines';
import type {Timeline} from '../../lifecycle/timeline';
import styles from './LifecycleLab.module.css';
import type {Phrases} from './words';

/** So many lines are kept in sight. */
const most = 8;

/** What somebody would have on the screen who has been watching all the time. */
export function WatchList({timeline, at, phrases}: {timeline: Timeline; at: number; phrases: Phrases}): ReactNode {
  const lines = watchLines(timeline, at, most);
  return (
    <section className={styles.watch} tabIndex={0} aria-label={phrases.watch} lang="en">
      <p aria-hidden="true">$ kubectl get pods -w</p>
      <table>
        <thead>
          <tr>
            {['NAME', 'READY', 'STATUS', 'RESTARTS', 'AGE'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({seq, uid, row}, index) => (
            <tr key={`${seq}-${uid}`} data-last={index === lines.length - 1 || undefined}>
              <td>{row.name}</td>
              <td>{row.ready}</td>
              <td>{row.status}</td>
              <td>{row.restarts}</td>
              <td>{row.age}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
