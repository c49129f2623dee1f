import type {ReactNode} from 'react';
import type {PodMoment} from '../../lifecycle/moment';
import styles from '../Lab/Lab.module.css';
import type {Phrases} from './words';

const idle = ['absent', 'exited', 'back-off', 'pull-back-off'];

/** The record and the processes are two things, and after a forced deletion they tell two stories. */
export function Views({pod, phrases: {views}}: {pod: PodMoment | undefined; phrases: Phrases}): ReactNode {
  const running = pod?.containers.filter(({activity}) => !idle.includes(activity)) ?? [];
  const disagree = pod && !pod.exists && running.length > 0;
  return (
    <dl className={styles.views} data-disagree={disagree || undefined}>
      <div>
        <dt>{views.api}</dt>
        <dd>{pod?.exists ? views.apiHas : views.apiHasNot}</dd>
      </div>
      <div>
        <dt>{views.node}</dt>
        <dd>{running.length > 0 ? views.running(running.length, running.map(({name}) => name).join(', ')) : views.nothing}</dd>
      </div>
    </dl>
  );
}
