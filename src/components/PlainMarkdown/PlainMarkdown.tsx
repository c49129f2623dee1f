import {type ReactNode, useState} from 'react';
import {useWords} from '../language/useWords';
import {copyFrom, type Refusal} from './copyFrom';
import styles from './PlainMarkdown.module.css';
import {words} from './words';

/** The chapter as plain Markdown, to copy or to open. Without scripts, and where copying is not allowed, the link stays. */
export default function PlainMarkdown({address}: {address: string}): ReactNode {
  const phrases = useWords(words);
  const [outcome, setOutcome] = useState<Refusal | 'copied'>();

  async function copy(): Promise<void> {
    setOutcome(undefined);
    setOutcome((await copyFrom(address)) ?? 'copied');
  }

  return (
    <p className={styles.markdown} data-plain-markdown>
      <button type="button" onClick={copy}>
        {phrases.copy}
      </button>
      <a href={address} type="text/markdown">
        {phrases.open}
      </a>
      <output>
        {outcome === 'copied' && phrases.copied}
        {outcome && outcome !== 'copied' && (
          <>
            {phrases.refused[outcome]}
            <a href={address}>{address.split('/').at(-1)}</a>
          </>
        )}
      </output>
    </p>
  );
}
