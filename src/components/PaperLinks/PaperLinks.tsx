import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import styles from './PaperLinks.module.css';

const words = {
  'zh-CN': {print: '打印', chapter: '整章', handout: '学习单', answers: '答案页'},
  en: {print: 'Print', chapter: 'the chapter', handout: 'a handout', answers: 'the answer sheet'},
};

const sheets = ['chapter', 'handout', 'answers'] as const;

/** What can be printed of a chapter. The address says which; the head of the page reads it (plugins/paper/printing). */
export default function PaperLinks(): ReactNode {
  const phrases = useWords(words);
  return (
    <p className={styles.links} data-paper-links>
      {phrases.print}
      {sheets.map((sheet) => (
        <a key={sheet} href={`?print=${sheet}`} rel="nofollow">
          {phrases[sheet]}
        </a>
      ))}
    </p>
  );
}
