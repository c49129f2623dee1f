import {memo, type ReactNode} from 'react';
import {markLabel, type PlacedMark} from '../../diagram/timelineFigure';
import styles from './Timeline.module.css';

/** A triangle for a stop signal, a ticked box for exit code 0, an octagon for any other; small flags for what probes found. */
export const MarkGlyph = memo(({mark, isPast}: {mark: PlacedMark; isPast: boolean}): ReactNode => {
  const {x, y, kind, labelAt, labelEnds} = mark;
  return (
    <g className={styles.mark} data-mark={kind} data-future={!isPast || undefined}>
      <Shape mark={mark} x={x} y={y} />
      {labelAt && (
        <text className={styles.markLabel} x={labelAt.x} y={labelAt.y} textAnchor={labelEnds ? 'end' : undefined}>
          {markLabel(mark)}
          {kind === 'killed' && (
            <tspan className={styles.code} dx="6">
              {mark.exitCode}
            </tspan>
          )}
        </text>
      )}
    </g>
  );
});

function Shape({mark, x, y}: {mark: PlacedMark; x: number; y: number}): ReactNode {
  if (mark.kind === 'signal') return <path className={styles.signal} d={`M${x - 6.5} ${y - 6}h13l-6.5 11z`} />;
  if (mark.kind === 'exited' && mark.exitCode === 0) return <Ticked x={x} y={y} />;
  if (mark.kind === 'exited' || mark.kind === 'killed') return <Octagon x={x} y={y} />;
  if (mark.kind === 'probe-failed') return <path className={styles.bad} d={`M${x - 3.5} ${y - 3.5}l7 7m0-7l-7 7`} />;
  if (mark.kind === 'probe-succeeded') return <circle className={styles.good} cx={x} cy={y} r="2" />;
  return (
    <path className={styles.flag} data-up={mark.kind === 'ready' || undefined} d={`M${x} ${y + 5}v-11h8l-2.5 3 2.5 3h-8`} />
  );
}

export function Ticked({x, y}: {x: number; y: number}): ReactNode {
  return (
    <g className={styles.ticked} transform={`translate(${x - 7.5} ${y - 7.5})`}>
      <rect width="15" height="15" rx="2" />
      <path d="M4 7.6l2.6 3L11.2 4.8" />
    </g>
  );
}

export function Octagon({x, y}: {x: number; y: number}): ReactNode {
  return (
    <g className={styles.octagon} transform={`translate(${x - 9} ${y - 9})`}>
      <path d="M5.5 0h7L18 5.5v7L12.5 18h-7L0 12.5v-7z" />
      <path className={styles.cross} d="M6 6l6 6m0-6l-6 6" />
    </g>
  );
}
