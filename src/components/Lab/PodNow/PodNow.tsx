import {memo, type ReactNode, useEffect, useRef, useState} from 'react';
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
  /** It is shown when asked for: the drawing above tells the same, of all moments. */
  folds?: boolean;
};

function ShownPodNow({pod, moment, folds = false}: Props): ReactNode {
  const {choices} = useWording();
  const inside = <PodInside pod={pod} moment={moment} choices={choices} />;
  return folds ? <Fold>{inside}</Fold> : inside;
}

/** Nothing is in it until it is opened, be it before the laboratory was alive. */
function Fold({children}: {children: ReactNode}): ReactNode {
  const {unfold} = useFigureWords(labWords);
  const fold = useRef<HTMLDetailsElement>(null);
  const [wasOpened, setOpened] = useState(false);
  const look = () => setOpened((before) => before || (fold.current?.open ?? false));
  useEffect(look, []);
  return (
    <details ref={fold} className={styles.fold} data-pod-now onToggle={look}>
      <summary>{unfold}</summary>
      {wasOpened && children}
    </details>
  );
}

/** The Pod at a moment. A whole figure of it is code for another laboratory: it comes when the moment is not that of the page any more. */
export const PodNow = memo(ShownPodNow);
