import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import styles from './Callout.module.css';
import {type CalloutKind, words} from './words';

/** A wall, an octagon, a folded corner, a tag, two hands of a clock: the kinds differ in shape, not in colour alone. */
const icons: Record<CalloutKind, string> = {
  note: 'M2 3.5h14v11H2zM2 7.2h14M2 10.9h14M6.5 3.5v3.7M11.5 3.5v3.7M4.3 7.2v3.7M9 7.2v3.7M13.7 7.2v3.7M6.5 10.9v3.6M11.5 10.9v3.6',
  myth: 'M6.2 2h5.6L16 6.2v5.6L11.8 16H6.2L2 11.8V6.2zM6.4 6.4l5.2 5.2M11.6 6.4l-5.2 5.2',
  deep: 'M9 2v10M5 8.5L9 12.5L13 8.5M3 15.5h12',
  since: 'M2.5 2.5h6.5L15.5 9L9 15.5L2.5 9zM6 6h.01',
  'then-now': 'M9 2a7 7 0 1 1 0 14A7 7 0 0 1 9 2zM9 5v4.2l2.8 1.8',
};

/** What deserves a stop: a care, a wrong sentence and why, a folded detail, a version, what the old page said. */
export default function Callout({
  kind,
  title,
  children,
}: {
  kind: CalloutKind;
  title?: ReactNode;
  children: ReactNode;
}): ReactNode {
  const word = useWords(words)[kind];
  const head = (
    <>
      <svg className={styles.icon} viewBox="0 0 18 18" width="20" height="20" aria-hidden="true">
        <path
          d={icons[kind]}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className={styles.word}>{word}</span>
      {title && <span className={styles.title}>{title}</span>}
    </>
  );
  if (kind === 'deep') {
    return (
      <details className={styles.callout} data-callout={kind}>
        <summary className={styles.head}>{head}</summary>
        <div className={styles.body} data-pairs>
          {children}
        </div>
      </details>
    );
  }
  return (
    <aside className={styles.callout} data-callout={kind}>
      <p className={styles.head}>{head}</p>
      <div className={styles.body} data-pairs>
        {children}
      </div>
    </aside>
  );
}
