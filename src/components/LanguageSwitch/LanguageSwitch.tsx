import {useHistory} from '@docusaurus/router';
import {useHistorySelector} from '@docusaurus/theme-common';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {type MouseEvent, type ReactNode, useState} from 'react';
import {useLanguage, useWords} from '../language/useWords';
import {remember} from '../reading/choice';
import {pageNow} from '../reading/enter';
import {turning} from '../reading/later';
import {readingNow} from '../reading/reading';
import {createStorageSlot} from '../storage/slot';
import {addressInOtherLanguage} from './addressInOtherLanguage';
import styles from './LanguageSwitch.module.css';
import {PairedButton} from './PairedButton';
import {words} from './words';

const languages = [
  {locale: 'zh-CN', label: '中', name: '中文'},
  {locale: 'en', label: 'EN', name: 'English'},
] as const;

type Props = {
  /** For pages that have blocks to put side by side. */
  paired?: boolean;
  /** For an address at which there is no page: there is none in the other language either. */
  nowhere?: boolean;
};

/**
 * 中 · 中/EN · EN. The languages are links to the same page: same section, same state of every exhibit. Between them, on
 * chapters, a button that puts every block beside its counterpart.
 */
export default function LanguageSwitch({paired, nowhere}: Props): ReactNode {
  const own = useLanguage();
  const phrases = useWords(words);
  const {createUrl} = useAlternatePageUtils();
  const history = useHistory();
  const search = useHistorySelector(({location}) => location.search);
  const hash = useHistorySelector(({location}) => location.hash);
  const [told, tell] = useState(false);

  function choose(event: MouseEvent<HTMLAnchorElement>, locale: string): void {
    createStorageSlot('edamame.offer').set('settled');
    const page = pageNow();
    const leavesPairs = readingNow().paired;
    remember(false);
    if (locale !== own) {
      const {search: query, hash: place} = history.location;
      event.currentTarget.href = addressInOtherLanguage(createUrl({locale, fullyQualified: false}), query, place);
    } else if (page && leavesPairs) {
      event.preventDefault();
      void turning(({turn}) => turn(false, page));
    }
  }

  const links = languages.map(({locale, label, name}) => {
    const common = {lang: locale, 'data-language': locale, children: label};
    if (nowhere && locale !== own) {
      return (
        <button
          key={locale}
          type="button"
          aria-disabled="true"
          aria-label={`${name}: ${phrases.noTwin}`}
          onClick={() => tell(true)}
          {...common}
        />
      );
    }
    return (
      <a
        key={locale}
        href={`${createUrl({locale, fullyQualified: false})}${search}${hash}`}
        hrefLang={locale}
        aria-label={name}
        aria-current={locale === own ? 'true' : undefined}
        onClick={(event) => choose(event, locale)}
        data-press
        {...common}
      />
    );
  });

  return (
    <nav className={styles.switch} aria-label={phrases.name} data-can-pair={paired || undefined}>
      {links[0]}
      {paired && <PairedButton />}
      {links[1]}
      {told && (
        <p className={styles.told} role="status">
          {phrases.noTwin}
        </p>
      )}
    </nav>
  );
}
