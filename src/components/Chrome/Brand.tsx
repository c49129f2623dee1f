import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import styles from './Brand.module.css';
import {words} from './words';

/** The mark and the name, and the way home. */
export function Brand(): ReactNode {
  const {title} = useWords(words);
  return (
    <Link to="/" className={styles.brand}>
      <img src={useBaseUrl('/img/logo.svg')} width="34" height="22" alt="" />
      <b>{title}</b>
    </Link>
  );
}
