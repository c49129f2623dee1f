import type {ReactNode} from 'react';
import {lineOf, type Switch, switches} from './fields';
import styles from './Switches.module.css';
import type {Phrases} from './words';

type Props = {on: readonly Switch[]; onTurn: (field: Switch) => void; phrases: Phrases};

/** The lines that can be added to the manifest. Without scripts they are a list of what each would do. */
export function Switches({on, onTurn, phrases}: Props): ReactNode {
  return (
    <div className={styles.switches}>
      <p className={styles.lead}>{phrases.switches}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div className={styles.list} role="group" aria-label={phrases.switches}>
        {switches.map((field) => (
          <button
            key={field}
            type="button"
            role="switch"
            aria-checked={on.includes(field)}
            data-switch={field}
            onClick={() => onTurn(field)}
          >
            <span className={styles.track} aria-hidden="true" />
            <span className={styles.label}>
              <code>{lineOf(field)}</code>
              <span>{phrases.effect[field]}</span>
            </span>
          </button>
        ))}
      </div>
      <ul className={styles.withoutScripts}>
        {switches.map((field) => (
          <li key={field}>
            <code>{lineOf(field)}</code> {phrases.effect[field]}
          </li>
        ))}
      </ul>
    </div>
  );
}
