import type {ReactNode} from 'react';
import styles from './NoSuchPage.module.css';

/** An open shell; dashed outlines, as of init containers, are where the beans were. */
export function EmptyPod(): ReactNode {
  return (
    <svg className={styles.pod} viewBox="0 0 340 170" width="340" height="170" aria-hidden="true">
      <path className={styles.stem} d="M37 62L22 56L13 38" />
      <path
        className={styles.shell}
        d="M32 88C32 42 62 20 100 20C122 20 128 32 142 32C156 32 162 20 184 20C206 20 210 32 224 32C238 32 244 20 264 20C300 20 322 56 330 80C322 112 300 150 264 150C244 150 238 140 224 140C210 140 206 150 184 150C162 150 156 140 142 140C128 140 122 150 100 150C62 150 32 132 32 88Z"
      />
      <path
        className={styles.cavity}
        d="M50 89C50 58 70 44 100 44C122 44 128 52 142 52C156 52 162 44 184 44C206 44 210 52 224 52C238 52 244 44 264 44C288 44 302 68 308 84C302 106 288 130 264 130C244 130 238 122 224 122C210 122 206 130 184 130C162 130 156 122 142 122C128 122 122 130 100 130C70 130 50 118 50 89Z"
      />
      {[100, 182, 264].map((x) => (
        <ellipse key={x} className={styles.eaten} cx={x} cy="87" rx="28" ry="25" />
      ))}
    </svg>
  );
}
