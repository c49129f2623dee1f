import {type ReactNode, useState} from 'react';
import {containersInOrder} from '../../pod/containerRole';
import {isNodeCriticalPod} from '../../pod/criticalPod';
import {oomScoreAdj} from '../../pod/oomScore';
import type {Pod} from '../../pod/pod';
import {qosClass} from '../../pod/qos';
import {InlineCode} from '../InlineCode/InlineCode';
import {useElementId} from '../island/elementId';
import {Verdict} from './Verdict';
import styles from './Verdicts.module.css';
import type {Phrases} from './words';

type Props = {pod: Pod; heading: 'h3' | 'h4'; phrases: Phrases};

/** Memory of nodes one meets, in GiB. */
const sizes = [2, 4, 8, 16, 32, 64, 128];
const usualSize = 8;

/** What the kubelet adds to each container's score, for a node of a size that the reader chooses. */
export function OomScores({pod, heading, phrases}: Props): ReactNode {
  const [size, setSize] = useState(usualSize);
  const id = useElementId('node-memory');
  const qos = qosClass(pod);
  const rank = isNodeCriticalPod(pod) ? 'critical' : qos;
  // The class is found once, not once for every container.
  const classed: Pod = {...pod, status: {...pod.status, qosClass: pod.status?.qosClass || qos}};
  const containers = containersInOrder(pod).filter(({role}) => role !== 'ephemeral');
  return (
    <Verdict heading={heading} name={phrases.oom} more={phrases.more} href="/concepts#oom-score-adj" learn={phrases.oomLearn}>
      <p>
        <InlineCode text={phrases.oomLead} />
      </p>
      {rank === 'Burstable' && (
        <p className={styles.choice}>
          <label htmlFor={id}>{phrases.nodeMemory}</label>
          <select id={id} value={size} onChange={(event) => setSize(Number(event.target.value))}>
            {sizes.map((one) => (
              <option key={one} value={one}>
                {one} GiB
              </option>
            ))}
          </select>
          <span className={styles.fixed}>{size} GiB</span>
        </p>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{phrases.container}</th>
            <th scope="col">{phrases.oomScore}</th>
          </tr>
        </thead>
        <tbody>
          {containers.map(({container: {name}, path}) => (
            <tr key={path}>
              <th scope="row">
                <code lang="en">{name}</code>
              </th>
              <td className={styles.amount}>{signed(oomScoreAdj(classed, name, size * 2 ** 30))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.small}>
        <InlineCode text={phrases.oomNote[rank]} />
      </p>
    </Verdict>
  );
}

const signed = (score: number): string => (score < 0 ? `−${-score}` : String(score));
