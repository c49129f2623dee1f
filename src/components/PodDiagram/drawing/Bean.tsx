import type {ReactNode} from 'react';
import {beanPath} from '../../../diagram/beanPath';
import type {ContainerBox, Label} from '../../../diagram/figure';
import {shortenName} from '../../../diagram/shorten';
import styles from '../figure.module.css';
import type {Phrases} from '../words';
import {grown} from './grown';
import {Text} from './Text';

/** What a container is at: the sign of its state, and the word for it, which takes the place of the image. */
export type BeanLife = {stage: 'waiting' | 'running' | 'ended'; glyph: (x: number, y: number) => ReactNode; word: string};

type Props = {box: ContainerBox; selected: boolean; phrases: Phrases; life?: BeanLife | undefined};

/** The sign of a state, and the room it takes before the kind. */
const signWidth = 18;

/** A container: its kind, name, image and badges on a bean; at a moment of its life, also what it is at. */
export function Bean({box, selected, phrases, life}: Props): ReactNode {
  const {role, corner} = box;
  const shape = {corner, notch: role === 'app', flatRight: role === 'sidecar'};
  return (
    <g className={styles.bean} data-role={role} data-selected={selected || undefined} data-stage={life?.stage}>
      {selected && <path className={styles.ring} d={beanPath(grown(box, 6), {...shape, corner: corner + 6})} />}
      <path className={styles.beanShape} d={beanPath(box, shape)} />
      {role === 'sidecar' && (
        <path className={styles.bulkhead} d={`M${box.x + box.width} ${box.y - 7}V${box.y + box.height + 7}`} />
      )}
      {life && <g className={styles.sign}>{life.glyph(box.kindAt.x + 7, box.kindAt.y - 4)}</g>}
      <text className={styles.kind} x={box.kindAt.x + (life ? signWidth : 0)} y={box.kindAt.y}>
        {phrases.kind(role, box.order)}
      </text>
      {box.nameLines.map((label) => (
        <Text key={label.y} label={label} className={styles.name} />
      ))}
      {box.image && <Text label={life ? wordLabel(box, box.image, life.word) : box.image} className={styles.image} />}
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

/** The word stands where the image would, and takes what room there is. */
function wordLabel({x, width}: ContainerBox, image: Label, word: string): Label {
  const left = image.x + 6;
  return {x: left, y: image.y, text: shortenName(word, x + width - 6 - left, 12), whole: word};
}
