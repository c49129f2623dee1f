import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {ConceptHit, FieldHit, Hit} from '../../search/answer';
import {InlineCode} from '../InlineCode/InlineCode';
import {useWords} from '../language/useWords';
import {ConceptName} from './ConceptName';
import {Pieces} from './Pieces';
import styles from './SearchPage.module.css';
import {words} from './words';

/** Results in the order of their rank, each with its chapter. */
export function Results({hits}: {hits: Hit[]}): ReactNode {
  const {results} = useWords(words);
  return (
    <ol className={styles.results} aria-label={results}>
      {hits.map((hit) => (
        <li key={hit.url} data-search-result>
          <Result hit={hit} />
        </li>
      ))}
    </ol>
  );
}

function Result({hit: {kind, url, page, chapter, section, path, excerpt}}: {hit: Hit}): ReactNode {
  const {chapter: numbered, kinds} = useWords(words);
  return (
    <>
      <Link className={styles.link} to={url}>
        <span className={styles.title} data-result-section>
          {kind === 'section' && <Pieces of={section} />}
        </span>{' '}
        <span className={styles.where}>
          {chapter !== undefined && <span>{numbered(chapter)} </span>}
          <span className={kind === 'page' ? styles.title : undefined} data-result-page>
            {page}
          </span>
          {kind === 'page' && <span> {kinds.page}</span>}
          {path.length > 0 && <span> › {path.join(' › ')}</span>}
        </span>
      </Link>
      <p className={styles.excerpt} data-result-excerpt>
        <Pieces of={excerpt} />
      </p>
    </>
  );
}

/** Concepts, each with its meaning, before the sections that speak of them. */
export function Concepts({concepts, name}: {concepts: ConceptHit[]; name: string}): ReactNode {
  if (concepts.length === 0) return null;
  return (
    <section className={styles.concepts} aria-label={name}>
      <h2>{name}</h2>
      <ul>
        {concepts.map((concept) => (
          <li key={concept.id} data-search-concept>
            <Link className={styles.title} to={concept.url}>
              <ConceptName of={concept} />
            </Link>
            <p>{concept.meaning}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Fields of a Pod that the query names, each leading to the field explorer. */
export function Fields({fields}: {fields: FieldHit[]}): ReactNode {
  const {groups} = useWords(words);
  if (fields.length === 0) return null;
  return (
    <section className={styles.concepts} aria-label={groups.fields}>
      <h2>{groups.fields}</h2>
      <ul>
        {fields.map(({path, says, url}) => (
          <li key={url} data-search-field-name>
            <Link className={styles.title} to={url}>
              <code lang="en">{path}</code>
            </Link>
            <p>
              <InlineCode text={says} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
