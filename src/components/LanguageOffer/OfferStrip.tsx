import {useHistorySelector} from '@docusaurus/theme-common';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {type ReactNode, useEffect} from 'react';
import type {InBoth, Language} from '../language/useWords';
import styles from './LanguageOffer.module.css';

export type OfferProps = {other: Language; onDecline: () => void};

/** Spoken in the language that is offered. */
const words: InBoth<{name: string; read: string; decline: string}> = {
  'zh-CN': {name: '换成中文', read: '用中文读这一页', decline: '不用了'},
  en: {name: 'Change to English', read: 'Read this page in English', decline: 'No, thanks'},
};

/** A strip over the foot of the window: the same page and section in the other language, and a way to be rid of it. */
export default function OfferStrip({other, onDecline}: OfferProps): ReactNode {
  const {name, read, decline} = words[other];
  const {createUrl} = useAlternatePageUtils();
  const search = useHistorySelector(({location}) => location.search);
  const hash = useHistorySelector(({location}) => location.hash);
  // What gets the focus is scrolled clear of the strip.
  useEffect(() => {
    const {style} = document.documentElement;
    style.scrollPaddingBottom = '76px';
    return () => {
      style.scrollPaddingBottom = '';
    };
  }, []);
  return (
    <section className={styles.offer} aria-label={name} lang={other} data-language-offer>
      <a href={`${createUrl({locale: other, fullyQualified: false})}${search}${hash}`} hrefLang={other}>
        {read}
      </a>
      <button type="button" aria-label={decline} title={decline} onClick={onDecline}>
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <path d="M4 4l10 10M14 4L4 14" />
        </svg>
      </button>
    </section>
  );
}
