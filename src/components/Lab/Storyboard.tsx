import type {ReactNode} from 'react';
import type {Beat} from '../../lifecycle/beats';
import type {Entry} from '../../lifecycle/entry';
import styles from './Lab.module.css';
import type {LabPhrases} from './labWords';
import {Marked} from './Marked';
import {PodTag} from './PodTag';
import {secondsText} from './seconds';
import type {Tell} from './tell';

type Props = {
  beats: readonly Beat[];
  zero: number;
  tell: Tell;
  /** The drawing of one moment. */
  draw: (at: number, key: string) => ReactNode;
  phrases: LabPhrases;
  nameOf?: ((entry: Entry) => string | undefined) | undefined;
};

/** Captioned frames instead of motion: on paper, and where scripts are off. */
export function Storyboard({beats, zero, tell, draw, phrases, nameOf}: Props): ReactNode {
  return (
    <div className={styles.storyboard} data-storyboard>
      <p className={styles.head}>{phrases.frames}</p>
      <ol>
        {beats.map((beat, index) => (
          <li key={beat.at} data-frame={beat.at}>
            {draw(beat.at, `frame-${index}`)}
            <p>
              <b>{phrases.frame(index + 1, beats.length, secondsText(beat.at - zero))}</b>{' '}
              <PodTag name={nameOf?.(beat.leading)} />
              <Marked text={tell(beat.leading).what} /> <Marked text={tell(beat.leading).why} />
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
