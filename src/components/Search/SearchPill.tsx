import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import type {MouseEvent, ReactNode} from 'react';
import {useWords} from '../language/useWords';
import {Magnifier} from './Magnifier';
import {isModified} from './modified';
import {loadDialog, reach} from './reach';
import styles from './SearchPill.module.css';

/** Each example brings the mark before it along, so that none is left at the end of those for which there is room. */
const words = {
  'zh-CN': {name: '搜索', examples: ['CrashLoopBackOff', '、宽限期', '、137……']},
  en: {name: 'Search', examples: ['CrashLoopBackOff', ', grace period', ', 137…']},
};

const preload = (): void => void loadDialog().catch(() => {});

/** The way into the search: without scripts a link to its page, with them the dialog. */
export function SearchPill({large = false}: {large?: boolean}): ReactNode {
  const {name, examples} = useWords(words);
  const isApple = useIsBrowser() && /Mac|iPhone|iPad/.test(navigator.platform);

  function open(event: MouseEvent): void {
    if (isModified(event)) return;
    event.preventDefault();
    reach.open();
  }

  return (
    <a
      className={clsx(styles.pill, large && styles.large)}
      href={useBaseUrl('/search')}
      aria-keyshortcuts="Control+K Meta+K /"
      data-search-pill
      data-press
      onClick={open}
      onFocus={preload}
      onPointerEnter={preload}
    >
      <Magnifier />
      <span className={styles.name}>{name}</span>
      {large && (
        <span className={styles.example} aria-hidden="true">
          {examples.map((example) => (
            <span key={example}>{example}</span>
          ))}
        </span>
      )}
      <span className={styles.key} aria-hidden="true">
        {isApple ? '⌘ K' : 'Ctrl K'}
      </span>
    </a>
  );
}
