import Link from '@docusaurus/Link';
import {Fragment, type ReactNode} from 'react';
import {filesOfSource} from '../../book/sourceUrl';
import {InlineCode} from '../InlineCode/InlineCode';
import type {Source} from '../Sources/Sources';
import styles from './Advice.module.css';
import {backing} from './backing';
import {Places} from './Places';
import type {Topic} from './topics';
import type {Phrases} from './words';

type Props = {
  topic: Topic;
  phrases: Phrases;
  lineOf?: ((path: string) => number | undefined) | undefined;
  onShow?: ((path: string) => void) | undefined;
};

/** One question: what it asks, of which places, and folded: why, what one could do, where to read on, and the source. */
export function Counsel({topic, phrases, lineOf, onShow}: Props): ReactNode {
  const {asks, why, could, learn} = phrases.counsel[topic.kind];
  const {href, sources} = backing[topic.kind];
  return (
    <li className={styles.item} data-question={topic.kind} data-warning={topic.isWarning || undefined}>
      <Sign isWarning={topic.isWarning} />
      <div className={styles.body}>
        <p className={styles.asks}>
          <span className={styles.tag}>{topic.isWarning ? phrases.warning : phrases.question}</span> <InlineCode text={asks} />
        </p>
        {topic.lines.map((line) => (
          <p key={line} className={styles.line} lang="en">
            <code>Warning: {line}</code>
          </p>
        ))}
        {(lineOf || onShow || !topic.isWarning) && (
          <Places places={topic.places} phrases={phrases} lineOf={lineOf} onShow={onShow} />
        )}
        <details className={styles.fold}>
          <summary>{topic.isWarning ? phrases.meaning : phrases.why}</summary>
          <p>
            <InlineCode text={why} />
          </p>
          <p>
            <b>{phrases.could}</b>
            {phrases.colon}
            <InlineCode text={could} />
          </p>
          <p className={styles.more}>
            {phrases.more}
            <Link to={href}>{learn}</Link>
          </p>
          <p className={styles.source}>
            {phrases.source}
            {sources.map((source, index) => (
              <Fragment key={index}>
                {index > 0 && phrases.comma}
                <Cited source={source} phrases={phrases} />
              </Fragment>
            ))}
          </p>
        </details>
      </div>
    </li>
  );
}

/** What was read: a file at a commit, or for measurements what they were made with. */
function Cited({source, phrases}: {source: Source; phrases: Phrases}): ReactNode {
  if (source.with) return phrases.measured(source.with);
  return (
    <span lang="en">
      {source.repo}{' '}
      {filesOfSource(source).map(({path, url}, index) => (
        <Fragment key={path}>
          {index > 0 && ', '}
          <a href={url}>{path}</a>
        </Fragment>
      ))}
      {source.at && ` @${source.at}`}
    </span>
  );
}

/** A triangle for what the server says, a question mark in a square that stands on its corner for what we ask. */
function Sign({isWarning}: {isWarning: boolean}): ReactNode {
  return (
    <svg className={styles.sign} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={isWarning ? 'M10 2.2 18.6 17.4H1.4z' : 'M10 1.2 18.8 10 10 18.8 1.2 10z'} />
      <path
        className={styles.mark}
        d={isWarning ? 'M10 7.4v5M10 14.9v.1' : 'M7.9 8.2a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4M10 13.9v.1'}
      />
    </svg>
  );
}
