import type {ReactNode} from 'react';
import type {PodMoment} from '../../../lifecycle/moment';
import {containersInOrder} from '../../../pod/containerRole';
import type {ContainerState, Pod} from '../../../pod/pod';
import {StateGlyph} from '../StateGlyph';
import styles from './PodNow.module.css';
import type {Phrases} from './words';

type Props = {pod: Pod; moment: PodMoment | undefined; phrases: Phrases};

/** `Waiting: CrashLoopBackOff`, `Terminated: Error, exit code 1`. */
function stateText({running, terminated, waiting}: ContainerState, {exitCode}: Phrases['containers']): string {
  if (running) return 'Running';
  if (terminated) return `Terminated: ${terminated.reason}, ${exitCode(terminated.exitCode)}`;
  return waiting?.reason ? `Waiting: ${waiting.reason}` : 'Waiting';
}

/** What the status says of each container: its state, and how its last run ended. */
export function ContainerStates({pod, moment, phrases}: Props): ReactNode {
  const {containers: words} = phrases;
  const told = [...(moment?.status.initContainerStatuses ?? []), ...(moment?.status.containerStatuses ?? [])];
  return (
    <section className={styles.states} aria-label={words.title}>
      <h4>{moment && !moment.exists ? words.titleOfLast : words.title}</h4>
      <ul>
        {containersInOrder(pod).map(({container: {name}}) => {
          const status = told.find((one) => one.name === name);
          const last = status?.lastState?.terminated;
          return (
            <li key={name} data-container={name}>
              <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                <StateGlyph x={8} y={8} state={status?.state} />
              </svg>
              <span>
                <b>{name}</b> <span lang="en">{status?.state ? stateText(status.state, words) : words.none}</span>
                {status && status.restartCount > 0 && <> · {words.restarts(status.restartCount)}</>}
                <br />
                <span className={styles.reason}>
                  {last ? words.last(`${last.reason}, ${words.exitCode(last.exitCode)}`) : words.noLast}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
