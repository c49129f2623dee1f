import type {ReactNode} from 'react';
import {ended, Tokens} from '../Manifest/ManifestLines';
import type {Token} from '../Manifest/manifest';
import styles from './Listing.module.css';

/** Highlighted lines in a box that scrolls, which the keyboard can reach. */
export function CodeLines({lines, lang}: {lines: Token[][]; lang?: string}): ReactNode {
  return (
    <pre className={styles.code} tabIndex={0} lang={lang}>
      <code>
        {lines.map((line, index) => (
          <span key={index} className={styles.line}>
            <Tokens line={ended(line)} />
          </span>
        ))}
      </code>
    </pre>
  );
}
