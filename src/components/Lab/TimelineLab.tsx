import {type ReactNode, useMemo} from 'react';
import {type TimelineFigure, timelineFigure} from '../../diagram/timelineFigure';
import {beatAt} from '../../lifecycle/beats';
import type {Entry} from '../../lifecycle/entry';
import type {Lane} from '../../lifecycle/lanes';
import type {Moment, PodMoment} from '../../lifecycle/moment';
import {momentAt} from '../../lifecycle/read/momentAt';
import {watchLines} from '../../lifecycle/read/watchLines';
import type {ContainerState} from '../../pod/pod';
import {useElementId} from '../island/elementId';
import {Drawing} from './Drawing';
import {EngineNote} from './EngineNote';
import {Events} from './Events';
import {framesOf} from './frames';
import {KubectlRow} from './KubectlRow';
import styles from './Lab.module.css';
import type {LabPhrases} from './labWords';
import type {Run} from './run';
import {Storyboard} from './Storyboard';
import {TimelineSvg} from './TimelineSvg';
import {type Breakpoint, Transport, transportKeys} from './Transport';
import type {Tell} from './tell';
import type {Engine} from './useEngine';
import {usePlayhead} from './usePlayhead';
import {useSteadyMoment} from './useSteadyMoment';
import {Why} from './Why';

type Props<Shown extends Run> = {
  run: Shown;
  /** The other run, if two are compared: drawn above, in the same scale. */
  other?: Shown | undefined;
  /** What is shown of the run, in its own seconds, and what the reader's clock counts from. */
  from: number;
  to: number;
  zero: number;
  /** The moment in the address, or the one to begin with. */
  at: number;
  onRest: (seconds: number) => void;
  tell: Tell;
  /** While another run is wanted, and the simulator is not here. */
  wait?: Engine['wait'];
  fuse?: {from: number; graceSeconds: number} | undefined;
  breakpoints: readonly Breakpoint[];
  showsFuture: boolean;
  kindOf: (lane: Pick<Lane, 'name' | 'role'>) => string;
  title: string;
  description: string;
  phrases: LabPhrases;
  /** Put before the drawing: the question, which the moment answers. */
  ask?: (at: number) => ReactNode;
  /** Put between the transport and the rest: what this laboratory alone has to show of the moment. */
  children?: (pod: PodMoment | undefined, at: number) => ReactNode;
  /** Put after why and events: what shows the moment once more, in another way. */
  after?: (pod: PodMoment | undefined, at: number, moment: Moment) => ReactNode;
  note?: ReactNode;
  /** So many lines that were printed before this moment are kept in sight, as `kubectl get pods -w` does. */
  watches?: number;
  /** Drawn above the lanes, in their scale: what the run has besides containers. */
  above?: (run: Shown, figure: TimelineFigure, at: number, showsFuture: boolean, drawing: string) => ReactNode;
  /** The state for the glyph of a lane. Default: that of the first Pod's container of the lane's name. */
  stateOf?: (moment: Moment, lane: string) => ContainerState | undefined;
  /** Drawn upon the lanes, and room for it below their bars. */
  overlay?: (figure: TimelineFigure, run: Shown) => ReactNode;
  below?: number;
  /** Where there are several Pods: what tells them apart, and how many kubectl lists at most. */
  nameOf?: (entry: Entry) => string | undefined;
  mostPods?: number;
  /** Seconds of the run in one of the reader's, to begin with. Default: 1. */
  speed?: number;
};

const frameCount = 6;
const firstFrame = 'frame-0';

