import type {ReactNode} from 'react';
import {printingRules} from '../../lifecycle/decode/readStatusWord';
import {InlineCode} from '../InlineCode/InlineCode';
import {useWords} from '../language/useWords';
import {BookLink} from './Entry';
import {idOfRule} from './idOf';
import {placesOf} from './links';
import styles from './StatusDecoder.module.css';
import {words} from './words';

/** The rules of printing, in their order. */
export function Rules(): ReactNode {
  const phrases = useWords(words);
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{phrases.rules}</h2>
      <p>
        {phrases.aboutRules} <BookLink section={placesOf.rules} />
      </p>
      <ol className={styles.rules}>
        {printingRules.map((rule) => (
          <li key={rule} id={idOfRule(rule)}>
            <InlineCode text={phrases.rule[rule]} />
          </li>
        ))}
      </ol>
    </section>
  );
}
