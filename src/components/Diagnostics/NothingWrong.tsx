import type {ReactNode} from 'react';
import styles from './Diagnostics.module.css';
import type {Phrases} from './words';

/** “Nothing wrong” is only as good as what was looked at: both are said. */
export function NothingWrong({phrases}: {phrases: Phrases}): ReactNode {
  return (
    <div className={styles.clear} data-diagnostics-clear>
      <p>{phrases.checked}</p>
      <ul>
        {phrases.checks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
      <p>{phrases.unchecked}</p>
      <ul>
        {phrases.unchecks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
    </div>
  );
}
