import type {ReactNode} from 'react';
import {InlineCode} from '../InlineCode/InlineCode';
import {useLanguage, useWords} from '../language/useWords';
import {BookLink} from './Entry';
import {placesOf} from './links';
import styles from './StatusDecoder.module.css';
import {words} from './words';
import {exitCodeSays, exitCodes} from './words/exitCode';

/** The exit codes that one meets most, by convention. */
export function ExitCodes(): ReactNode {
  const phrases = useWords(words);
  const language = useLanguage();
  return (
    <section aria-labelledby="exit-codes">
      <h2 id="exit-codes">{phrases.exitCodes}</h2>
      <p>
        {phrases.aboutExitCodes} <BookLink section={placesOf.exitCode} />
      </p>
      <table className={styles.codes}>
        <thead>
          <tr>
            <th scope="col">{phrases.code}</th>
            <th scope="col">{phrases.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {exitCodes.map((code) => (
            <tr key={code}>
              <th scope="row">{code}</th>
              <td>
                <InlineCode text={exitCodeSays(code)[language]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
