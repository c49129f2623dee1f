import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import styles from './Sources.module.css';

/** `numbers` is put in when the site is built. */
type Props = {of: string; numbers: number[]};

const words = {'zh-CN': {source: '出处'}, en: {source: 'Source'}};

/** Where the sentence before it comes from: numbers that lead to the list at the end of the chapter. */
export default function Cite({numbers}: Props): ReactNode {
  const {source} = useWords(words);
  return (
    <sup className={styles.cite} data-cite>
      {numbers.map((number) => (
        <a key={number} href={`#source-${number}`} aria-label={`${source} ${number}`}>
          {number}
        </a>
      ))}
    </sup>
  );
}