/** One time and all that keeps step with it: lanes, transport, what kubectl prints, what happened and why, events, storyboard. */
export function TimelineLab<Shown extends Run>(props: Props<Shown>): ReactNode {
  const {
    run,
    other,
    from,
    to,
    zero,
    at: inAddress,
    onRest,
    tell,
    fuse,
    breakpoints,
    showsFuture,
    kindOf,
    title,
    description,
    phrases,
    stateOf = containerState,
    overlay,
    below = 0,
    nameOf,
  } = props;
  const id = useElementId('timeline');
  const shownBeats = useMemo(() => run.beats.filter((beat) => beat.at >= from && beat.at <= to), [run, from, to]);
  const playhead = usePlayhead({beats: shownBeats, from, to, speed: props.speed ?? 1}, inAddress, onRest);
  const {at} = playhead;
  const figures = useMemo(
    () => figuresOf(run, {from, to, fuse, below}, overlay),
    [run, from, to, fuse?.from, fuse?.graceSeconds, below],
  );
  const otherFigures = useMemo(
    () => other && figuresOf(other, {from, to, fuse: undefined, below}, overlay),
    [other, from, to, below],
  );
  const frames = useMemo(() => framesOf(shownBeats, frameCount), [shownBeats]);
  const moment = useSteadyMoment(run.timeline, at);
  const otherMoment = useSteadyMoment((other ?? run).timeline, at);
  const [pod] = moment.pods;
  const {watches} = props;
  const earlier = useMemo(() => (watches === undefined ? undefined : seenBefore(run.timeline, at, watches)), [moment, watches]);

  const draw = (
    {figure, marks}: Figure,
    time: number,
    key: string,
    {
      isFrame = false,
      future = !isFrame,
      states = momentAt(run.timeline, time),
    }: {isFrame?: boolean; future?: boolean; states?: Moment} = {},
  ) => (
    <TimelineSvg
      figure={figure}
      at={time}
      zero={zero}
      showsFuture={future}
      stateOf={(name) => stateOf(states, name)}
      overlay={marks}
      kindOf={kindOf}
      phrases={phrases}
      idPrefix={`${id}-${key}`}
      patternsOf={isFrame && key !== firstFrame ? `${id}-${firstFrame}` : undefined}
      title={title}
      description={isFrame ? undefined : description}
    />
  );

  // It shows the whole run, and so does not change with the moment. The story unfolds: a frame shows what has been.
  const storyboard = useMemo(
    () => (
      <Storyboard
        beats={frames}
        zero={zero}
        tell={tell}
        draw={(time, key) => (
          <>
            {props.above?.(run, figures.narrow.figure, time, false, key)}
            {draw(figures.narrow, time, key, {isFrame: true})}
          </>
        )}
        phrases={phrases}
        nameOf={nameOf}
      />
    ),
    [frames, figures, zero, tell, phrases],
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for what the buttons within do
    <div className={styles.instrument} onKeyDown={transportKeys(playhead, from, to)}>
      {props.ask?.(at)}
      <EngineNote wait={props.wait} phrases={phrases} />
      {otherFigures && other && (
        <div className={styles.stage}>
          <p className={styles.letter}>A</p>
          {(['wide', 'narrow'] as const).map((layout) => (
            <Drawing key={layout} layout={layout}>
              {() => (
                <>
                  {props.above?.(other, otherFigures[layout].figure, at, true, `a-${layout}`)}
                  {draw(otherFigures[layout], at, `a-${layout}`, {states: otherMoment})}
                </>
              )}
            </Drawing>
          ))}
          <p className={styles.letter}>B</p>
        </div>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div className={styles.stage} role="group" tabIndex={0} aria-label={title} data-lab-stage data-at={at}>
        {(['wide', 'narrow'] as const).map((layout) => (
          <Drawing key={layout} layout={layout}>
            {() => (
              <>
                {props.above?.(run, figures[layout].figure, at, showsFuture, layout)}
                {draw(figures[layout], at, layout, {future: showsFuture, states: moment})}
              </>
            )}
          </Drawing>
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
      <div className={styles.live}>
        <KubectlRow pods={moment.pods} most={watches ?? props.mostPods ?? 1} earlier={earlier} phrases={phrases} />
        {props.children?.(pod, at)}
      </div>
      <div className={styles.below}>
        <Why
          beat={shownBeats[beatAt(shownBeats, at)]}
          tell={tell}
          version={run.timeline.scenario.version}
          phrases={phrases}
          nameOf={nameOf}
        />
        <Events events={moment.events} phrases={phrases} note={props.note} />
      </div>
      {props.after && <div className={styles.live}>{props.after(pod, at, moment)}</div>}
      {storyboard}
    </div>
  );
}

/** What had been printed before the row that stands now. */
function seenBefore(timeline: Run['timeline'], at: number, most: number) {
  const lines = watchLines(timeline, at, most);
  const isThere = momentAt(timeline, at).pods.some(({exists}) => exists);
  return isThere ? lines.slice(0, -1) : lines;
}

function containerState({pods: [pod]}: Moment, name: string): ContainerState | undefined {
  if (!pod) return undefined;
  const {initContainerStatuses = [], containerStatuses = []} = pod.status;
  return [...initContainerStatuses, ...containerStatuses].find((one) => one.name === name)?.state ?? {waiting: {}};
}

/** A drawing, and what a laboratory draws upon it. */
type Figure = {figure: TimelineFigure; marks: ReactNode};

function figuresOf<Shown extends Run>(
  run: Shown,
  {from, to, fuse, below}: Pick<Props<Shown>, 'from' | 'to' | 'fuse'> & {below: number},
  overlay: Props<Shown>['overlay'],
): Record<'wide' | 'narrow', Figure> {
  const {lanes, endpoints} = run;
  const drawn = (layout: 'wide' | 'narrow'): Figure => {
    const figure = timelineFigure({lanes, endpoints, from, to, below, ...(fuse ? {fuse} : {})}, layout);
    return {figure, marks: overlay?.(figure, run)};
  };
  return {wide: drawn('wide'), narrow: drawn('narrow')};
}
