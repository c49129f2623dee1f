import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import listing from '../Listing/Listing.module.css';
import {useWords} from '../language/useWords';
import type {StoredLine} from './manifest';
import styles from './Steps.module.css';
import {words} from './words';

/** The Pod as the server stores it, folded; what the manifest left out bears a plus. */
export function Stored({lines, owner}: {lines: StoredLine[]; owner?: string | undefined}): ReactNode {
  const phrases = useWords(words);
  return (
    <details className={styles.stored}>
      <summary>{phrases.added(lines.filter(({added}) => added).length)}</summary>
      <p>
        {phrases.stored(owner)} <Link to="/pods/api-object#defaults">{phrases.more}</Link>
      </p>
      <pre className={listing.code} tabIndex={0} lang="en">
        <code className={styles.lines}>
          {lines.map(({text, added}, index) => (
            <span key={index} className={styles.line} data-added={added || undefined}>
              {added && <span className="spoken">{phrases.plus}</span>}
              {text}
              {'\n'}
            </span>
          ))}
        </code>
      </pre>
    </details>
  );
}
