import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import type {Place} from './place';
import styles from './Share.module.css';
import {useShareMenu} from './useShareMenu';

const words = {
  'zh-CN': {share: (name: string) => `分享：${name}`},
  en: {share: (name: string) => `Share: ${name}`},
};

/** One small button beside what can be linked to. It takes no room of its own; without scripts it is not there. */
export default function ShareButton({place}: {place: Place}): ReactNode {
  const {share} = useWords(words);
  const {open, menu} = useShareMenu();
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={share(place.name)}
        aria-haspopup="dialog"
        data-share-button={place.id}
        onClick={({currentTarget}) => open(place, currentTarget)}
      >
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <path d="M9 11.5V2.5M5.8 5.5L9 2.3l3.2 3.2M5.5 8H3.5v7.5h11V8h-2" />
        </svg>
      </button>
      {menu}
    </>
  );
}
