import type {ReactNode} from 'react';
import CopyButton from '../../islands/CopyButton';
import {BlockTitle} from '../Block/BlockTitle';
import {useWords} from '../language/useWords';
import type {Token} from '../Manifest/manifest';
import {CodeLines} from './CodeLines';
import styles from './Listing.module.css';

type Props = {language: string; lines: Token[][]; title?: string; block?: string};

const words = {
  'zh-CN': {sh: '命令', text: '输出', yaml: 'YAML', json: 'JSON'} as Record<string, string>,
  en: {sh: 'Commands', text: 'Output', yaml: 'YAML', json: 'JSON'} as Record<string, string>,
};

/** A code fence, highlighted when the site was built. Commands and YAML can be copied; output is there to be compared. */
export default function Listing({language, lines, title, block}: Props): ReactNode {
  const names = useWords(words);
  const name = title ?? names[language] ?? language;
  return (
    <div className={styles.listing} data-language={language}>
      <div className={styles.head}>
        <span>
          <BlockTitle block={block}>{name}</BlockTitle>
        </span>
        {language !== 'text' && <CopyButton />}
      </div>
      <CodeLines lines={lines} lang={language === 'sh' || language === 'text' ? undefined : 'en'} />
    </div>
  );
}
