import type {ReactNode} from 'react';
import type {Attempt} from '../../lifecycle/attempts';
import lab from '../Lab/Lab.module.css';
import {attemptTable} from './attemptTable';
import type {Phrases} from './words';

/** The drawing in words: a row for each run. */
export function AttemptTable({attempts, phrases}: {attempts: readonly Attempt[]; phrases: Phrases}): ReactNode {
  const [head = [], ...rows] = attemptTable(attempts, phrases);
  return (
    <details className={lab.twin} data-text-twin>
      <summary>{phrases.asText}</summary>
      <section className={lab.scroll} tabIndex={0} aria-label={phrases.table}>
        <table>
          <caption className="spoken">{phrases.table}</caption>
          <thead>
            <tr>
              {head.map((word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first = '', ...cells]) => (
              <tr key={first} data-attempt={first}>
                <th scope="row">{first}</th>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
