import {Fragment, type ReactNode} from 'react';
import {conformance} from '../../book/conformance';
import {InlineCode} from '../InlineCode/InlineCode';
import {useLanguage, useWords} from '../language/useWords';
import styles from './HowWeKnow.module.css';
import {words} from './words';
import {tables as questions} from './words/tables';

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** How the engine answers the questions of Kubernetes, table by table. */
export function Tables(): ReactNode {
  const phrases = useWords(words);
  const language = useLanguage();
  const {date, tables} = conformance;
  const held = sum(tables.map((table) => table.held));
  const cases = sum(tables.map((table) => table.cases));
  const versions = [...new Set(tables.map(({kubernetes}) => kubernetes))].join(', ');
  return (
    <section aria-labelledby="tables">
      <h2 id="tables">{phrases.tables}</h2>
      <p>{phrases.aboutTables(date, held, cases, versions)}</p>
      <p>{phrases.sampled}</p>
      <table className={styles.table} aria-labelledby="tables">
        <thead>
          <tr>
            <th scope="col">{phrases.question}</th>
            <th scope="col" className={styles.figure}>
              {phrases.answered}
            </th>
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => (
            <tr key={table.format} data-table={table.format}>
              <th scope="row">
                <InlineCode text={questions[table.format][language]} />
                <span className={styles.small}>
                  {phrases.from} <Files of={table} />
                </span>
              </th>
              <td className={styles.figure}>
                {table.held}/{table.cases}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The files that the questions were taken from, as they were in that version. */
function Files({of: {kubernetes, upstream}}: {of: {kubernetes: string; upstream: string[]}}): ReactNode {
  return (
    <span lang="en">
      {upstream.map((path, index) => (
        <Fragment key={path}>
          {index > 0 && ' · '}
          <a href={`https://github.com/kubernetes/kubernetes/blob/${kubernetes}/${path}`} title={path}>
            {path.split('/').at(-1)}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
