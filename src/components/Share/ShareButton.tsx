import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import {shareArrow} from './icon';
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
          <path d={shareArrow} />
        </svg>
      </button>
      {menu}
    </>
  );
}
