import type {ReactNode} from 'react';
import lab from '../Lab/Lab.module.css';
import styles from './RolloutLab.module.css';
import {requestTable} from './requestTable';
import type {RolloutRun} from './rolloutRun';
import type {Phrases} from './words';

/** What became of all requests, Pod by Pod: in words what the drawing shows. */
export function RequestTable({run, phrases}: {run: RolloutRun; phrases: Phrases}): ReactNode {
  const [head = [], ...rows] = requestTable(run, phrases);
  return (
    <section className={lab.scroll} tabIndex={0} aria-label={head.slice(1).join(', ')}>
      <table className={styles.table} data-requests>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row" lang="en">
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
