import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import {sourceOf, Tokens} from '../Manifest/ManifestLines';
import type {Token} from '../Manifest/manifest';
import {CopyButton} from './CopyButton';
import styles from './Listing.module.css';

type Props = {language: string; lines: Token[][]; title?: string};

const words = {
  'zh-CN': {sh: '命令', text: '输出', yaml: 'YAML', json: 'JSON'} as Record<string, string>,
  en: {sh: 'Commands', text: 'Output', yaml: 'YAML', json: 'JSON'} as Record<string, string>,
};

/** A code fence, highlighted when the site was built. Commands and YAML can be copied; output is there to be compared. */
export default function Listing({language, lines, title}: Props): ReactNode {
  const name = title ?? useWords(words)[language] ?? language;
  return (
    <div className={styles.listing} data-language={language}>
      <div className={styles.head}>
        <span>{name}</span>
        {language !== 'text' && <CopyButton text={sourceOf(lines)} />}
      </div>
      <pre className={styles.code} tabIndex={0} lang={language === 'sh' || language === 'text' ? undefined : 'en'}>
        <code>
          {lines.map((line, index) => (
            <span key={index} className={styles.line}>
              <Tokens line={line} />
              {'\n'}
            </span>
          ))}
        </code>
      </pre>
    </div>
  );
}
