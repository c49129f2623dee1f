import {type CSSProperties, memo, type ReactNode, useState} from 'react';
import type {PodMoment} from '../../lifecycle/moment';
import type {WatchLine} from '../../lifecycle/read/watchLines';
import {statusOrigin} from '../../pod/statusOrigin';
import {useLanguage} from '../language/useWords';
import styles from './Kubectl.module.css';
import {whyReady, whyRestarts, whyStatus} from './kubectlWords';
import type {LabPhrases} from './labWords';
import {Marked} from './Marked';

type Column = 'ready' | 'status' | 'restarts';

type Props = {
  pods: readonly PodMoment[];
  /** So many lines there may be in the course of the run; room is kept for them. Default: 1. */
  most?: number;
  /** What somebody who has been watching has seen before: printed above, with `-w`. */
  earlier?: readonly WatchLine[] | undefined;
  phrases: LabPhrases;
};

function ShownKubectlRow({pods, most = 1, earlier, phrases}: Props): ReactNode {
  const language = useLanguage();
  const [asked, ask] = useState<{column: Column; uid: string}>();
  const shown = pods.filter(({exists}) => exists);
  const about = shown.find(({uid}) => uid === asked?.uid);
  const command = earlier ? 'kubectl get pods -w' : 'kubectl get pods';

  function answer(column: Column, {pod}: PodMoment): string {
    if (column === 'ready') return whyReady[language](pod);
    if (column === 'restarts') return whyRestarts[language];
    const {from, container = ''} = statusOrigin(pod);
    return whyStatus[language][from](pod, container);
  }

  const cell = (column: Column, {row, uid}: PodMoment) => {
    const isAsked = asked?.column === column && asked.uid === uid;
    return (
      // The word is a word on paper and without scripts, too; what asks lies upon it.
      <span className={styles.word} data-column={column}>
        {row[column]}
        <button
          type="button"
          aria-label={phrases.whyWord(row[column])}
          aria-expanded={isAsked}
          onClick={() => ask(isAsked ? undefined : {column, uid})}
        />
      </span>
    );
  };

  return (
    <div className={styles.kubectl}>
      <section
        className={styles.terminal}
        style={{'--most': most} as CSSProperties}
        tabIndex={0}
        aria-label={command}
        data-watches={earlier !== undefined || undefined}
        lang="en"
      >
        <p aria-hidden="true">$ {command}</p>
        {shown.length === 0 && !earlier?.length ? (
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
              {earlier?.map(({seq, row}) => (
                <tr key={seq} data-earlier>
                  <td>{row.name}</td>
                  <td>{row.ready}</td>
                  <td>{row.status}</td>
                  <td>{row.restarts}</td>
                  <td>{row.age}</td>
                </tr>
              ))}
              {shown.map((pod) => (
                <tr key={pod.uid} data-pod={pod.uid}>
                  <td>{pod.row.name}</td>
                  <td>{cell('ready', pod)}</td>
                  <td data-status>{cell('status', pod)}</td>
                  <td>{cell('restarts', pod)}</td>
                  <td>{pod.row.age}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <output className={styles.answer}>{asked && about && <Marked text={answer(asked.column, about)} />}</output>
    </div>
  );
}

/** What `kubectl get pods` prints at this moment. Each word that was worked out says, when pressed, out of what. */
export const KubectlRow = memo(ShownKubectlRow);
