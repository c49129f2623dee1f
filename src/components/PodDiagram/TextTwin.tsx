import type {ReactNode} from 'react';
import {volumeTypeText} from '../../diagram/bowls';
import type {PodParts} from '../../diagram/podParts';
import {portText} from '../../diagram/portTabs';
import type {Pod} from '../../pod/pod';
import {describePart, describePod} from './describe';
import styles from './PodDiagram.module.css';
import type {Phrases} from './words';

type Props = {pod: Pod; parts: PodParts; phrases: Phrases; owner: {kind: string; name: string} | undefined};

/** The whole figure in words: what there is in reading order, and a table of containers by ports and volumes. */
export function TextTwin({pod, parts, phrases, owner}: Props): ReactNode {
  const {containers, volumes} = parts;
  const {twinTable} = phrases;
  const ids = ['sandbox', ...containers.map(({id}) => id), ...volumes.map(({id}) => id), 'node'];
  return (
    <details className={styles.twin} data-text-twin>
      <summary>{phrases.textTwin}</summary>
      <p>{describePod(parts, phrases, owner)}</p>
      <ol>
        {ids.map((id) => {
          const part = describePart(id, pod, parts, phrases);
          if (!part) return null;
          return (
            <li key={id}>
              {part.kind} {part.name && <code>{part.name}</code>}
              <ul>
                {part.rows.map(({label, text}) => (
                  <li key={label}>
                    {label}
                    {phrases.colon}
                    {text.join(phrases.separator)}
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
      <section className={styles.twinTable} aria-label={twinTable.scroll} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{twinTable.container}</th>
              <th scope="col">{twinTable.kind}</th>
              <th scope="col">{twinTable.ports}</th>
              {volumes.map(({id, name, type}) => (
                <th key={id} scope="col">
                  <code>{name}</code> {volumeTypeText(type)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {containers.map(({id, role, container, ports, mounts}) => (
              <tr key={id}>
                <th scope="row">
                  <code>{container.name}</code>
                </th>
                <td>{phrases.roles[role]}</td>
                <td>{ports.map((port) => portText(port, pod.spec.hostNetwork === true)).join(', ') || twinTable.none}</td>
                {volumes.map((volume) => (
                  <td key={volume.id}>
                    {mounts
                      .filter(({volumeId}) => volumeId === volume.id)
                      .map(({mountPath, readOnly}) => `${mountPath}${readOnly ? ` ${phrases.readOnlyMark}` : ''}`)
                      .join(', ') || twinTable.none}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
