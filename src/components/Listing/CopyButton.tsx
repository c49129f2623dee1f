import {type MouseEvent, type ReactNode, useState} from 'react';
import {useWords} from '../language/useWords';
import styles from './Listing.module.css';

const words = {
  'zh-CN': {copy: '复制', copied: '已复制', failed: '没复制成，请手动选中'},
  en: {copy: 'Copy', copied: 'Copied', failed: 'Could not copy; please select it'},
};

/** Copies `text`, or else the lines of the listing it stands at the head of. */
export function CopyButton({text}: {text?: string}): ReactNode {
  const phrases = useWords(words);
  const [said, say] = useState('');

  async function copy({currentTarget}: MouseEvent): Promise<void> {
    const lines = currentTarget.closest('[data-language]')?.querySelector('pre');
    try {
      await navigator.clipboard.writeText(text ?? lines?.textContent ?? '');
      say(phrases.copied);
    } catch {
      say(phrases.failed);
    }
    setTimeout(() => say(''), 2000);
  }

  return (
    <button type="button" className={styles.copy} onClick={copy}>
      <span aria-live="polite">{said || phrases.copy}</span>
    </button>
  );
}
