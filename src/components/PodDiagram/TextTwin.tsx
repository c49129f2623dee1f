import type {ReactNode} from 'react';
import type {PodParts} from '../../diagram/podParts';
import type {Pod} from '../../pod/pod';
import styles from './PodDiagram.module.css';
import {type Owner, twinOf} from './twin';
import type {Phrases} from './words';

type Props = {pod: Pod; parts: PodParts; phrases: Phrases; owner: Owner | undefined};

/** The whole figure in words: what there is in reading order, and a table of containers by ports and volumes. */
export function TextTwin({pod, parts, phrases, owner}: Props): ReactNode {
  const twin = twinOf(pod, parts, phrases, owner);
  const {head, rows} = twin.table;
  return (
    <details className={styles.twin} data-text-twin>
      <summary>{phrases.textTwin}</summary>
      <p>{twin.summary}</p>
      <ol>
        {twin.parts.map(({id, kind, name, rows: facts}) => (
          <li key={id}>
            {kind} {name && <code>{name}</code>}
            <ul>
              {facts.map(({label, text}) => (
                <li key={label}>
                  {label}
                  {phrases.colon}
                  {text.join(phrases.separator)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <section className={styles.twinTable} aria-label={phrases.twinTable.scroll} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {head.words.map((word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ))}
              {head.volumes.map(({name, word}, index) => (
                <th key={index} scope="col">
                  <code>{name}</code> {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({id, name, cells}) => (
              <tr key={id}>
                <th scope="row">
                  <code>{name}</code>
                </th>
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
