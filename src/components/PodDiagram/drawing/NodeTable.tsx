import type {ReactNode} from 'react';
import {roundedLine} from '../../../diagram/curve';
import type {Opening, PodFigure} from '../../../diagram/figure';
import styles from '../figure.module.css';

/** The node: the table everything stands on. */
export function NodeTable({figure, selected, text}: {figure: PodFigure; selected: boolean; text: string}): ReactNode {
  const {x, y, width, height} = figure.node;
  const crowded = figure.openings.length > 0 || width < 420;
  const plugged = figure.openings.length > 0;
  return (
    <g className={styles.node} data-selected={selected || undefined}>
      <rect className={styles.slab} x={x} y={y} width={width} height={height} rx="2" />
      <path className={styles.edge} d={`M${x} ${y}H${x + width}`} />
      {selected && <rect className={styles.ring} x={x + 2} y={y + 4} width={width - 4} height={height - 6} rx="4" />}
      {!crowded && (
        <path
          className={styles.grain}
          d={`M${x + width * 0.62} ${y + 12}h${width * 0.2}M${x + width * 0.7} ${y + 22}h${width * 0.24}`}
        />
      )}
      <text x={x + 14} y={y + (plugged ? 27 : 22)}>
        {text}
      </text>
    </g>
  );
}

/** Where the shell is cut open for one of the node's namespaces, and the cable down to the table. */
export function HostCable({opening}: {opening: Opening}): ReactNode {
  const {gap, cable, bar} = opening;
  return (
    <g className={styles.cable}>
      <rect className={styles.gap} x={gap.x} y={gap.y} width={gap.width} height={gap.height} />
      <path
        className={styles.cut}
        d={`M${gap.x} ${gap.y - 4}l${gap.width} 4M${gap.x} ${gap.y + gap.height + 4}l${gap.width} -4`}
      />
      <path d={roundedLine(cable, 14)} />
      <path d={`M${bar.from.x} ${bar.from.y}V${bar.to.y}`} />
    </g>
  );
}
