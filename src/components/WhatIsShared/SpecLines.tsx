import type {ReactNode} from 'react';
import {type Switch, switches, usualValue} from './fields';
import styles from './WhatIsShared.module.css';
import type {Phrases} from './words';

/** The `spec` of the present state. A line that a switch has changed is marked by a bar and a ground. */
export function SpecLines({on, phrases}: {on: readonly Switch[]; phrases: Phrases}): ReactNode {
  return (
    <div className={styles.yaml}>
      <p className={styles.yamlHead}>{phrases.yaml}</p>
      <pre className={styles.lines} tabIndex={0} lang="en">
        <code>
          <span className={styles.line}>
            <span data-token="k">spec</span>:{'\n'}
          </span>
          {switches.map((field) => {
            const isOn = on.includes(field);
            return (
              <span key={field} className={styles.line} data-on={isOn || undefined}>
                {'  '}
                <span data-token="k">{field}</span>: <span data-token="n">{String(isOn !== usualValue(field))}</span>
                {'\n'}
              </span>
            );
          })}
        </code>
      </pre>
    </div>
  );
}
