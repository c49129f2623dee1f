import {type ReactNode, useId, useMemo} from 'react';
import {type TimelineFigure, timelineFigure} from '../../diagram/timelineFigure';
import {beatAt} from '../../lifecycle/beats';
import type {Lane} from '../../lifecycle/lanes';
import type {PodMoment} from '../../lifecycle/moment';
import {momentAt} from '../../lifecycle/read/momentAt';
import {Events} from './Events';
import {framesOf} from './frames';
import {KubectlRow} from './KubectlRow';
import styles from './Lab.module.css';
import type {LabPhrases} from './labWords';
import {Storyboard} from './Storyboard';
import {TimelineSvg} from './TimelineSvg';
import {type Breakpoint, Transport, transportKeys} from './Transport';
import {usePlayhead} from './usePlayhead';
import type {Run} from './useRun';
import {Why} from './Why';

type Props = {
  run: Run;
  /** The other run, if two are compared: drawn above, in the same scale. */
  other?: Run | undefined;
  /** What is shown of the run, in its own seconds, and what the reader's clock counts from. */
  from: number;
  to: number;
  zero: number;
  /** The moment in the address, or the one to begin with. */
  at: number;
  onRest: (seconds: number) => void;
  fuse?: {from: number; graceSeconds: number} | undefined;
  breakpoints: readonly Breakpoint[];
  showsFuture: boolean;
  kindOf: (lane: Pick<Lane, 'name' | 'role'>) => string;
  title: string;
  description: string;
  phrases: LabPhrases;
  /** Put between the transport and the rest: what this laboratory alone has to show of the moment. */
  children?: (pod: PodMoment | undefined, at: number) => ReactNode;
  note?: ReactNode;
  /** Drawn above the lanes, in their scale: what the run has besides containers. */
  above?: (figure: TimelineFigure, at: number, showsFuture: boolean) => ReactNode;
};

const frameCount = 6;

/** One time and all that keeps step with it: lanes, transport, what kubectl prints, what happened and why, events, storyboard. */
export function TimelineLab(props: Props): ReactNode {
  const {
    run,
    other,
    from,
    to,
    zero,
    at: inAddress,
    onRest,
    fuse,
    breakpoints,
    showsFuture,
    kindOf,
    title,
    description,
    phrases,
  } = props;
  const id = useId();
  const shownBeats = useMemo(() => run.beats.filter((beat) => beat.at >= from && beat.at <= to), [run, from, to]);
  const playhead = usePlayhead({beats: shownBeats, from, to}, inAddress, onRest);
  const {at} = playhead;
  const figures = useMemo(() => figuresOf(run, {from, to, fuse}), [run, from, to, fuse?.from, fuse?.graceSeconds]);
  const otherFigures = useMemo(() => other && figuresOf(other, {from, to, fuse: undefined}), [other, from, to]);
  const frames = useMemo(() => framesOf(shownBeats, frameCount), [shownBeats]);
  const moment = momentAt(run.timeline, at);
  const [pod] = moment.pods;

  const draw = (
    figure: (typeof figures)['wide'],
    time: number,
    key: string,
    future: boolean,
    states = momentAt(run.timeline, time),
  ) => (
    <TimelineSvg
      figure={figure}
      at={time}
      zero={zero}
      showsFuture={future}
      stateOf={(name) => statusOf(states.pods[0], name)?.state}
      kindOf={kindOf}
      phrases={phrases}
      idPrefix={`${id}-${key}`}
      title={title}
      description={description}
    />
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for what the buttons within do
    <div onKeyDown={transportKeys(playhead, from, to)}>
      {otherFigures && other && (
        <div className={styles.stage}>
          <p className={styles.letter}>A</p>
          {(['wide', 'narrow'] as const).map((layout) => (
            <div key={layout} className={styles.drawing} data-layout={layout}>
              {draw(otherFigures[layout], at, `a-${layout}`, true, momentAt(other.timeline, at))}
            </div>
          ))}
          <p className={styles.letter}>B</p>
        </div>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div className={styles.stage} role="group" tabIndex={0} aria-label={title} data-lab-stage data-at={at}>
        {(['wide', 'narrow'] as const).map((layout) => (
          <div key={layout} className={styles.drawing} data-layout={layout}>
            {props.above?.(figures[layout], at, showsFuture)}
            {draw(figures[layout], at, layout, showsFuture, moment)}
          </div>
        ))}
      </div>
      <Transport
        playhead={playhead}
        beats={shownBeats}
        from={from}
        to={to}
        zero={zero}
        breakpoints={breakpoints}
        phrases={phrases}
      />
      <KubectlRow pods={moment.pods} phrases={phrases} />
      {props.children?.(pod, at)}
      <div className={styles.below}>
        <Why beat={shownBeats[beatAt(shownBeats, at)]} zero={zero} version={run.timeline.scenario.version} phrases={phrases} />
        <Events events={moment.events} phrases={phrases} note={props.note} />
      </div>
      <Storyboard
        beats={frames}
        zero={zero}
        draw={(time, key) => (
          <>
            {props.above?.(figures.narrow, time, true)}
            {draw(figures.narrow, time, key, true)}
          </>
        )}
        phrases={phrases}
      />
    </div>
  );
}

const statusOf = (pod: PodMoment | undefined, name: string) =>
  [...(pod?.status.initContainerStatuses ?? []), ...(pod?.status.containerStatuses ?? [])].find((one) => one.name === name);

function figuresOf({lanes, endpoints}: Run, {from, to, fuse}: {from: number; to: number; fuse: Props['fuse']}) {
  const input = {lanes, endpoints, from, to, ...(fuse ? {fuse} : {})};
  return {wide: timelineFigure(input, 'wide'), narrow: timelineFigure(input, 'narrow')};
}
