import {Fragment, type ReactNode} from 'react';
import type {Answer} from '../../search/answer';
import {useWords} from '../language/useWords';
import styles from './Notes.module.css';
import {quoted, words} from './words';

/** What was searched for besides, and of a long text what was searched for at all. */
export function Also({answer: {query, shortened, also}}: {answer: Answer}): ReactNode {
  const phrases = useWords(words);
  return (
    <>
      {shortened && <p className={styles.also}>{phrases.shortened(quoted(query))}</p>}
      {also.length > 0 && (
        <p className={styles.also} data-search-also>
          {phrases.also}{' '}
          {also.map((word, place) => (
            <Fragment key={word}>
              {place > 0 && phrases.alsoBetween}
              <span className={styles.word}>{word}</span>
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}
