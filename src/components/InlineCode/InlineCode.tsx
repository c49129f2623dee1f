import {Fragment, type ReactNode} from 'react';
import styles from './InlineCode.module.css';

/** A text of ours in which code stands between backticks. */
export function InlineCode({text}: {text: string}): ReactNode {
  return text.split('`').map((piece, index) =>
    index % 2 === 1 ? (
      <code key={index} className={styles.code} lang="en">
        {piece}
      </code>
    ) : (
      <Fragment key={index}>{piece}</Fragment>
    ),
  );
}
