import {memo, type ReactNode} from 'react';
import type {PodMoment} from '../../../lifecycle/moment';
import type {Pod} from '../../../pod/pod';
import {useFigureWords} from '../../wording/useWording';
import {ConditionFlags} from './ConditionFlags';
import {ContainerStates} from './ContainerStates';
import {LifeFigure} from './LifeFigure';
import styles from './PodNow.module.css';
import {words} from './words';

type Props = {
  /** As it was created: what is laid out, and what there is before the first moment. */
  pod: Pod;
  moment: PodMoment | undefined;
  /** On a narrow screen it is shown when asked for. */
  folds?: boolean;
};

function ShownPodNow({pod, moment, folds = false}: Props): ReactNode {
  const phrases = useFigureWords(words);
  const isGone = moment !== undefined && !moment.exists;
  const all = (
    <div className={styles.now}>
      <LifeFigure pod={pod} moment={moment} phrases={phrases} />
      <div className={styles.told} data-last-written={isGone || undefined}>
        <ConditionFlags conditions={moment?.status.conditions ?? []} isGone={isGone} phrases={phrases} />
        <ContainerStates pod={pod} moment={moment} phrases={phrases} />
      </div>
    </div>
  );
  if (!folds) return all;
  return (
    <details className={styles.fold} data-pod-now>
      <summary>{phrases.unfold}</summary>
      {all}
    </details>
  );
}

/** A Pod at a moment: drawn in its state, with its conditions, and with what its status says of each container. */
export const PodNow = memo(ShownPodNow);
