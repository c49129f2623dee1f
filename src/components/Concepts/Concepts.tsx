import Link from '@docusaurus/Link';
import {useHistorySelector} from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import sizes from '@generated/edamame-concept-exports/default/sizes.json';
import {type ReactNode, useRef, useState} from 'react';
import {glossary} from '../../book/glossary';
import {useReveal} from '../address/useReveal';
import {useTypedState} from '../address/useTypedState';
import {useLanguage, useWords} from '../language/useWords';
import {searchPath} from '../Search/searchPath';
import {useWording} from '../wording/useWording';
import {WordChoice} from '../wording/WordChoice';
import {ConceptEntry} from './ConceptEntry';
import styles from './Concepts.module.css';
import {groups} from './groups';
import {matches} from './matches';
import {words} from './words';

const byId = new Map(glossary.map((concept) => [concept.id, concept]));

/** Every concept of the book in both languages, in groups; the filter is in the address. */
export default function Concepts(): ReactNode {
  const phrases = useWords(words);
  const language = useLanguage();
  const links = useBrokenLinks();
  const {text: filter, type, settle, clear} = useTypedState('q');
  const hash = useHistorySelector(({location}) => location.hash);
  const shown = new Set(glossary.filter((concept) => matches(concept, filter)).map(({id}) => id));
  for (const {id} of [...groups, ...glossary]) links.collectAnchor(id);
  const page = useRef<HTMLElement>(null);
  // A link to a concept means the concept, whatever the filter says.
  useReveal(page, clear);
  const anyOf = (concepts: string[]) => concepts.some((id) => shown.has(id));

  return (
    <main ref={page} className={styles.page}>
      <header className={styles.header}>
        <h1>{phrases.title}</h1>
        <p className={styles.lede}>{phrases.lede(glossary.length)}</p>
        <p className={styles.about}>{phrases.aboutNames}</p>
        <Downloads />
        <Choices />
      </header>
      <div className={styles.strip}>
        <Filter value={filter} onChange={type} onBlur={settle} count={shown.size} />
        <nav className={styles.index} aria-label={phrases.groups}>
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
                const isMarked = hash === `#${conceptId}`;
                return <ConceptEntry key={conceptId} concept={concept} marked={isMarked} shown={shown.has(conceptId)} />;
              })}
            </ul>
          </section>
        ))}
        {shown.size === 0 && (
          <p>
            {phrases.none} <Link to={searchPath(filter)}>{phrases.search(filter)}</Link>{' '}
            <button type="button" className="remedy" onClick={clear}>
              {phrases.clear}
            </button>
          </p>
        )}
      </div>
    </main>
  );
}

/** All of it as files; see src/plugins/conceptExports.ts. */
function Downloads(): ReactNode {
  const phrases = useWords(words);
  const inKilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  return (
    <p className={styles.about}>
      {phrases.downloads}{' '}
      <a href={useBaseUrl('/concepts.csv')} download>
        {phrases.csv(inKilobytes(sizes.csv))}
      </a>{' '}
      ·{' '}
      <a href={useBaseUrl('/concepts.json')} download>
        {phrases.json(inKilobytes(sizes.json))}
      </a>
    </p>
  );
}

/** Every contested word at once. */
function Choices(): ReactNode {
  const phrases = useWords(words);
  const {forms} = useWording();
  const language = useLanguage();
  const contested = Object.keys(forms);
  if (contested.length === 0) return null;
  return (
    <details className={styles.choices}>
      <summary>{phrases.choices}</summary>
      <p>{phrases.aboutChoices}</p>
      {contested.map((id) => {
        const concept = byId.get(id);
        if (!concept) return null;
        const {zh, en, aliasesEn} = concept;
        // Where both names are the same, another says which concept is meant: Namespace（Kubernetes namespace）.
        const english = zh === en ? (aliasesEn[0] ?? en) : en;
        const legend = language === 'en' ? english : `${zh}（${english}）`;
        return <WordChoice key={id} id={id} legend={legend} />;
      })}
    </details>
  );
}

type FilterProps = {value: string; onChange: (value: string) => void; onBlur: () => void; count: number};

/** While an input method is still composing, the list waits: half a syllable is not what the reader looks for. */
function Filter({value, onChange, onBlur, count}: FilterProps): ReactNode {
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
        onBlur={onBlur}
        onChange={({target, nativeEvent}) => {
          if ((nativeEvent as InputEvent).isComposing) setDraft(target.value);
          else onChange(target.value);
        }}
        onCompositionEnd={({currentTarget}) => {
          setDraft(undefined);
          onChange(currentTarget.value);
        }}
      />
      <output htmlFor="concept-filter">{phrases.shown(count)}</output>
    </div>
  );
}
