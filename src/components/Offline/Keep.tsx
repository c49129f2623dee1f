import {type ReactNode, useSyncExternalStore} from 'react';
import {whenIn} from '../../offline/notice';
import {otherThan, useLanguage, useWords} from '../language/useWords';
import {EditionCard} from './EditionCard';
import styles from './Offline.module.css';
import {type Offline, offline} from './store';
import {words} from './words';

const unknown: Offline = {means: 'unknown'};

/** What this browser keeps of the book, and the buttons for more or less of it. */
export default function Keep(): ReactNode {
  const phrases = useWords(words);
  const language = useLanguage();
  const {means, state, free} = useSyncExternalStore(offline.subscribe, offline.get, () => unknown);
  if (means === 'none') return <p className={styles.state}>{phrases.unsupported}</p>;
  if (means === 'disk') return <p className={styles.state}>{phrases.fromDisk}</p>;
  if (means === 'silent') return <p className={styles.state}>{phrases.silent}</p>;
  if (!state) {
    return (
      <p className={styles.state}>
        <noscript>{phrases.noScripts}</noscript>
        {means === 'worker' ? phrases.looking : ''}
      </p>
    );
  }
  const visited = [...state.visited].sort((one, other) => other.kept.localeCompare(one.kept));
  return (
    <>
      <div className={styles.cards}>
        {[language, otherThan(language)].map((edition) => (
          <EditionCard key={edition} edition={edition} state={state.editions[edition]} free={free} />
        ))}
      </div>
      <h3>{phrases.visited}</h3>
      <p>{phrases.aboutVisited}</p>
      {visited.length === 0 && <p>{phrases.noneVisited}</p>}
      {visited.length > 0 && (
        <>
          <ul className={styles.visited} data-visited>
            {visited.map(({path, title, kept}) => (
              <li key={path}>
                <a href={path} lang={path === '/en' || path.startsWith('/en/') ? 'en' : 'zh-CN'}>
                  {title}
                </a>{' '}
                <small>{phrases.keptOn(whenIn(language, new Date(kept)))}</small>
              </li>
            ))}
          </ul>
          <p className={styles.buttons}>
            <button type="button" onClick={() => offline.forget()}>
              {phrases.forget}
            </button>
          </p>
        </>
      )}
    </>
  );
}
