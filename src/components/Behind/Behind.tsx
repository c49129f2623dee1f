import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {ReactNode} from 'react';
import {otherThan, useLanguage, useWords} from '../language/useWords';
import styles from './Behind.module.css';
import type {SectionsBehind} from './sectionsBehind';
import {words} from './words';

/** Says that the other language's edition of this section has changed since both were last read together, and leads to it. */
export function Behind({section}: {section: string}): ReactNode {
  const language = useLanguage();
  const phrases = useWords(words);
  const {metadata} = useDoc();
  const {createUrl} = useAlternatePageUtils();
  const behind = usePluginData('edamame-translations') as SectionsBehind;
  if (!behind[language]?.[metadata.id]?.includes(section)) return null;
  const locale = otherThan(language);
  return (
    <p className={styles.behind} data-behind={section}>
      {section ? phrases.behind : phrases.openingBehind}
      <a href={`${createUrl({locale, fullyQualified: false})}${section && `#${section}`}`} hrefLang={locale}>
        {section ? phrases.read : phrases.readOpening}
      </a>
    </p>
  );
}
