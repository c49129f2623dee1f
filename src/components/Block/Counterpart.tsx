import type {ReactNode} from 'react';
import {otherThan, useLanguage, useWords} from '../language/useWords';
import {type BlockState, readingNow} from '../reading/reading';
import styles from './Block.module.css';
import {reasonOf, words} from './words';

type Props = {
  id: string;
  state: BlockState;
  /** What it may be where it stands: within a line only a span. */
  as?: 'div' | 'span';
  /** A title is as heavy as the one it stands beside. */
  title?: boolean;
};

/** A block in the other language, below or beside its own; or why it is not there. Where both say the same, nothing. */
export function Counterpart({id, state, as: As = 'div', title}: Props): ReactNode {
  const language = useLanguage();
  const phrases = useWords(words);
  if (state === '' || state === 'current') return null;
  if (state === 'busy' || state === 'failed') {
    return (
      <As className={styles.notice} role="status" data-counterpart={id}>
        {state === 'busy' ? phrases.busy : reasonOf(phrases)}
      </As>
    );
  }
  const counterpart = readingNow().counterparts?.get(id);
  if (!counterpart || counterpart.same) return null;
  return (
    <As
      className={title ? `${styles.counterpart} ${styles.title}` : styles.counterpart}
      lang={otherThan(language)}
      data-counterpart={id}
      data-current={state.endsWith('current') || undefined}
      // The site's own page in the other language, already rendered.
      dangerouslySetInnerHTML={{__html: counterpart.html}}
    />
  );
}
