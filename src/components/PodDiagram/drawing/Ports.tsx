import type {ReactNode} from 'react';
import type {PodFigure, PortTab} from '../../../diagram/figure';
import {stalkPieces} from '../../../diagram/stalkPieces';
import styles from '../figure.module.css';
import type {Phrases} from '../words';

type StalkProps = {port: PortTab; sandboxText: PodFigure['shell']['sandboxText']; lines: readonly string[]};

/** The line from a port on the shell to the container that listens, behind the words on the sandbox. */
export function Stalk({port: {stalk, taken}, sandboxText, lines}: StalkProps): ReactNode {
  if (!stalk) return null;
  const pieces = stalkPieces({...stalk, y2: stalk.y2 + 5}, sandboxText, lines);
  const path = pieces.map(({y1, y2}) => `M${stalk.x} ${y1}V${y2}`).join('');
  return <path className={styles.stalk} data-taken={taken || undefined} d={path} />;
}

/** A port: on the shell, since it is the Pod's, or on the table. One that is taken is dashed, with an octagon and the word. */
export function Tab({port, selected, phrases}: {port: PortTab; selected: boolean; phrases: Phrases}): ReactNode {
  const {x, y, width, height, text, taken, onNode} = port;
  const right = x + width;
  return (
    <g
      className={styles.tab}
      data-taken={taken || undefined}
      data-on-node={onNode || undefined}
      data-selected={selected || undefined}
    >
      {selected && <rect className={styles.ring} x={x - 5} y={y - 5} width={width + 10} height={height + 10} rx="8" />}
      <rect className={styles.tabShape} x={x} y={y} width={width} height={height} rx="4" />
      <text x={x + width / 2} y={y + 16.5} textAnchor="middle">
        {text}
      </text>
      {taken && (
        <>
          <path className={styles.octagon} d={octagon(right + 11, y + height / 2, 7.5)} />
          <path className={styles.cross} d={`M${right + 8} ${y + 9}l6 6m0 -6l-6 6`} />
          <text className={styles.takenWord} x={right + 22} y={y + 16.5}>
            {phrases.taken}
          </text>
        </>
      )}
    </g>
  );
}

function octagon(x: number, y: number, r: number): string {
  const s = r * 0.414;
  const corners = [
    [-s, -r],
    [s, -r],
    [r, -s],
    [r, s],
    [s, r],
    [-s, r],
    [-r, s],
    [-r, -s],
  ];
  return `M${corners.map(([dx = 0, dy = 0]) => `${x + dx} ${y + dy}`).join('L')}Z`;
}
