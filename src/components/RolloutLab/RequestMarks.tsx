import type {ReactNode} from 'react';
import type {RequestMarks as Marks} from '../../diagram/requestMarks';
import styles from './RolloutLab.module.css';

/** Below each bar: when requests are sent to this Pod, red while its door is shut, and every request. */
export function RequestMarks({lanes}: {lanes: readonly Marks[]}): ReactNode {
  return lanes.map(({strips, served, refused, cut}, index) => (
    <g key={index} className={styles.requests}>
      {strips.map(({box, isOpen}) => (
        <rect key={box.x} className={styles.strip} data-shut={!isOpen || undefined} {...box} rx="3" />
      ))}
      {served && <path className={styles.served} d={served} />}
      {refused && <path className={styles.refused} d={refused} />}
      {cut && <path className={styles.cut} d={cut} />}
    </g>
  ));
}
