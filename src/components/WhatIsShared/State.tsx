import {Fragment, type ReactNode} from 'react';
import type {FieldError} from '../../pod/fieldError';
import {fieldErrorText} from '../../pod/fieldErrorText';
import {type LinuxNamespace, linuxNamespaces, type Sharing} from '../../pod/namespaces';
import type {Switch} from './fields';
import styles from './WhatIsShared.module.css';
import type {Phrases} from './words';

type Props = {
  on: readonly Switch[];
  sharing: Record<LinuxNamespace, Sharing>;
  conflicts: readonly FieldError[];
  phrases: Phrases;
};

/** The present state in words: one sentence that is read out when it changes, then what follows from each switch. */
export function State({on, sharing, conflicts, phrases}: Props): ReactNode {
  const by = (who: Sharing) => linuxNamespaces.filter((namespace) => sharing[namespace] === who);
  const refused = conflicts.length > 0;
  const summary = refused ? phrases.refused : phrases.summary({container: by('container'), pod: by('pod'), node: by('node')});
  return (
    <section className={styles.state} aria-label={phrases.panel} tabIndex={0} data-refused={refused || undefined}>
      <p className={styles.summary} aria-live="polite">
        {refused && <Octagon />}
        {summary}
      </p>
      {refused ? (
        <ul>
          {conflicts.map((error) => (
            <li key={error.field}>
              {phrases.conflict[error.field]}
              <code lang="en">
                <Breakable text={fieldErrorText(error)} />
              </code>
            </li>
          ))}
        </ul>
      ) : (
        <ul>
          {on.length === 0 && <li>{phrases.usual}</li>}
          {on.map((field) => (
            <li key={field}>{phrases.consequence[field]}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Octagon(): ReactNode {
  return (
    <svg className={styles.octagon} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />
      <path className={styles.cross} d="M5.5 5.5l5 5m0-5l-5 5" />
    </svg>
  );
}

/** A field path may be broken at its dots. */
function Breakable({text}: {text: string}): ReactNode {
  return text.split('.').map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && (
        <>
          .<wbr />
        </>
      )}
      {piece}
    </Fragment>
  ));
}
