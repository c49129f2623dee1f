import type {ReactNode} from 'react';
import {beanPath} from '../../../diagram/beanPath';
import type {ContainerBox} from '../../../diagram/figure';
import styles from '../figure.module.css';
import type {Phrases} from '../words';
import {grown} from './grown';
import {Text} from './Text';

/** A container: its kind, name, image and badges on a bean. */
export function Bean({box, selected, phrases}: {box: ContainerBox; selected: boolean; phrases: Phrases}): ReactNode {
  const {role, corner} = box;
  const shape = {corner, notch: role === 'app', flatRight: role === 'sidecar'};
  return (
    <g className={styles.bean} data-role={role} data-selected={selected || undefined}>
      {selected && <path className={styles.ring} d={beanPath(grown(box, 6), {...shape, corner: corner + 6})} />}
      <path className={styles.beanShape} d={beanPath(box, shape)} />
      {role === 'sidecar' && (
        <path className={styles.bulkhead} d={`M${box.x + box.width} ${box.y - 7}V${box.y + box.height + 7}`} />
      )}
      <text className={styles.kind} x={box.kindAt.x} y={box.kindAt.y}>
        {phrases.kind(role, box.order)}
      </text>
      {box.nameLines.map((label) => (
        <Text key={label.y} label={label} className={styles.name} />
      ))}
      {box.image && <Text label={box.image} className={styles.image} />}
      {box.badges.map((badge) => (
        <g key={badge.text} className={styles.badge} data-family={badge.family}>
          <rect
            x={badge.x}
            y={badge.y}
            width={badge.width}
            height={badge.height}
            rx={badge.family === 'probe' ? badge.height / 2 : 3}
          />
          <text x={badge.x + badge.width / 2} y={badge.y + 14} textAnchor="middle">
            {badge.text}
          </text>
        </g>
      ))}
    </g>
  );
}
