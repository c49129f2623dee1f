import type {ReactNode} from 'react';
import {InlineCode} from '../InlineCode/InlineCode';
import {useWords} from '../language/useWords';
import styles from './HowWeKnow.module.css';
import {words} from './words';

/** What none of it shows. */
export function Limits(): ReactNode {
  const phrases = useWords(words);
  return (
    <section aria-labelledby="unknown">
      <h2 id="unknown">{phrases.limits}</h2>
      <dl className={styles.limits}>
        {phrases.limit.map(({name, about}) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <InlineCode text={about} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
