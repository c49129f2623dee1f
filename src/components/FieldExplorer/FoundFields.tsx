import type {ReactNode} from 'react';
import {InlineCode} from '../InlineCode/InlineCode';
import styles from './FieldExplorer.module.css';
import {FieldPath} from './FieldPath';
import type {Found} from './fieldSearch';
import type {Phrases} from './words';

type Props = {found: readonly Found[]; query: string; selected: string; onSelect: (path: string) => void; phrases: Phrases};

const most = 40;

/** What a query finds, in place of the tree. */
export function FoundFields({found, query, selected, onSelect, phrases}: Props): ReactNode {
  if (found.length === 0) return <p className={styles.nothing}>{phrases.nothing(query)}</p>;
  return (
    <ul className={styles.found} data-found-fields>
      {found.slice(0, most).map(({path, facts, elsewhere}) => (
        <li key={path}>
          <button type="button" aria-pressed={path === selected} onClick={() => onSelect(path)}>
            <code lang="en">
              <FieldPath path={path} />
            </code>
            {facts.says ? (
              <span className={styles.says}>
                <InlineCode text={facts.says} />
              </span>
            ) : (
              <span className={styles.says} lang="en">
                {facts.doc}
              </span>
            )}
            {elsewhere > 0 && <span className={styles.elsewhere}>{phrases.elsewhere(elsewhere)}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
