import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {type End, forms, type Result, realPods, subjects} from '../../book/realPods';
import {InlineCode} from '../InlineCode/InlineCode';
import {useLanguage, useWords} from '../language/useWords';
import styles from './HowWeKnow.module.css';
import {words} from './words';
import {claims} from './words/claims';
import type {ClaimWords} from './words/claimWords';
import {forms as formWords} from './words/ends';

const isEnd = ({id}: Result): boolean => /^(alone|together)\./.test(id);

/** What was seen of every claim when real Pods were last run. */
export function Containers(): ReactNode {
  const phrases = useWords(words);
  const {date, versions, claims: results} = realPods;
  return (
    <section aria-labelledby="containers">
      <h2 id="containers">{phrases.containers}</h2>
      <p>{phrases.aboutContainers({date, ...versions}, results.filter(({holds}) => holds).length, results.length)}</p>
      <p>{phrases.standIns}</p>
      <p>{phrases.pairs}</p>
      {subjects.map((subject) => {
        const own = results.filter((result) => result.subject === subject);
        return (
          <section key={subject} aria-labelledby={subject}>
            <h3 id={subject}>{phrases.subjects[subject]}</h3>
            {own.some(isEnd) && <Ends results={own.filter(isEnd)} />}
            <ul className={styles.claims}>
              {own
                .filter((result) => !isEnd(result))
                .map((result) => (
                  <Claim key={result.id} {...result} />
                ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

/** Said, and seen. */
function Claim({id, holds, place, seen}: Result): ReactNode {
  const {doesNotHold} = useWords(words);
  // Each claim's words know what is written down of it.
  const {says, saw} = useWords(claims[id] as ClaimWords<Result['seen']>);
  return (
    <li data-claim={id}>
      <Link to={place}>
        <InlineCode text={says} />
      </Link>
      {!holds && <strong> {doesNotHold}</strong>}
      <p className={styles.small}>
        <InlineCode text={saw(seen)} />
      </p>
    </li>
  );
}

/** How the first process of a container ends, as process 1 and as another. */
function Ends({results}: {results: Result[]}): ReactNode {
  const phrases = useWords(words);
  const language = useLanguage();
  const [place] = results.map((result) => result.place);
  return (
    <>
      <p>
        <InlineCode text={phrases.aboutEnds} />
      </p>
      <table className={styles.table} aria-labelledby="ends">
        <thead>
          <tr>
            <th scope="col">{place ? <Link to={place}>{phrases.process}</Link> : phrases.process}</th>
            <th scope="col">{phrases.alone}</th>
            <th scope="col">{phrases.together}</th>
          </tr>
        </thead>
        <tbody>
          {forms.map((form) => (
            <tr key={form}>
              <th scope="row">
                <InlineCode text={formWords[form][language]} />
              </th>
              {(['alone', 'together'] as const).map((kind) => {
                const result = results.find(({id}) => id === `${kind}.${form}`);
                return <td key={kind}>{result && <EndOf {...(result as EndResult)} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

type EndResult = Result & {seen: End};

function EndOf({id, seen: {exitCode, seconds}, holds}: EndResult): ReactNode {
  const {end, doesNotHold} = useWords(words);
  return (
    <span data-claim={id}>
      {end(exitCode, seconds)}
      {!holds && <strong> {doesNotHold}</strong>}
    </span>
  );
}
