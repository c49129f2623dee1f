import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import listing from '../Listing/Listing.module.css';
import {useWords} from '../language/useWords';
import type {AddedLine} from './manifest';
import styles from './Steps.module.css';
import {words} from './words';

/** What the API server adds to the manifest, folded: the lines themselves, with as much around them as says where. */
export function Added({lines, owner}: {lines: AddedLine[]; owner?: string | undefined}): ReactNode {
  const phrases = useWords(words);
  return (
    <details className={styles.added}>
      <summary>{phrases.added(lines.filter(({sign}) => sign === '+').length)}</summary>
      <p>{phrases.where(owner)}</p>
      <pre className={listing.code} tabIndex={0} lang="en">
        <code className={styles.lines}>
          {lines.map(({text, sign}, index) => (
            <span key={index} className={styles.line} data-sign={sign === ' ' ? undefined : sign}>
              {sign !== ' ' && <span className="spoken">{sign === '+' ? phrases.plus : phrases.minus}</span>}
              {`${text}\n`}
            </span>
          ))}
        </code>
      </pre>
      <p>
        <Link to="/pods/api-object#defaults">{phrases.more}</Link>
      </p>
    </details>
  );
}
