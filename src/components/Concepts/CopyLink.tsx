import {type ReactNode, useState} from 'react';
import {useWords} from '../language/useWords';
import styles from './Concepts.module.css';
import {words} from './words';

/** Copies the address of one place of this page, without what was filtered. */
export function CopyLink({hash}: {hash: string}): ReactNode {
  const phrases = useWords(words);
  const [said, say] = useState('');

  async function copy(): Promise<void> {
    const {origin, pathname} = window.location;
    try {
      await navigator.clipboard.writeText(`${origin}${pathname}#${hash}`);
      say(phrases.copied);
    } catch {
      say(phrases.notCopied);
    }
  }

  return (
    <span className={styles.copy}>
      <button type="button" onClick={copy}>
        {phrases.copyLink}
      </button>{' '}
      <output>{said}</output>
    </span>
  );
}
