import {memo, type ReactNode} from 'react';
import type {PodMoment} from '../../../lifecycle/moment';
import type {Pod} from '../../../pod/pod';
import {useFigureWords, useWording} from '../../wording/useWording';
import {labWords} from '../labWords';
import {useWasOpened} from '../useWasOpened';
import PodInside from './PodInside.tsx?later';
import styles from './PodNow.module.css';

type Props = {
  /** As it was created: what is laid out, and what there is before the first moment. */
  pod: Pod;
  moment: PodMoment | undefined;
  /** It is shown when asked for: the drawing above tells the same, of all moments. */
  folds?: boolean;
};

function ShownPodNow({pod, moment, folds = false}: Props): ReactNode {
  const {choices} = useWording();
  const inside = <PodInside pod={pod} moment={moment} choices={choices} />;
  return folds ? <Fold>{inside}</Fold> : inside;
}

/** Nothing is in it until it is opened. */
function Fold({children}: {children: ReactNode}): ReactNode {
  const {unfold} = useFigureWords(labWords);
  const [wasOpened, fold] = useWasOpened();
  return (
    <details {...fold} className={styles.fold} data-pod-now>
      <summary>{unfold}</summary>
      {wasOpened && children}
    </details>
  );
}

/** The Pod at a moment. A whole figure of it is code for another laboratory: it comes when the moment is not that of the page any more. */
export const PodNow = memo(ShownPodNow);
