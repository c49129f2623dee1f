import useBaseUrl from '@docusaurus/useBaseUrl';
import {type FormEvent, type ReactNode, useEffect} from 'react';
import {useTypedState} from '../address/useTypedState';
import {useWords} from '../language/useWords';
import {Also} from './Also';
import {QueryField} from './QueryField';
import {Concepts, Fields, Results} from './Results';
import styles from './SearchPage.module.css';
import {StartHere} from './StartHere';
import {Trouble} from './Trouble';
import {useAnswer} from './useAnswer';
import {useSearchIndex} from './useSearchIndex';
import {useSettled} from './useSettled';
import {quoted, words} from './words';

/** All results of a query. The query is in the address, which is read after hydration; what is typed replaces it there. */
export default function SearchPage(): ReactNode {
  const phrases = useWords(words);
  const {text: query, type: setQuery, settle} = useTypedState('q');
  const action = useBaseUrl('/search');
  const {index, state, retry} = useSearchIndex('whole');
  const isBlank = query.trim() === '';
  const {answer: soFar, isLost} = useAnswer(index, query);
  // What the page shows does not change its mind: of a large book it waits until all has come that the query needs.
  const isWaiting = !isBlank && index?.prepare !== undefined && soFar?.complete === false && !isLost;
  const answer = isWaiting ? undefined : soFar;
  const isNothing = answer !== undefined && answer.hits.length === 0;
  const count = !answer
    ? ''
    : isNothing
      ? phrases.nothing(quoted(query))
      : phrases.count(answer.hits.length, answer.concepts.length);
  const aloud = useSettled(count, 700);
  useEffect(() => {
    // The name of the site behind the bar stays.
    document.title = document.title.replace(/^.*(?= \| )/, () => (isBlank ? phrases.title : phrases.titled(quoted(query))));
  }, [isBlank, query, phrases]);

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    settle();
    // The keyboard of a phone covers what it asked for.
    if (matchMedia('(pointer: coarse)').matches) (document.activeElement as HTMLElement | null)?.blur();
  }

  return (
    <main className={styles.page}>
      <h1>{phrases.title}</h1>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is younger than the browsers we build for */}
      <form className={styles.form} role="search" action={action} onSubmit={onSubmit}>
        <label htmlFor="search-field">{phrases.label}</label>
        <QueryField
          id="search-field"
          type="search"
          name="q"
          value={query}
          onQuery={setQuery}
          onBlur={settle}
          placeholder={phrases.placeholder}
          data-search-field
        />
        <button type="submit">{phrases.submit}</button>
      </form>
      <noscript>
        <p className={styles.note}>{phrases.withoutScripts}</p>
      </noscript>
      <p className="spoken" role="status">
        {aloud}
      </p>
      {(state === 'broken' || isLost) && <Trouble hasTitles={index !== undefined} onRetry={retry} />}
      {isBlank && <StartHere />}
      {!isBlank && !answer && (state === 'pending' || isWaiting) && <p className={styles.note}>{phrases.loading}</p>}
      {answer && (
        <>
          {!isNothing && <p className={styles.count}>{count}</p>}
          <Also answer={answer} />
          <Concepts concepts={answer.concepts} name={phrases.groups.concepts} />
          <Fields fields={answer.fields} />
          {isNothing ? answer.complete && <Nothing query={query} nearest={answer.nearest} /> : <Results hits={answer.hits} />}
        </>
      )}
    </main>
  );
}

function Nothing({query, nearest}: {query: string; nearest: React.ComponentProps<typeof Concepts>['concepts']}): ReactNode {
  const {nothing, tips, groups} = useWords(words);
  return (
    <div data-search-empty>
      <p className={styles.nothing}>{nothing(quoted(query))}</p>
      <ul className={styles.tips}>
        {tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <Concepts concepts={nearest} name={groups.nearest} />
    </div>
  );
}
