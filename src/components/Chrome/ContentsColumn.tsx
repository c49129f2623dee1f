import type {TOCItem} from '@docusaurus/mdx-loader';
import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import {Contents} from './Contents';
import styles from './ContentsColumn.module.css';
import {words} from './words';

/** The contents of a chapter, in a column beside it where there is one. */
export function ContentsColumn({toc}: {toc: readonly TOCItem[]}): ReactNode {
  const {onThisPage} = useWords(words);
  return (
    <nav className={styles.column} aria-label={onThisPage} data-contents-column>
      <p aria-hidden="true">{onThisPage}</p>
      <Contents toc={toc} />
    </nav>
  );
}
