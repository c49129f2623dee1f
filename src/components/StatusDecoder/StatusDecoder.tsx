import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {type ReactNode, useMemo, useState} from 'react';
import {longestText, readOutput} from '../../lifecycle/decode/readOutput';
import {useTypedState} from '../address/useTypedState';
import {InlineCode} from '../InlineCode/InlineCode';
import {useWords} from '../language/useWords';
import {anchors} from './anchors';
import {Dictionary} from './Dictionary';
import {ExitCodes} from './ExitCodes';
import {type Example, examples, sample} from './examples';
import {Findings} from './Findings';
import {Rules} from './Rules';
import styles from './StatusDecoder.module.css';
import {words} from './words';

const mostInAddress = 1_000;

/** What of a text the address carries. */
const inShort = (text: string): string => [...text.slice(0, 2 * mostInAddress).trim()].slice(0, mostInAddress).join('');

/**
 * What kubectl printed of Pods, read word by word. What the reader pastes is read in the browser; without scripts there is the
 * list of all words.
 */
export default function StatusDecoder(): ReactNode {
  const phrases = useWords(words);
  const {text, type, settle, clear} = useTypedState('status', inShort);
  const [dropped, drop] = useState(0);
  const output = useMemo(() => readOutput(text), [text]);
  const links = useBrokenLinks();
  for (const anchor of anchors) links.collectAnchor(anchor);
  const isTooLong = inShort(text) !== text.trim();
  const unread = dropped + output.unread;

  /** What would not be read is not kept either: a field of a million letters is slow. */
  function put(pasted: string): void {
    // The field may tell once more what it holds, when it comes alive: that much has been said.
    if (pasted === text) return;
    drop(Math.max(0, pasted.length - longestText));
    type(pasted.slice(0, longestText));
  }

  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <h1>{phrases.title}</h1>
        <p className={styles.lede}>{phrases.lede}</p>
      </header>
      <div className={styles.desk}>
        <label htmlFor="status-text">{phrases.field}</label>
        <p id="status-hint" className={styles.small}>
          <InlineCode text={phrases.hint} />
        </p>
        <textarea
          id="status-text"
          className={styles.text}
          lang="en"
          rows={6}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          aria-describedby="status-hint status-privacy"
          placeholder={sample}
          value={text}
          onChange={({target}) => put(target.value)}
          onBlur={settle}
        />
        <p className={styles.tools}>
          <span>{phrases.examples}</span>
          {(Object.keys(examples) as Example[]).map((example) => (
            <button key={example} type="button" data-example={example} onClick={() => put(examples[example])}>
              {phrases.example[example]}
            </button>
          ))}
          <button
            type="button"
            data-clear
            onClick={() => {
              drop(0);
              clear();
            }}
            disabled={text === ''}
          >
            {phrases.clear}
          </button>
        </p>
        <p id="status-privacy" className={styles.small}>
          {phrases.privacy}
        </p>
        {isTooLong && <p className={styles.warning}>{phrases.tooLongForAddress}</p>}
        {unread > 0 && <p className={styles.warning}>{phrases.unread(unread)}</p>}
      </div>
      <Findings text={text} output={output} />
      <Rules />
      <Dictionary />
      <ExitCodes />
      <p className={styles.small}>{phrases.version}</p>
    </main>
  );
}
