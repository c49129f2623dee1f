import type {ReactNode} from 'react';
import type {PodCondition} from '../../../pod/pod';
import {useFigureWords} from '../../wording/useWording';
import {labWords} from '../labWords';
import styles from './PodNow.module.css';
import type {Phrases} from './words';

type Props = {conditions: readonly PodCondition[]; isGone: boolean; phrases: Phrases};

/** The conditions as they stand: a flag that is full for True, hollow for False, struck through for Unknown; the value, and the reason. */
export function ConditionFlags({conditions, isGone, phrases}: Props): ReactNode {
  const {conditions: title} = useFigureWords(labWords);
  return (
    <section className={styles.conditions} aria-label={title}>
      <h4>{isGone ? phrases.conditionsOfLast : title}</h4>
      {conditions.length === 0 ? (
        <p>{phrases.noConditions}</p>
      ) : (
        <ul lang="en">
          {inOrder(conditions).map(({type, status, reason}) => (
            <li key={type} data-condition={type} data-status={status}>
              <svg width="13" height="15" viewBox="0 0 13 15" aria-hidden="true">
                <path d="M2 14V1.5h9L8.5 5 11 8.5H2" />
                {status === 'Unknown' && <path d="M1 10L12 0" />}
              </svg>
              <span>{type}</span>
              <b>{status}</b>
              {reason && <span className={styles.reason}>{reason}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const usualOrder = ['PodScheduled', 'PodReadyToStartContainers', 'Initialized', 'ContainersReady', 'Ready'];

/** In the order in which they usually turn True, as above the lanes; others after them. */
function inOrder(conditions: readonly PodCondition[]): PodCondition[] {
  const place = ({type}: PodCondition) => (usualOrder.indexOf(type) + usualOrder.length + 1) % (usualOrder.length + 1);
  return [...conditions].sort((one, other) => place(one) - place(other));
}
