import type {ReactNode} from 'react';
import {roundedLine} from '../../../diagram/curve';
import type {PodFigure, Thread} from '../../../diagram/figure';
import {monoWidth} from '../../../diagram/textWidth';
import styles from '../figure.module.css';
import type {Phrases} from '../words';
import {tokenPath} from './tokenPath';

export type Weight = 'usual' | 'heavy' | 'light';

/** The threads that a selection makes heavy: those of the container or volume, or the one mount. Nothing selected, none. */
export function touchedBy(selected: string | undefined, {threads}: PodFigure): Set<string> | undefined {
  if (!selected) return undefined;
  const own = threads.filter(({id, containerId, volumeId}) => [id, containerId, volumeId].includes(selected));
  return own.length > 0 ? new Set(own.map(({id}) => id)) : undefined;
}

export function weightOf({id}: Thread, touched: Set<string> | undefined): Weight {
  if (!touched) return 'usual';
  return touched.has(id) ? 'heavy' : 'light';
}

/** The line of a mount. */
export function ThreadLine({thread, weight, arrow}: {thread: Thread; weight: Weight; arrow: string}): ReactNode {
  const {points, netLabel} = thread;
  return (
    <g className={styles.thread} data-weight={weight}>
      <path d={roundedLine(points, 8)} markerEnd={thread.arrow ? arrow : undefined} />
      {netLabel && <path d={`M${netLabel.x - 8} ${netLabel.y + netLabel.height / 2}H${netLabel.x}`} />}
    </g>
  );
}

type PinProps = {thread: Thread; weight: Weight; selected: boolean; phrases: Phrases};

/** Where a thread leaves its container: solid for read-write, hollow for read-only; and the mount path beside it. */
export function Pin({thread, weight, selected, phrases}: PinProps): ReactNode {
  const {pin, readOnly, label, netLabel} = thread;
  const width = monoWidth(label.text, 12) + (readOnly ? 34 : 12);
  return (
    <g className={styles.pin} data-weight={weight} data-read-only={readOnly || undefined}>
      <circle cx={pin.x} cy={pin.y} r="4.5" />
      {selected && <rect className={styles.ring} x={label.x - 6} y={label.y - 14} width={width} height={20} rx="6" />}
      <text className={styles.path} x={label.x} y={label.y}>
        {label.text !== label.whole && <title>{label.whole}</title>}
        {label.text}
        {readOnly && <tspan className={styles.readOnly}> {phrases.readOnlyMark}</tspan>}
      </text>
      {netLabel && (
        <g className={styles.volume} data-family={netLabel.family}>
          <path className={styles.bowlShape} d={tokenPath(netLabel)} />
          <text className={styles.letter} x={netLabel.x + netLabel.width / 2} y={netLabel.y + 13.5} textAnchor="middle">
            {netLabel.letter}
          </text>
        </g>
      )}
    </g>
  );
}
