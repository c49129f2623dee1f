import type {ReactNode} from 'react';
import {useElementId} from '../island/elementId';
import styles from './FieldExplorer.module.css';
import type {Phrases} from './words';

type Props = {
  query: string;
  onQuery: (query: string) => void;
  /** The reader is about to type. */
  onReach: () => void;
  /** How much was found, or why nothing can be yet; empty where nothing is asked. */
  told: string;
  phrases: Phrases;
};

/** What to type in, above tree and panel. */
export function FieldSearch({query, onQuery, onReach, told, phrases}: Props): ReactNode {
  const input = useElementId('find');
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
      />
      <output className={styles.count}>{told}</output>
    </search>
  );
}
