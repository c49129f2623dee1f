import Link from '@docusaurus/Link';
import {useHistorySelector} from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import taughtIn from '@generated/edamame-chapters/default/taughtIn.json';
import {type ReactNode, useState} from 'react';
import terms from '../../book/terms.json';
import {useAddressState} from '../address/useAddressState';
import {useChapters} from '../chapters/useChapters';
import {useLanguage, useWords} from '../language/useWords';
import {searchPath} from '../Search/searchPath';
import {ConceptEntry} from './ConceptEntry';
import styles from './Concepts.module.css';
import {groups} from './groups';
import {matches} from './matches';
import {words} from './words';

const byId = new Map(terms.map((term) => [term.id, term]));

/** Every concept of the book in both languages, in groups; the filter is in the address. */
export default function Concepts(): ReactNode {
  const phrases = useWords(words);
  const language = useLanguage();
  const chapters = useChapters();
  const links = useBrokenLinks();
  const [filter, setFilter] = useAddressState('q');
  const hash = useHistorySelector(({location}) => location.hash);
  const shown = new Set(terms.filter((term) => matches(term, filter)).map(({id}) => id));
  for (const {id} of [...groups, ...terms]) links.collectAnchor(id);
  const anyOf = (concepts: string[]) => concepts.some((id) => shown.has(id));

  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <h1>{phrases.title}</h1>
        <p className={styles.lede}>{phrases.lede(terms.length)}</p>
        <p className={styles.about}>{phrases.aboutNames}</p>
      </header>
      <div className={styles.strip}>
        <Filter value={filter} onChange={setFilter} count={shown.size} />
        <nav aria-label={phrases.groups}>
          <ul className={styles.groups}>
            {groups.map(({id, name, concepts}) => (
              <li key={id} hidden={!anyOf(concepts)}>
                <a href={`#${id}`}>{name[language]}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className={styles.list}>
        {groups.map(({id, name, concepts}) => (
          <section key={id} aria-labelledby={id} hidden={!anyOf(concepts)}>
            <h2 id={id}>{name[language]}</h2>
            <ul className={styles.entries}>
              {concepts.map((conceptId) => {
                const concept = byId.get(conceptId);
                if (!concept) return null;
                return (
                  <ConceptEntry
                    key={conceptId}
                    concept={concept}
                    chapters={chapters}
                    taughtIn={taughtIn[conceptId]}
                    marked={hash === `#${conceptId}`}
                    shown={shown.has(conceptId)}
                  />
                );
              })}
            </ul>
          </section>
        ))}
        {shown.size === 0 && (
          <p>
            {phrases.none} <Link to={searchPath(filter)}>{phrases.search(filter)}</Link>{' '}
            <button type="button" className={styles.clear} onClick={() => setFilter(null)}>
              {phrases.clear}
            </button>
          </p>
        )}
      </div>
    </main>
  );
}

type FilterProps = {value: string; onChange: (value: string | null) => void; count: number};

/** While an input method is still composing, the list waits: half a syllable is not what the reader looks for. */
function Filter({value, onChange, count}: FilterProps): ReactNode {
  const phrases = useWords(words);
  const [draft, setDraft] = useState<string>();
  return (
    <div className={styles.filter}>
      <label htmlFor="concept-filter">{phrases.filter}</label>
      <input
        id="concept-filter"
        type="search"
        placeholder={phrases.example}
        autoComplete="off"
        spellCheck={false}
        value={draft ?? value}
        onChange={({target, nativeEvent}) => {
          if ((nativeEvent as InputEvent).isComposing) setDraft(target.value);
          else onChange(target.value || null);
        }}
        onCompositionEnd={({currentTarget}) => {
          setDraft(undefined);
          onChange(currentTarget.value || null);
        }}
      />
      <output htmlFor="concept-filter">{phrases.shown(count)}</output>
    </div>
  );
}
