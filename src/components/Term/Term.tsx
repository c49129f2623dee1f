import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {useLanguage} from '../language/useWords';
import {lowered} from './lowered';
import styles from './Term.module.css';

/** `zh` and `en` are put in when the site is built. */
type Props = {id: string; zh: string; en: string; children?: ReactNode};

/** A term at its first use: in both languages, and a link to the concept. */
export default function Term({id, zh, en, children}: Props): ReactNode {
  const language = useLanguage();
  const [own, other, otherLanguage] = language === 'en' ? [en, zh, 'zh-CN'] : [zh, en, 'en'];
  const [open, close] = language === 'en' ? [' (', ')'] : ['（', '）'];
  const inText = language === 'en' ? lowered(own) : own;
  const foreign = language === 'en' ? other : lowered(other);
  return (
    <>
      <Link className={styles.term} to={`/concepts#${id}`} data-term={id}>
        {children ?? inText}
      </Link>
      {!children && own.toLowerCase() !== other.toLowerCase() && (
        <span className={styles.other}>
          {open}
          <span lang={otherLanguage}>{foreign}</span>
          {close}
        </span>
      )}
    </>
  );
}
