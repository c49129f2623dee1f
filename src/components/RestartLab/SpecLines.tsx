import type {ReactNode} from 'react';
import styles from './RestartLab.module.css';
import type {Settings} from './settings';
import {specLines} from './specLines';
import type {Phrases} from './words';

/** What the manifest says of restarts. A bar and a ground mark what the knobs have changed; struck out is what the cluster drops. */
export function SpecLines({settings, phrases}: {settings: Settings; phrases: Phrases}): ReactNode {
  return (
    <div className={styles.yaml}>
      <p className={styles.head}>{phrases.yaml}</p>
      <pre className={styles.lines} tabIndex={0} lang="en">
        <code>
          {specLines(settings).map(({indent, key, value, says, dropped}) => {
            const words = (
              <>
                <span data-token="k">{key}</span>:{value && <span data-token="s"> {value}</span>}
              </>
            );
            return (
              <span key={`${indent} ${key}`} className={styles.line} data-says={says}>
                {'  '.repeat(indent)}
                {dropped ? <del>{words}</del> : words}
                {'\n'}
              </span>
            );
          })}
        </code>
      </pre>
    </div>
  );
}
