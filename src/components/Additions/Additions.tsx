import Link from '@docusaurus/Link';
import {type ReactNode, useMemo, useState} from 'react';
import {additions} from '../../pod/additions';
import type {Pod} from '../../pod/pod';
import {InlineCode} from '../InlineCode/InlineCode';
import {useFigureWords} from '../wording/useWording';
import styles from './Additions.module.css';
import {Reasons} from './Reasons';
import {StoredYaml} from './StoredYaml';
import {addedLines, storedLines} from './storedLines';
import {words} from './words';

type Props = {
  /** Before defaults. */
  written: Pod;
  /** As the API server stores it. */
  pod: Pod;
  onShow?: ((path: string) => void) | undefined;
  /** Of the heading; what comes below it is one deeper. */
  level?: 2 | 3;
};

/**
 * What the API server adds to a manifest before it stores it: line by line, then the reason for each. Without scripts only the
 * added lines are shown.
 */
export default function Additions({written, pod, onShow, level = 2}: Props): ReactNode {
  const phrases = useFigureWords(words);
  const [isWhole, setWhole] = useState(false);
  const found = useMemo(() => additions(written, pod), [written, pod]);
  const lines = useMemo(() => storedLines(written, pod), [written, pod]);
  const changed = found.filter(({was}) => was !== undefined).length;
  const Heading = `h${level}` as const;
  return (
    <section className={styles.additions} data-additions>
      <Heading className={styles.heading}>
        {phrases.heading}{' '}
        {found.length > 0 && <span className={styles.count}>{phrases.count(found.length - changed, changed)}</span>}
      </Heading>
      <p className={styles.lead}>{found.length > 0 ? phrases.lead : phrases.nothing}</p>
      {found.length > 0 && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
          <div className={styles.view} role="group" aria-label={phrases.view}>
            <button type="button" aria-pressed={!isWhole} onClick={() => setWhole(false)}>
              {phrases.onlyAdded}
            </button>
            <button type="button" aria-pressed={isWhole} onClick={() => setWhole(true)}>
              {phrases.whole}
            </button>
          </div>
          <StoredYaml lines={isWhole ? lines : addedLines(lines)} phrases={phrases} />
          <Reasons found={found} pod={pod} phrases={phrases} onShow={onShow} />
        </>
      )}
      <p className={styles.note}>
        <InlineCode text={phrases.notShown} />
      </p>
      <p className={styles.note}>
        {phrases.more}
        <Link to="/pods/api-object#defaults">{phrases.learn}</Link>
      </p>
    </section>
  );
}
