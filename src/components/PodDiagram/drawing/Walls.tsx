import {Fragment, type ReactNode} from 'react';
import type {Box, ContainerBox, PodFigure} from '../../../diagram/figure';
import type {Pod} from '../../../pod/pod';
import {pidSharing} from '../describe';
import styles from '../figure.module.css';
import {grown} from './grown';

/** PID namespaces as brick walls: one round each container, or one round all of them. What is shared shows in the lenses on the whole and on security, too. */
export function Walls({figure, pod, brick}: {figure: PodFigure; pod: Pod; brick: string}): ReactNode {
  const sharing = pidSharing(pod);
  if (sharing === 'host') return null;
  const thick = figure.layout === 'rack' ? 4 : 7;
  const frame = (box: Box, corner: number, key: string) => (
    <g key={key}>
      <rect {...box} rx={corner} className={styles.wall} style={{stroke: brick, strokeWidth: thick}} />
      {[thick / 2, -thick / 2].map((by) => (
        <rect key={by} {...grown(box, by)} rx={corner + by} className={styles.wallEdge} />
      ))}
    </g>
  );
  if (figure.sharedWall) {
    return <g className={styles.walls}>{frame(figure.sharedWall, 44, 'shared')}</g>;
  }
  return (
    <g className={styles.walls}>
      {figure.containers.map((box) => frame(grown(box, thick / 2 + 1), box.corner + thick / 2, box.id))}
    </g>
  );
}

/** In the lens on the network, an arrow between neighbours: they meet on localhost. */
export function Localhost({figure}: {figure: PodFigure}): ReactNode {
  if (figure.layout !== 'lying') return null;
  const running = figure.containers.filter(({role}) => role !== 'init').sort((a, b) => a.x - b.x);
  return (
    <g className={styles.localhost}>
      {running.slice(1).map((box, index) => {
        const before = running[index] as ContainerBox;
        const from = before.x + before.width + 6;
        const to = box.x - 6;
        const y = box.y + box.height / 2;
        return (
          <Fragment key={box.id}>
            <path
              d={`M${from} ${y}H${to}M${from + 5} ${y - 4}L${from} ${y}L${from + 5} ${y + 4}M${to - 5} ${y - 4}L${to} ${y}L${to - 5} ${y + 4}`}
            />
          </Fragment>
        );
      })}
    </g>
  );
}
