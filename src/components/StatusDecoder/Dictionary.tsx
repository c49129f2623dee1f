import type {ReactNode} from 'react';
import {InlineCode} from '../InlineCode/InlineCode';
import {useLanguage, useWords} from '../language/useWords';
import {wordsByFamily} from './anchors';
import {Explanation, FamilyTag} from './Entry';
import {idOf} from './idOf';
import {labOf} from './labs';
import {placesOf, sectionOf} from './links';
import styles from './StatusDecoder.module.css';
import {words} from './words';
import {explain} from './words/explanations';

/** Every word with its explanation, by what it is, folded: works without scripts, and is what one finds, prints and links to. */
export function Dictionary(): ReactNode {
  const phrases = useWords(words);
  const language = useLanguage();
  return (
    <section aria-labelledby="words">
      <h2 id="words">{phrases.words}</h2>
      <p>
        <InlineCode text={phrases.aboutWords} />
      </p>
      <nav className={styles.index} aria-label={phrases.index}>
        {wordsByFamily.map(({family, entries}) => (
          <div key={family}>
            <FamilyTag family={family} />
            <ul>
              {entries.map((sense) => (
                <li key={sense.word}>
                  <a href={`#${idOf(sense)}`} lang="en">
                    {sense.word}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <section aria-labelledby="patterns">
        <h3 id="patterns">{phrases.patterns.name}</h3>
        <p className={styles.small}>{phrases.patterns.about}</p>
        <div className={styles.words}>
          <Pattern form="Init:1/3" says={phrases.progress(1, 3)} next={phrases.progressNext} section={placesOf.progress} />
          <Pattern form="Init:…" says={phrases.init} section={placesOf.init} />
          <Pattern form="OutOfcpu" says={phrases.outOf('cpu')} next={phrases.outOfNext} section={placesOf.outOf} />
          <Pattern form="Signal:9, ExitCode:3" says={phrases.exitCodeInStatus} section={placesOf.exitCode} />
        </div>
      </section>
      {wordsByFamily.map(({family, entries}) => (
        <section key={family} aria-labelledby={family}>
          <h3 id={family}>{phrases.families[family].name}</h3>
          <p className={styles.small}>
            <InlineCode text={phrases.families[family].about} />
          </p>
          <details className={styles.fold}>
            <summary>{phrases.unfold(entries.length)}</summary>
            <div className={styles.words}>
              {entries.map((sense) => (
                <article key={sense.word} id={idOf(sense)} className={styles.word}>
                  <h4 lang="en">{sense.word}</h4>
                  <Explanation explained={explain(sense)[language]} section={sectionOf(sense)} lab={labOf(sense)} />
                </article>
              ))}
            </div>
          </details>
        </section>
      ))}
    </section>
  );
}

type PatternProps = {form: string; says: string; next?: string; section: Parameters<typeof Explanation>[0]['section']};

function Pattern({form, says, next, section}: PatternProps): ReactNode {
  return (
    <article className={styles.word}>
      <h4 lang="en">{form}</h4>
      <Explanation explained={{says, ...(next !== undefined && {next})}} section={section} />
    </article>
  );
}
