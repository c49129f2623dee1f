import type {ReactNode} from 'react';
import type {Staircase as Drawing, Stair} from '../../diagram/staircase';
import type {Attempt} from '../../lifecycle/attempts';
import {useElementId} from '../island/elementId';
import {clockOf, lengthOf} from './length';
import styles from './Staircase.module.css';
import type {Phrases} from './words';

type Props = {
  drawing: Drawing;
  attempts: readonly Attempt[];
  /** Seconds since the first start: what has begun by then is drawn full, the rest in outline. */
  at: number;
  /** The attempt of that moment. */
  current: number;
  title: string;
  description: string;
  phrases: Phrases;
  /** A drawing that stands still has none. */
  onChoose?: (attempt: Attempt) => void;
  /** Drawings that always stand together hatch by one pattern, which the first of them brings. */
  shared?: {hatch: string; isFirst: boolean};
};

/** The waits of a container that keeps ending, as steps. It says all it shows; keys are those of the transport below it. */
export function Staircase({drawing, attempts, at, current, title, description, phrases, onChoose, shared}: Props): ReactNode {
  const {layout, width, height, ground, cap, stairs, ghosts, falls, end} = drawing;
  const own = useElementId(`hatch-${layout}`);
  const {hatch, isFirst} = shared ?? {hatch: own, isFirst: true};
  const under = stairs.find(({number}) => number === current);
  const capSeconds = attempts.length > 0 ? phrases.cap(lengthOf(drawing.capSeconds)) : '';
  return (
    <svg
      className={styles.staircase}
      data-layout={layout}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      aria-description={description}
    >
      {isFirst && (
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.hatchGround} width="7" height="7" />
          <path className={styles.hatchLine} d="M0 0V7" />
        </pattern>
      )}
      {under && <rect className={styles.under} {...under.place} />}
      <path className={styles.cap} d={`M${cap.from.x} ${cap.from.y}L${cap.to.x} ${cap.to.y}`} />
      <text className={styles.capWord} x={cap.word.x} y={cap.word.y} textAnchor={layout === 'lying' ? undefined : 'middle'}>
        {capSeconds}
      </text>
      {stairs.map((stair, index) => {
        const attempt = attempts[index];
        return (
          attempt && (
            <StairView
              key={stair.number}
              stair={stair}
              attempt={attempt}
              at={at}
              layout={layout}
              hatch={hatch}
              onChoose={onChoose && (() => onChoose(attempt))}
            />
          )
        );
      })}
      {ghosts.map((ghost, index) => ghost.height * ghost.width > 0 && <rect key={index} className={styles.ghost} {...ghost} />)}
      {falls.map(({number, path, word}) => (
        <g key={number} data-future={(attempts[number - 1]?.finishedAt ?? 0) > at || undefined}>
          <path className={styles.fall} d={path} />
          <text className={styles.fallWord} x={word.x} y={word.y}>
            {number === falls[0]?.number && (layout === 'lying' ? phrases.startsOver : phrases.jumps.startsOver)}
          </text>
        </g>
      ))}
      {end && (
        <text className={styles.end} x={end.x} y={end.y} data-future={(attempts.at(-1)?.finishedAt ?? 0) > at || undefined}>
          {phrases.noMore}
        </text>
      )}
      <path className={styles.ground} d={`M${ground.from.x} ${ground.from.y}L${ground.to.x} ${ground.to.y}`} />
    </svg>
  );
}

/** A stair as it stands within its own place: equal stairs are equal texts, and pack. */
function within({place, run, ended, step, spent, seconds, clock}: Stair) {
  const moved = <At extends {x: number; y: number}>(one: At): At => ({
    ...one,
    x: Math.round((one.x - place.x) * 100) / 100,
    y: Math.round((one.y - place.y) * 100) / 100,
  });
  return {
    run: moved(run),
    ended: moved(ended),
    step: step && moved(step),
    spent: spent && moved(spent),
    seconds: moved(seconds),
    clock: moved(clock),
  };
}

type StairProps = {
  stair: Stair;
  attempt: Attempt;
  at: number;
  layout: Drawing['layout'];
  hatch: string;
  onChoose: (() => void) | undefined;
};

function StairView({stair, attempt, at, layout, hatch, onChoose}: StairProps): ReactNode {
  const {place, number} = stair;
  const {run, ended, step, spent, seconds, clock} = within(stair);
  const {startedAt, finishedAt, ranSeconds, exitCode, restart} = attempt;
  const isLying = layout === 'lying';
  const hasBegun = startedAt <= at;
  const hasEnded = finishedAt <= at;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; keys and buttons are below the figure
    <g
      className={styles.stair}
      data-attempt={number}
      data-future={!hasBegun || undefined}
      transform={`translate(${place.x} ${place.y})`}
      onClick={onChoose}
    >
      <rect className={styles.place} width={place.width} height={place.height} />
      {step && <rect className={styles.step} {...step} />}
      {spent && <rect className={styles.spent} fill={`url(#${hatch})`} {...spent} />}
      {step && restart && (
        <text className={styles.seconds} x={seconds.x} y={seconds.y} textAnchor={isLying ? 'middle' : undefined}>
          {restart.waitSeconds} s
        </text>
      )}
      <text className={styles.number} x={isLying ? 1 : -place.x} y={isLying ? run.y + 4 : clock.y}>
        {number}
      </text>
      <circle
        className={styles.run}
        data-done={hasBegun || undefined}
        cx={isLying ? run.x + 7 : run.x - 3}
        cy={run.y - 1}
        r="5.5"
      />
      <Ended at={ended} exitCode={exitCode} isDone={hasEnded} />
      <text
        className={styles.length}
        x={isLying ? place.width / 2 : run.x + 8}
        y={isLying ? run.y + 19 : run.y + 3}
        textAnchor={isLying ? 'middle' : undefined}
      >
        {ranSeconds} s
      </text>
      <text
        className={styles.clock}
        x={isLying ? clock.x : 22 - place.x}
        y={clock.y}
        textAnchor={isLying ? 'middle' : undefined}
      >
        {clockOf(startedAt)}
      </text>
    </g>
  );
}

/** A ticked box for exit code 0, an octagon with a cross for any other. */
function Ended({at: {x, y}, exitCode, isDone}: {at: {x: number; y: number}; exitCode: number; isDone: boolean}): ReactNode {
  return exitCode === 0 ? (
    <g className={styles.succeeded} data-done={isDone || undefined} transform={`translate(${x - 6.5} ${y - 7.5})`}>
      <rect width="13" height="13" rx="2" />
      <path d="M3.5 6.5l2.2 2.6L9.8 4" />
    </g>
  ) : (
    <g className={styles.failed} data-done={isDone || undefined} transform={`translate(${x - 7} ${y - 8})`}>
      <path className={styles.octagon} d="M4.3 0h5.4L14 4.3v5.4L9.7 14H4.3L0 9.7V4.3z" />
      <path className={styles.cross} d="M4.6 4.6l4.8 4.8m0-4.8l-4.8 4.8" />
    </g>
  );
}
