import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import styles from './Notes.module.css';
import {words} from './words';

/** The index, or the larger part of it, could not be fetched. */
export function Trouble({hasTitles, onRetry}: {hasTitles: boolean; onRetry: () => void}): ReactNode {
  const {broken, partial, again} = useWords(words);
  return (
    <div className={styles.trouble} role="alert" data-search-broken>
      <p>{hasTitles ? partial : broken}</p>
      <button type="button" className="remedy" onClick={onRetry}>
        {again}
      </button>
    </div>
  );
}
