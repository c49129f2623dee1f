import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import styles from './PresentLink.module.css';

const words = {'zh-CN': {present: '上课', key: '按 P'}, en: {present: 'Present', key: 'press P'}};

/** Begins the classroom mode: see client/present. Without scripts there is none, and no link. */
export default function PresentLink(): ReactNode {
  const {present, key} = useWords(words);
  return (
    <a href="?present" className={styles.present} title={key} data-present-start data-press>
      <svg viewBox="0 0 18 18" width="16" height="16" aria-hidden="true">
        <path d="M1.5 3h15M3 3v8.5h12V3M9 11.5v1.5M5.5 16l3.5-3 3.5 3" />
      </svg>
      {present}
    </a>
  );
}
