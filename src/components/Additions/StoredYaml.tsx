import type {ReactNode} from 'react';
import {additionKind, additionPart} from '../../pod/additions';
import {useLanguage} from '../language/useWords';
import styles from './Additions.module.css';
import type {StoredLine} from './storedLines';
import type {Phrases} from './words';

type Props = {lines: readonly StoredLine[]; phrases: Phrases};

/** Sign, word and ground tell an added line from a written one; the word says who added it. */
export function StoredYaml({lines, phrases}: Props): ReactNode {
  return (
    <section className={styles.yaml} tabIndex={0} aria-label={phrases.listing}>
      <pre lang="en">
        <code>
          {lines.map((line, index) => (
            <Line key={index} line={line} phrases={phrases} />
          ))}
        </code>
      </pre>
    </section>
  );
}

function Line({line, phrases}: {line: StoredLine; phrases: Phrases}): ReactNode {
  const {path, indent, dash, key, text, isText, mark} = line;
  const language = useLanguage();
  const sign = mark === 'added' ? '+' : mark === 'gone' ? '-' : ' ';
  const isAdmission = additionPart(path, additionKind(path)) === 'admission';
  const word = mark === 'gone' ? phrases.gone : isAdmission ? phrases.byAdmission : phrases.byDefaults;
  return (
    <span className={styles.line} data-mark={mark}>
      <span className={styles.sign} aria-hidden="true">
        {sign}
      </span>
      {' '.repeat(indent)}
      {dash && '- '}
      {key !== undefined && (
        <>
          <span data-token="k">{key}</span>:{text !== undefined && ' '}
        </>
      )}
      {text !== undefined && <span data-token={isText ? 's' : 'n'}>{text}</span>}
      {sign !== ' ' && (
        <span className={styles.word} lang={language}>
          {word}
        </span>
      )}
      {'\n'}
    </span>
  );
}
