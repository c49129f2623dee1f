import clsx from 'clsx';
import type {ReactNode} from 'react';
import {otherThan, useLanguage, useWords} from '../language/useWords';
import {type BlockState, readingNow} from '../reading/reading';
import styles from './Block.module.css';
import {reasonOf, words} from './words';

type Props = {
  id: string;
  state: BlockState;
  /** What it is the counterpart of. A title stands within a line. */
  kind: 'text' | 'heading' | 'item' | 'cell' | 'title';
};

/** A block in the other language, below or beside its own; or why it is not there. Where both say the same, nothing. */
export function Counterpart({id, state, kind}: Props): ReactNode {
  const language = useLanguage();
  const phrases = useWords(words);
  const Element = kind === 'title' ? 'span' : 'div';
  const className = clsx(styles.counterpart, styles[kind]);
  if (state === '' || state === 'current') return null;
  if (state === 'busy' || state === 'failed') {
    // Once for a table or a callout, not in every cell of it.
    if (kind === 'cell' || kind === 'title') return null;
    return (
      <div className={clsx(className, styles.notice)} role="status" data-counterpart={id}>
        {state === 'busy' ? phrases.busy : reasonOf(phrases)}
      </div>
    );
  }
  const counterpart = readingNow().counterparts?.get(id);
  if (!counterpart || counterpart.same) return null;
  return (
    <Element
      className={className}
      lang={otherThan(language)}
      data-counterpart={id}
      data-current={state.endsWith('current') || undefined}
      // The site's own page in the other language, already rendered.
      dangerouslySetInnerHTML={{__html: counterpart.html}}
    />
  );
}
