import {type ReactNode, useState} from 'react';
import type {PodMoment} from '../../lifecycle/moment';
import {statusOrigin} from '../../pod/statusOrigin';
import {useLanguage} from '../language/useWords';
import styles from './Kubectl.module.css';
import {whyReady, whyRestarts, whyStatus} from './kubectlWords';
import type {LabPhrases} from './labWords';
import {Marked} from './Marked';

type Column = 'ready' | 'status' | 'restarts';

/** `replaced`: those that came in the Pod's place are printed below it, as kubectl would with a selector. */
type Props = {pods: readonly PodMoment[]; phrases: LabPhrases};

/** What `kubectl get pods` prints at this moment. Each word that was worked out says, when pressed, out of what. */
export function KubectlRow({pods, phrases}: Props): ReactNode {
  const language = useLanguage();
  const [asked, ask] = useState<Column>();
  const shown = pods.filter(({exists}) => exists);
  const [first] = shown;

  function answer(column: Column, {pod}: PodMoment): string {
    if (column === 'ready') return whyReady[language](pod);
    if (column === 'restarts') return whyRestarts[language];
    const {from, container = ''} = statusOrigin(pod);
    return whyStatus[language][from](pod, container);
  }

  const cell = (column: Column, {row}: PodMoment, isFirst: boolean) =>
    isFirst ? (
      <button
        type="button"
        data-column={column}
        aria-label={`${row[column]}. ${phrases.whyWord(row[column])}`}
        aria-expanded={asked === column}
        onClick={() => ask(asked === column ? undefined : column)}
      >
        {row[column]}
      </button>
    ) : (
      row[column]
    );

  return (
    <div className={styles.kubectl}>
      <section className={styles.terminal} tabIndex={0} aria-label="kubectl get pods" lang="en">
        <p aria-hidden="true">$ kubectl get pods</p>
        {shown.length === 0 ? (
          <p className={styles.none}>No resources found in default namespace.</p>
        ) : (
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
              {shown.map((pod, index) => (
                <tr key={pod.uid} data-pod={pod.uid}>
                  <td>{pod.row.name}</td>
                  <td>{cell('ready', pod, index === 0)}</td>
                  <td data-status>{cell('status', pod, index === 0)}</td>
                  <td>{cell('restarts', pod, index === 0)}</td>
                  <td>{pod.row.age}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <output className={styles.answer}>{asked && first && <Marked text={answer(asked, first)} />}</output>
    </div>
  );
}
