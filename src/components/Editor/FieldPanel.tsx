import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {FieldAt} from '../../pod/editing/fieldAt';
import type {TextEdit} from '../../pod/textEdit';
import {InlineCode} from '../InlineCode/InlineCode';
import styles from './Editor.module.css';
import type {EditorMark} from './editorProps';
import type {FieldWords} from './fieldWords';
import type {EditorPhrases} from './words';

/** What the cursor stands in: a field with what is said of it, and the marks of the line. */
export type AtCursor = {field?: FieldAt; words: FieldWords; marks: EditorMark[]};

type Props = {at: AtCursor; phrases: EditorPhrases; onMend: (edits: readonly TextEdit[]) => void};

function Mark({mark, phrases, onMend}: {mark: EditorMark} & Omit<Props, 'at'>): ReactNode {
  const {severity, number, message, fixes = []} = mark;
  return (
    <p className={styles.mark} data-severity={severity}>
      <strong>
        {phrases.mark[severity]}
        {number === undefined ? '' : ` ${number}`}
      </strong>{' '}
      <InlineCode text={message} />{' '}
      {fixes.map(({label, edits}) => (
        <button key={label} type="button" className={styles.fix} onClick={() => onMend(edits)}>
          {label}
        </button>
      ))}
    </p>
  );
}

/** Our own sentence with the way to its chapter, then those of the API reference. */
function Said({words: {says, doc, taughtAt}, phrases}: {words: FieldWords; phrases: EditorPhrases}): ReactNode {
  return (
    <>
      {says ? (
        <p>
          <InlineCode text={says} /> {taughtAt ? <Link to={`/pods/${taughtAt}`}>{phrases.taught}</Link> : null}
        </p>
      ) : null}
      <p className={says ? styles.reference : undefined} lang="en">
        {doc.join(' ')}
      </p>
    </>
  );
}

/** What a tooltip would say, for those who have no pointer or do not rest it: always there, and of a height that stays. */
export function FieldPanel({at, phrases, onMend}: Props): ReactNode {
  const {field, words, marks} = at;
  return (
    <section className={styles.field} aria-label={phrases.field} tabIndex={0}>
      {marks.map((mark, index) => (
        <Mark key={index} mark={mark} phrases={phrases} onMend={onMend} />
      ))}
      {field ? (
        <>
          <p className={styles.path}>
            <code>{field.path}</code>{' '}
            {field.type ? (
              <span className={styles.type}>
                {field.type}
                {field.required ? ` · ${phrases.required}` : ''}
              </span>
            ) : null}
          </p>
          {field.struct ? <Said words={words} phrases={phrases} /> : <p>{phrases.unknownField}</p>}
          {field.values && field.type !== 'bool' ? (
            <p>
              {phrases.values}
              {phrases.colon}
              <code>{field.values.join(', ')}</code>
            </p>
          ) : null}
        </>
      ) : (
        <p className={styles.none}>{phrases.noField}</p>
      )}
    </section>
  );
}
