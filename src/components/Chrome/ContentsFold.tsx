import type {TOCItem} from '@docusaurus/mdx-loader';
import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import {Contents} from './Contents';
import styles from './ContentsFold.module.css';
import {words} from './words';

/** The contents of a chapter on narrow screens: a fold in the bar that stays above the text. */
export function ContentsFold({toc}: {toc: readonly TOCItem[]}): ReactNode {
  const {onThisPage, contents} = useWords(words);
  return (
    <details className={styles.fold} data-contents-fold>
      <summary aria-label={onThisPage}>
        {contents}
        <svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
          <path d="M2 4l4 4 4-4" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </summary>
      <nav aria-label={onThisPage}>
        <Contents toc={toc} />
      </nav>
    </details>
  );
}
