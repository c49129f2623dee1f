import {type ReactNode, useMemo} from 'react';
import {advice, type Owner} from '../../pod/advice/advice';
import type {Pod} from '../../pod/pod';
import {useFigureWords} from '../wording/useWording';
import styles from './Advice.module.css';
import {Counsel} from './Counsel';
import {topicsOf} from './topics';
import {words} from './words';

type Props = {
  /** As the API server stores it. */
  pod: Pod;
  /** Before defaults. */
  written: Pod;
  /** The workload whose template the Pod is. */
  owner: Owner | undefined;
  lineOf?: ((path: string) => number | undefined) | undefined;
  onShow?: ((path: string) => void) | undefined;
  /** Of the heading; what comes below it is one deeper. */
  level?: 2 | 3;
};

/**
 * What the API server warns of, and what else a manifest makes one ask: never errors, never rules. Each is told once, with all
 * the places it is about; why it is asked and on whose word is folded.
 */
export default function Advice({pod, written, owner, lineOf, onShow, level = 2}: Props): ReactNode {
  const phrases = useFigureWords(words);
  const topics = useMemo(() => topicsOf(advice(written, pod, owner)), [written, pod, owner]);
  const warned = topics.filter(({isWarning}) => isWarning).length;
  const counts = [
    warned > 0 && phrases.warnings(warned),
    topics.length > warned && phrases.questions(topics.length - warned),
  ].filter(Boolean);
  const Heading = `h${level}` as const;
  return (
    <section className={styles.advice} data-advice>
      <Heading className={styles.heading}>
        {phrases.heading} {counts.length > 0 && <span className={styles.count}>{counts.join(phrases.comma)}</span>}
      </Heading>
      <p className={styles.lead}>{topics.length > 0 ? phrases.lead : phrases.none}</p>
      {topics.length > 0 && (
        <ul className={styles.list}>
          {topics.map((topic) => (
            <Counsel key={topic.kind} topic={topic} phrases={phrases} lineOf={lineOf} onShow={onShow} />
          ))}
        </ul>
      )}
    </section>
  );
}
