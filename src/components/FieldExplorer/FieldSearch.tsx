import {type ReactNode, useDeferredValue, useId, useMemo} from 'react';
import {InlineCode} from '../InlineCode/InlineCode';
import styles from './FieldExplorer.module.css';
import type {FieldFile} from './facts';
import {findFields} from './fieldSearch';
import type {Loading} from './useFieldFile';
import type {Phrases} from './words';

type Props = {
  file: FieldFile | undefined;
  loading: Loading;
  query: string;
  onQuery: (query: string) => void;
  /** The reader is about to type. */
  onReach: () => void;
  selected: string;
  onSelect: (path: string) => void;
  phrases: Phrases;
};

const most = 40;

/** The field to type in, and what it finds, in place of the tree. */
export function FieldSearch({file, loading, query, onQuery, onReach, selected, onSelect, phrases}: Props): ReactNode {
  const input = useId();
  const wanted = useDeferredValue(query).trim();
  const found = useMemo(() => (file && wanted ? findFields(file, wanted) : []), [file, wanted]);
  const isAsked = query.trim() !== '';
  return (
    <search className={styles.search}>
      <label htmlFor={input}>{phrases.find}</label>
      <input
        id={input}
        type="search"
        value={query}
        placeholder={phrases.placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onFocus={onReach}
        onChange={({currentTarget}) => onQuery(currentTarget.value)}
        onKeyDown={({key}) => key === 'Escape' && onQuery('')}
      />
      <output className={styles.count}>
        {isAsked && (file ? phrases.found(found.length) : loading === 'failed' ? phrases.failed : phrases.coming)}
      </output>
      {isAsked && file && found.length === 0 && wanted !== '' && <p className={styles.nothing}>{phrases.nothing(wanted)}</p>}
      {isAsked && found.length > 0 && (
        <ul className={styles.found} data-found-fields>
          {found.slice(0, most).map(({path, facts, elsewhere}) => (
            <li key={path}>
              <button type="button" aria-pressed={path === selected} onClick={() => onSelect(path)}>
                <code lang="en">{path}</code>
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
      )}
    </search>
  );
}
