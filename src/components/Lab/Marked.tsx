import {Fragment, type ReactNode} from 'react';
import {InlineCode} from '../InlineCode/InlineCode';
import styles from './Lab.module.css';

/** A text of ours in which code stands between backticks and the number that decides between double asterisks. */
export function Marked({text}: {text: string}): ReactNode {
  return text.split('**').map((piece, index) =>
    index % 2 === 1 ? (
      <b key={index} className={styles.deciding}>
        <InlineCode text={piece} />
      </b>
    ) : (
      <Fragment key={index}>
        <InlineCode text={piece} />
      </Fragment>
    ),
  );
}
