import clsx from 'clsx';
import type {ReactNode} from 'react';
import {standingStaircase} from '../../diagram/staircase';
import type {Attempt} from '../../lifecycle/attempts';
import {useElementId} from '../island/elementId';
import lab from '../Lab/Lab.module.css';
import type {LabPhrases} from '../Lab/labWords';
import {Marked} from '../Lab/Marked';
import {secondsText} from '../Lab/seconds';
import styles from './RestartLab.module.css';
import {reckoningOf} from './reckoning';
import {Staircase} from './Staircase';
import {capOf, type Settings} from './settings';
import type {Phrases} from './words';

type Props = {attempts: readonly Attempt[]; settings: Settings; phrases: Phrases; lab: LabPhrases; title: string};

/** The ends that teach something: the first, the first that waits, the first at the cap, the one that starts over, the last. */
export function telling(attempts: readonly Attempt[], cap: number): Attempt[] {
  const firsts = [
    attempts[0],
    attempts.find(({restart}) => (restart?.waitSeconds ?? 0) > 0),
    attempts.find(({restart}) => restart?.waitSeconds === cap),
    attempts.find(({restart}) => restart?.startsOver),
    attempts.at(-1),
  ];
  return attempts.filter((attempt) => firsts.includes(attempt));
}

/** The run as captioned frames, each as far as time has come by then: on paper, and where scripts are off. */
export function Frames({attempts, settings, phrases, lab: labPhrases, title}: Props): ReactNode {
  const hatch = useElementId('hatch-frames');
  const cap = capOf(settings);
  const frames = telling(attempts, cap);
  return (
    <div className={clsx(lab.storyboard, styles.frames)} data-storyboard>
      <p className={lab.head}>{labPhrases.frames}</p>
      <ol>
        {frames.map((attempt, index) => {
          const at = attempt.finishedAt + (attempt.restart?.waitSeconds ?? 0);
          const sofar = attempts.slice(0, attempt.number);
          const sentence = reckoningOf(attempt, true, settings, phrases);
          return (
            <li key={attempt.number} data-frame={attempt.finishedAt}>
              <Staircase
                drawing={standingStaircase({attempts: sofar, columns: sofar.length, capSeconds: cap, at})}
                attempts={sofar}
                at={at}
                current={attempt.number}
                title={title}
                description={sentence}
                phrases={phrases}
                shared={{hatch, isFirst: index === 0}}
              />
              <p>
                <b>{labPhrases.frame(index + 1, frames.length, secondsText(attempt.finishedAt))}</b> <Marked text={sentence} />
              </p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
