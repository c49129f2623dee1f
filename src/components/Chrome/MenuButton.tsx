import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import {menuId} from './ids';
import styles from './MenuButton.module.css';
import {words} from './words';

/** Opens the menu, or closes it from within. A popover, so the browser does it and no script has to. */
export function MenuButton({closes}: {closes?: boolean}): ReactNode {
  const {openMenu, closeMenu} = useWords(words);
  return (
    <button
      type="button"
      className={styles.button}
      popoverTarget={menuId}
      popoverTargetAction={closes ? 'hide' : 'show'}
      aria-label={closes ? closeMenu : openMenu}
      data-menu-button={closes ? 'close' : 'open'}
    >
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
        <path d={closes ? 'M5 5 19 19M19 5 5 19' : 'M3 6h18M3 12h18M3 18h18'} strokeLinecap="round" />
      </svg>
    </button>
  );
}
