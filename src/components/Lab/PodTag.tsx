import type {ReactNode} from 'react';
import styles from './Lab.module.css';

/** The Pod that a sentence is about, before it; nothing where there is only one Pod, or the sentence is about none. */
export function PodTag({name}: {name: string | undefined}): ReactNode {
  if (name === undefined) return null;
  return (
    <>
      <span className={styles.podTag} lang="en">
        {name}
      </span>{' '}
    </>
  );
}
