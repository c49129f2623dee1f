import {memo, type ReactNode} from 'react';
import type {PodMoment} from '../../../lifecycle/moment';
import type {Pod} from '../../../pod/pod';
import {useFigureWords, useWording} from '../../wording/useWording';
import {labWords} from '../labWords';
import PodInside from './PodInside.tsx?later';
import styles from './PodNow.module.css';

type Props = {
  /** As it was created: what is laid out, and what there is before the first moment. */
  pod: Pod;
  moment: PodMoment | undefined;
  /** On a narrow screen it is shown when asked for. */
  folds?: boolean;
};

function ShownPodNow({pod, moment, folds = false}: Props): ReactNode {
  const {unfold} = useFigureWords(labWords);
  const {choices} = useWording();
  const inside = <PodInside pod={pod} moment={moment} choices={choices} />;
  if (!folds) return inside;
  return (
    <details className={styles.fold} data-pod-now>
      <summary>{unfold}</summary>
      {inside}
    </details>
  );
}

/** The Pod at a moment. A whole figure of it is code for another laboratory: it comes when the moment is not that of the page any more. */
export const PodNow = memo(ShownPodNow);
