import type {ReactNode} from 'react';
import type {FieldError, TextRange} from '../../pod/fieldError';
import type {QuickFix} from '../../pod/quickFix';
import type {TextEdit} from '../../pod/textEdit';
import {useFigureWords} from '../wording/useWording';
import {Diagnostic} from './Diagnostic';
import styles from './Diagnostics.module.css';
import {NothingWrong} from './NothingWrong';
import {words} from './words';

/** An error, where it stands in the text (the line counts from 1), and what would mend it. */
export type Located = {error: FieldError; range?: TextRange | undefined; line: number; fixes: readonly QuickFix[]};

type Props = {
  /** In the order in which they stand in the text: the number of each is its place in this list. */
  errors: readonly Located[];
  /** The one that is selected here and in the text. */
  selected?: number | undefined;
  onSelect: (index: number) => void;
  onFix?: ((edits: readonly TextEdit[]) => void) | undefined;
  /** The text has no object at all: there is nothing to be right or wrong. */
  empty?: boolean;
  /** Of the heading. */
  level?: 2 | 3;
};

/** Beyond this nobody reads on; what is mended makes room for the next. */
const most = 100;

const decodeErrors = new Set<FieldError['type']>(['syntax', 'duplicate-key', 'unknown-field', 'type']);

/**
 * What the API server would say of a manifest, each with words that teach, its own line as evidence, and a button where there is one
 * right answer. With nothing to say it tells what was looked at and what could not be.
 */
export default function Diagnostics({errors, selected, onSelect, onFix, empty = false, level = 2}: Props): ReactNode {
  const phrases = useFigureWords(words);
  const Heading = `h${level}` as const;
  const told = empty ? '' : errors.length > 0 ? phrases.count(errors.length) : phrases.fine;
  return (
    <section className={styles.diagnostics} data-diagnostics={errors.length}>
      <div role="status">
        <Heading className={styles.heading}>
          {phrases.heading}
          {told && <span className={errors.length > 0 ? styles.count : styles.fine}>{told}</span>}
        </Heading>
      </div>
      {empty && <p className={styles.note}>{phrases.empty}</p>}
      {!empty && errors.length === 0 && <NothingWrong phrases={phrases} />}
      {errors.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none for VoiceOver unless it says so
        <ol className={styles.list} role="list">
          {errors.slice(0, most).map((located, index) => (
            <Diagnostic
              key={`${located.error.rule} ${located.error.field} ${index}`}
              located={located}
              number={index + 1}
              isSelected={index === selected}
              phrases={phrases}
              onSelect={() => onSelect(index)}
              onFix={onFix}
            />
          ))}
        </ol>
      )}
      {errors.length > most && <p className={styles.note}>{phrases.more(errors.length - most)}</p>}
      {errors.some(({error}) => decodeErrors.has(error.type)) && <p className={styles.note}>{phrases.unread}</p>}
    </section>
  );
}
