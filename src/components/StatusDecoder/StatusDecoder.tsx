import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {type ReactNode, useMemo} from 'react';
import {readOutput} from '../../lifecycle/decode/readOutput';
import {useTypedState} from '../address/useTypedState';
import {InlineCode} from '../InlineCode/InlineCode';
import {useWords} from '../language/useWords';
import {forAddress} from '../Search/searchPath';
import {anchors} from './anchors';
import {Dictionary} from './Dictionary';
import {ExitCodes} from './ExitCodes';
import {type Example, examples} from './examples';
import {Findings} from './Findings';
import {Rules} from './Rules';
import styles from './StatusDecoder.module.css';
import {words} from './words';

/**
 * What kubectl printed of Pods, read word by word. What the reader pastes is read in the browser; without scripts there is the
 * list of all words.
 */
export default function StatusDecoder(): ReactNode {
  const phrases = useWords(words);
  const {text, type, settle, clear} = useTypedState('status');
  const output = useMemo(() => readOutput(text), [text]);
  const links = useBrokenLinks();
  for (const anchor of anchors) links.collectAnchor(anchor);
  const isTooLong = forAddress(text) !== text.trim();
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
          value={text}
          onChange={({target}) => type(target.value)}
          onBlur={settle}
        />
        <p className={styles.tools}>
          <span>{phrases.examples}</span>
          {(Object.keys(examples) as Example[]).map((example) => (
            <button key={example} type="button" data-example={example} onClick={() => type(examples[example])}>
              {phrases.example[example]}
            </button>
          ))}
          <button type="button" data-clear onClick={clear} disabled={text === ''}>
            {phrases.clear}
          </button>
        </p>
        <p id="status-privacy" className={styles.small}>
          {phrases.privacy}
        </p>
        {isTooLong && <p className={styles.warning}>{phrases.tooLongForAddress}</p>}
        {output.unread > 0 && <p className={styles.warning}>{phrases.unread(output.unread)}</p>}
      </div>
      <Findings text={text} output={output} />
      <Rules />
      <Dictionary />
      <ExitCodes />
      <p className={styles.small}>{phrases.version}</p>
    </main>
  );
}
