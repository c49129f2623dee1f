import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import {textId} from './ids';
import styles from './SkipLink.module.css';
import {words} from './words';

/** The first thing the keyboard reaches: past the frame, to what one came for. */
export function SkipLink(): ReactNode {
  const {skip} = useWords(words);
  return (
    <a className={styles.skip} href={`#${textId}`} data-skip>
      {skip}
    </a>
  );
}
