import type {ReactNode} from 'react';
import type {NodeStrip} from '../../diagram/nodeStrip';
import {textWidth} from '../../diagram/textWidth';
import {xAt} from '../../diagram/timeScale';
import {PastAndFuture} from '../Lab/TimeWindow';
import styles from './NodeStrip.module.css';
import type {Phrases} from './words';

type Props = {strip: NodeStrip; at: number; showsFuture: boolean; phrases: Phrases};

/** What the API server says of the nodes, and beneath it what is true: a full line runs, a broken one is cut off, none is off. */
export function NodeStripView({strip, at, showsFuture, phrases}: Props): ReactNode {
  const {width, height, scale, rows} = strip;
  const x = xAt(scale, at);
  return (
    <svg
      className={styles.strip}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={phrases.nodes.title}
    >
      <PastAndFuture x={x} width={width} height={height} future={showsFuture ? styles.future : undefined}>
        {(isFuture) =>
          rows.flatMap(({name: node, bars}) =>
            bars.map(({from, says, truth, box, line}) => (
              <g key={`${node}-${from}`} data-says={says}>
                {says !== 'gone' && <rect className={styles.says} {...box} rx="9" />}
                {truth !== 'off' && (
                  <path className={styles.truth} data-truth={truth} d={`M${line.x} ${line.y}h${line.width}`} />
                )}
                {!isFuture && textWidth(phrases.nodes.says[says], 12.5) + 16 < Math.min(box.x + box.width, x) - box.x && (
                  <text x={box.x + 9} y={box.y + 14.5}>
                    {phrases.nodes.says[says]}
                  </text>
                )}
              </g>
            )),
          )
        }
      </PastAndFuture>
      <path className={styles.playhead} d={`M${x} 4V${height}`} />
      {rows.map(({name, nameAt}) => (
        <text key={name} className={styles.name} {...nameAt}>
          {name}
        </text>
      ))}
    </svg>
  );
}
