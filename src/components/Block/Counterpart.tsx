import clsx from 'clsx';
import type {ReactNode} from 'react';
import {otherThan, useLanguage, useWords} from '../language/useWords';
import {type BlockState, readingNow} from '../reading/reading';
import {useWording} from '../wording/useWording';
import styles from './Block.module.css';
import {inReadersWords} from './inReadersWords';
import {reasonOf, words} from './words';

type Props = {
  id: string;
  state: BlockState;
  /** What it is the counterpart of. A title stands within a line. */
  kind: 'text' | 'heading' | 'item' | 'cell' | 'title';
};

/** A block in the other language, below or beside its own; or why it is not there. Where both say the same, nothing. */
export function Counterpart(props: Props): ReactNode {
  const isAskedFor = props.state !== '' && props.state !== 'current';
  return isAskedFor && <Shown {...props} />;
}

function Shown({id, state, kind}: Props): ReactNode {
  const language = useLanguage();
  const phrases = useWords(words);
  const {choices, reword} = useWording();
  const Element = kind === 'title' ? 'span' : 'div';
  const className = clsx(styles.counterpart, styles[kind]);
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
  // Chinese beside English is in the reader's words as well.
  const isReworded = language === 'en' && Object.keys(choices).length > 0;
  return (
    <Element
      className={className}
      lang={otherThan(language)}
      data-counterpart={id}
      data-current={state.endsWith('current') || undefined}
      // The site's own page in the other language, already rendered.
      dangerouslySetInnerHTML={{__html: isReworded ? inReadersWords(counterpart.html, reword) : counterpart.html}}
    />
  );
}
