import {memo, type ReactNode} from 'react';
import type {PodMoment} from '../../../lifecycle/moment';
import type {Pod} from '../../../pod/pod';
import type {Choices} from '../../wording/contested';
import {useFigureWords} from '../../wording/useWording';
import {ConditionFlags} from './ConditionFlags';
import {ContainerStates} from './ContainerStates';
import {LifeFigure} from './LifeFigure';
import styles from './PodNow.module.css';
import {words} from './words';

/** `choices`: the words that the reader prefers, which it is made anew for. */
type Props = {pod: Pod; moment: PodMoment | undefined; choices: Choices};

function ShownPodInside({pod, moment}: Props): ReactNode {
  const phrases = useFigureWords(words);
  const isGone = moment !== undefined && !moment.exists;
  return (
    <div className={styles.now}>
      <LifeFigure pod={pod} moment={moment} phrases={phrases} />
      <div className={styles.told} data-last-written={isGone || undefined}>
        <ConditionFlags conditions={moment?.status.conditions ?? []} isGone={isGone} phrases={phrases} />
        <ContainerStates pod={pod} moment={moment} phrases={phrases} />
      </div>
    </div>
  );
}

/** A Pod at a moment: drawn in its state, with its conditions, and with what its status says of each container. */
export default memo(ShownPodInside);
