import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import styles from './CodeMissing.module.css';

const words = {
  'zh-CN': {text: '搜索没加载下来，可能断网了。别的照常能看。', again: '再试一次', close: '知道了'},
  en: {text: 'Search did not load; you may be offline. Everything else works as ever.', again: 'Try again', close: 'Close'},
};

/** The dialog itself could not be fetched, so it cannot say so. */
export function CodeMissing({onRetry, onClose}: {onRetry: () => void; onClose: () => void}): ReactNode {
  const {text, again, close} = useWords(words);
  return (
    <div className={styles.note} role="alert">
      <p>{text}</p>
      <button type="button" className="remedy" onClick={onRetry}>
        {again}
      </button>
      <button type="button" className="remedy" onClick={onClose}>
        {close}
      </button>
    </div>
  );
}
