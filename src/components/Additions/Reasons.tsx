import type {ReactNode} from 'react';
import type {Addition} from '../../pod/additions';
import type {Pod} from '../../pod/pod';
import {InlineCode} from '../InlineCode/InlineCode';
import styles from './Additions.module.css';
import {type Part, type Reason, reasonsOf} from './reasons';
import type {Phrases} from './words';

type Props = {
  found: readonly Addition[];
  pod: Pod;
  phrases: Phrases;
  onShow?: ((path: string) => void) | undefined;
};

const order: readonly Part[] = ['pod', 'container', 'volume', 'admission'];

/** Why each of them, by where they were added; what was added several times is told once. */
export function Reasons({found, pod, phrases, onShow}: Props): ReactNode {
  const parts = reasonsOf(found, pod);
  const count = [...parts.values()].reduce((sum, reasons) => sum + reasons.length, 0);
  return (
    <details className={styles.reasons}>
      <summary>{phrases.reasons(count)}</summary>
      {order.map((part) => {
        const reasons = parts.get(part);
        return (
          reasons && (
            <div key={part} className={styles.part}>
              <p className={styles.partName}>{phrases.parts[part]}</p>
              <dl>
                {reasons.map((reason) => (
                  <One key={`${reason.code} ${reason.was}`} reason={reason} phrases={phrases} onShow={onShow} />
                ))}
              </dl>
            </div>
          )
        );
      })}
    </details>
  );
}

function One({reason: {kind, code, was, places}, phrases, onShow}: {reason: Reason} & Omit<Props, 'found' | 'pod'>): ReactNode {
  return (
    <div className={styles.reason}>
      <dt>
        <code lang="en">{code}</code>
        {places.map(({name, path}) =>
          onShow ? (
            <button key={name} type="button" className={styles.place} lang="en" onClick={() => onShow(path)}>
              {name}
            </button>
          ) : (
            <span key={name} className={styles.place} lang="en">
              {name}
            </span>
          ),
        )}
      </dt>
      <dd>
        {was !== undefined && <InlineCode text={phrases.was(`\`${was}\``)} />}
        {kind === undefined ? phrases.unexplained : <InlineCode text={phrases.reason[kind]} />}
      </dd>
    </div>
  );
}
