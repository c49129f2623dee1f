import {Fragment, type ReactNode} from 'react';
import {useWords} from '../language/useWords';
import styles from './Exhibit.module.css';
import {words} from './words';

/** An address may have come from anywhere: so much of it is quoted, and no more. */
const most = 5;
const longest = 40;

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** Says what of the state in the address is not understood; what is shown instead is what is usual. */
export function AddressNote({unread}: {unread: readonly string[]}): ReactNode {
  const [before, after] = useWords(words).unread;
  const parts = [...new Set(unread)];
  if (parts.length === 0) return null;
  return (
    <p className={styles.unread} role="status" data-unread>
      {before}
      {parts.slice(0, most).map((part, index) => (
        <Fragment key={part}>
          {index > 0 && ' '}
          <code>{cut(part)}</code>
        </Fragment>
      ))}
      {parts.length > most && ' …'}
      {after}
    </p>
  );
}
