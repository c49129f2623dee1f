import type {ReactNode} from 'react';
import styles from './Lab.module.css';
import type {LabPhrases} from './labWords';
import {Marked} from './Marked';

/** One thing that came of both runs, in words. */
export type Compared = {label: string; a: string; b: string};

/** What came of run A and of run B, thing by thing; what differs is marked with a word and not by colour alone. */
export function Compare({rows, phrases}: {rows: readonly Compared[]; phrases: LabPhrases}): ReactNode {
  return (
    <section className={styles.compare} aria-label={phrases.compare}>
      <p>{phrases.compareLead}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">A</th>
            <th scope="col">B</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({label, a, b}) => (
            <tr key={label} data-differs={a !== b || undefined}>
              <th scope="row">
                <Marked text={label} />
              </th>
              <td>{a}</td>
              <td>{b}</td>
              <td>{a === b ? phrases.same : phrases.differs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
