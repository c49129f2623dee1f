import type {ReactNode} from 'react';
import type {Row} from '../../lifecycle/decode/readOutput';
import {useWords} from '../language/useWords';
import styles from './StatusDecoder.module.css';
import {words} from './words';

const mostShown = 12;

type Props = {rows: readonly Row[]; linkOf: (status: string) => string};

/** The rows as they were understood, column by column; the word of each leads to its explanation. */
export function Rows({rows, linkOf}: Props): ReactNode {
  const phrases = useWords(words);
  const shown = rows.slice(0, mostShown);
  const hasNamespace = shown.some(({namespace}) => namespace !== undefined);
  const hasName = shown.some(({name}) => name !== undefined);
  return (
    <section className={styles.rows} tabIndex={0} aria-label={phrases.rows}>
      <table lang="en">
        <thead>
          <tr>
            {hasNamespace && <th scope="col">NAMESPACE</th>}
            {hasName && <th scope="col">NAME</th>}
            {['READY', 'STATUS', 'RESTARTS', 'AGE'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({namespace, name, ready, status, restarts, age}, index) => (
            <tr key={index}>
              {hasNamespace && <td>{namespace}</td>}
              {hasName && <td>{name}</td>}
              <td data-full={ready.ready === ready.all}>{ready.text}</td>
              <td>
                <a href={linkOf(status)}>{status}</a>
              </td>
              <td>{restarts?.text}</td>
              <td>{age?.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostShown && <p className={styles.small}>{phrases.moreRows(rows.length - mostShown)}</p>}
    </section>
  );
}
