import {memo, type ReactNode} from 'react';
import type {ContainerState} from '../../pod/pod';
import styles from './Timeline.module.css';

type Props = {x: number; y: number; state: ContainerState | undefined};

/**
 * Which of the three states a container is in, by its shape: a dashed ring waits, a disc runs, a box or an octagon has ended. Without a state
 * there is no such container yet.
 */
export const StateGlyph = memo(({x, y, state}: Props): ReactNode => {
  if (!state) return null;
  if (state.running) return <circle className={styles.runs} cx={x} cy={y} r="6.5" />;
  if (state.terminated && state.terminated.exitCode === 0)
    return (
      <g className={styles.ticked} transform={`translate(${x - 6.5} ${y - 6.5})`}>
        <rect width="13" height="13" rx="2" />
        <path d="M3.4 6.6l2.2 2.5L9.7 4.2" />
      </g>
    );
  if (state.terminated)
    return (
      <g className={styles.octagon} transform={`translate(${x - 7} ${y - 7}) scale(.78)`}>
        <path d="M5.5 0h7L18 5.5v7L12.5 18h-7L0 12.5v-7z" />
        <path className={styles.cross} d="M6 6l6 6m0-6l-6 6" />
      </g>
    );
  return (
    <g className={styles.waits}>
      <circle cx={x} cy={y} r="6" />
      <path d={`M${x} ${y - 3}v3h2.5`} />
    </g>
  );
});

/** The box of what has ended, where nobody has written down how. */
export function EndedGlyph({x, y}: Omit<Props, 'state'>): ReactNode {
  return (
    <g className={styles.ticked} transform={`translate(${x - 6.5} ${y - 6.5})`}>
      <rect width="13" height="13" rx="2" />
    </g>
  );
}
