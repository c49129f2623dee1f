import {memo, type ReactNode} from 'react';
import type {Beat} from '../../lifecycle/beats';
import type {Entry} from '../../lifecycle/entry';
import styles from './Lab.module.css';
import type {LabPhrases} from './labWords';
import {Marked} from './Marked';
import {PodTag} from './PodTag';
import type {Tell} from './tell';

type Props = {
  beat: Beat | undefined;
  tell: Tell;
  version: string;
  phrases: LabPhrases;
  /** Where there are several Pods: which one an entry is about. */
  nameOf?: ((entry: Entry) => string | undefined) | undefined;
};

/** So many more of the same moment are told; the rest is in the table. */
const most = 4;

function ShownWhy({beat, tell, version, phrases, nameOf}: Props): ReactNode {
  if (!beat) {
    return (
      <section className={styles.why} aria-label={phrases.why} tabIndex={0}>
        <p className={styles.head}>{phrases.why}</p>
        <p>{phrases.nothingYet}</p>
      </section>
    );
  }
  const {leading, entries} = beat;
  const others = entries.filter((entry) => entry !== leading).slice(0, most);
  const {what, why, source} = tell(leading);
  return (
    <section className={styles.why} aria-label={phrases.why} aria-live="polite" tabIndex={0} data-why={leading.why}>
      <p className={styles.head}>{phrases.why}</p>
      <p className={styles.what}>
        <PodTag name={nameOf?.(leading)} />
        <Marked text={what} />
      </p>
      <p className={styles.because}>
        <Marked text={why} />
      </p>
      <p className={styles.source}>
        {phrases.source}{' '}
        <span lang="en" className={styles.path}>
          {source}
        </span>
        {' · '}Kubernetes {version}
      </p>
      {others.length > 0 && (
        <>
          <p className={styles.also}>{phrases.alsoThen}</p>
          <ul>
            {others.map((entry) => (
              <li key={entry.seq}>
                <PodTag name={nameOf?.(entry)} />
                <Marked text={tell(entry).what} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What just happened and why, with its source; below it what else happened at that moment. */
export const Why = memo(ShownWhy);
