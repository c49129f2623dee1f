import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {TextEdit} from '../../pod/textEdit';
import {InlineCode} from '../InlineCode/InlineCode';
import {useLanguage} from '../language/useWords';
import {useWording} from '../wording/useWording';
import type {Located} from './Diagnostics';
import styles from './Diagnostics.module.css';
import {explain} from './explain';
import type {Phrases} from './words';
import {evidence} from './words/facts';
import {fixInWords} from './words/fixWords';

type Props = {
  located: Located;
  number: number;
  isSelected: boolean;
  phrases: Phrases;
  onSelect: () => void;
  onFix: ((edits: readonly TextEdit[]) => void) | undefined;
};

/** One error. Its number is the one in the gutter of the text; its words are the button that leads there. */
export function Diagnostic({located, number, isSelected, phrases, onSelect, onFix}: Props): ReactNode {
  const {error, line, range, fixes} = located;
  const language = useLanguage();
  const {rewordOwn} = useWording();
  const quoted = evidence(error);
  const {says, why, mend, href, reads} = explain(error, language);
  return (
    <li
      className={styles.item}
      data-diagnostic
      data-field={error.field}
      data-type={error.type}
      data-rule={error.rule}
      data-selected={isSelected || undefined}
    >
      <button type="button" className={styles.pick} aria-current={isSelected || undefined} onClick={onSelect}>
        <span className={styles.number}>{number}</span>
        <span className={styles.says}>
          <InlineCode text={rewordOwn(says)} />
        </span>
      </button>
      <div className={styles.body}>
        <p className={styles.place}>
          {error.field && <code lang="en">{error.field}</code>}
          <span className={styles.type} lang="en">
            {error.type}
          </span>
          <span className={styles.line}>{range ? phrases.line(line) : phrases.wholeText}</span>
        </p>
        {quoted && (
          <p className={styles.evidence} lang="en">
            <span className="spoken" lang={language}>
              {error.type === 'syntax' ? phrases.reader : phrases.server}
            </span>
            {quoted}
          </p>
        )}
        {onFix && fixes.length > 0 && (
          <p className={styles.fixes}>
            {fixes.map((fix) => (
              <button
                key={`${fix.kind} ${fix.to}`}
                type="button"
                className={styles.fix}
                data-fix={fix.kind}
                onClick={() => onFix(fix.edits)}
              >
                <InlineCode text={fixInWords(fix, language)} />
              </button>
            ))}
          </p>
        )}
        <details className={styles.fold}>
          <summary>
            {phrases.why} <span className="spoken">{number}</span>
          </summary>
          <p>
            <InlineCode text={rewordOwn(why)} />
          </p>
          <p>
            <b>{phrases.mend}</b>
            <InlineCode text={rewordOwn(mend)} />
          </p>
          {href && (
            <p>
              {phrases.read}
              <Link to={href}>{reads && rewordOwn(reads)}</Link>
            </p>
          )}
        </details>
      </div>
    </li>
  );
}
