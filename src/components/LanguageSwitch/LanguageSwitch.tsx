import {useHistorySelector} from '@docusaurus/theme-common';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import type {ReactNode} from 'react';
import {useLanguage, useWords} from '../language/useWords';
import styles from './LanguageSwitch.module.css';

const words = {'zh-CN': {name: '语言'}, en: {name: 'Language'}};
const languages = [
  {locale: 'zh-CN', label: '中', name: '中文'},
  {locale: 'en', label: 'EN', name: 'English'},
] as const;

/** The same page in the other language: same section, same state of every exhibit. */
export default function LanguageSwitch({mobile}: {mobile?: boolean}): ReactNode {
  const own = useLanguage();
  const {name} = useWords(words);
  const {createUrl} = useAlternatePageUtils();
  const search = useHistorySelector(({location}) => location.search);
  const hash = useHistorySelector(({location}) => location.hash);
  const switcher = (
    <nav className={styles.switch} aria-label={name}>
      {languages.map(({locale, label, name: languageName}) => (
        <a
          key={locale}
          href={`${createUrl({locale, fullyQualified: false})}${search}${hash}`}
          hrefLang={locale}
          lang={locale}
          aria-label={languageName}
          aria-current={locale === own ? 'true' : undefined}
          data-language={locale}
        >
          {label}
        </a>
      ))}
    </nav>
  );
  return mobile ? <li className="menu__list-item">{switcher}</li> : switcher;
}
