import type {ReactNode} from 'react';
import styles from './Confusions.module.css';

/** A Linux namespace is a wall, a Kubernetes Namespace a folder; the words beside it say the same. */
export function WallAndFolder(): ReactNode {
  return (
    <svg className={styles.picture} viewBox="0 0 84 62" width="84" height="62" aria-hidden="true">
      <path className={styles.wall} fillRule="evenodd" d="M2 8h34v46H2zM9 15v32h20V15z" />
      <path
        className={styles.bricks}
        d="M2 8h34v46H2zM2 15h34M2 47h34M9 15v32M29 15v32M13 8v7M25 8v7M13 47v7M25 47v7M2 23h7M2 31h7M2 39h7M29 23h7M29 31h7M29 39h7"
      />
      <path className={styles.unlike} d="M41 28h8M41 34h8M47.5 24l-5 14" />
      <path className={styles.folder} d="M54 16h10l4 5h14v33H54z" />
      <path className={styles.tab} d="M54 27h28" />
    </svg>
  );
}
