import type {ReactNode} from 'react';
import type {Description} from './describe';
import styles from './PodDiagram.module.css';
import type {Phrases} from './words';

type Props = {id: string; description: Description; selected: boolean; phrases: Phrases; onClear: () => void};

/** What is selected, in sentences; with nothing selected, what the lens shows of the whole Pod. */
export function Panel({id, description, selected, phrases, onClear}: Props): ReactNode {
  const {name, kind, rows, insight} = description;
  return (
    <section className={styles.panel} id={id} aria-live="polite" aria-label={`${kind} ${name}`} tabIndex={0}>
      <p className={styles.panelHead}>
        {selected ? <code>{name}</code> : <b>{name}</b>} <span>{kind}</span>
        {selected && (
          <button type="button" className={styles.clear} onClick={onClear} aria-label={phrases.closePanel}>
            <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
              <path d="M4.5 4.5l9 9m0-9l-9 9" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
            </svg>
          </button>
        )}
      </p>
      <dl data-facts>
        {rows.map(({label, text}) => (
          <div key={label}>
            <dt>{label}</dt>
            {text.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      {insight && (
        <p className={styles.insight} data-insight>
          {insight}
        </p>
      )}
    </section>
  );
}
