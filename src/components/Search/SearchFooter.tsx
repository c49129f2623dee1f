import useIsBrowser from '@docusaurus/useIsBrowser';
import {type MouseEvent, type ReactNode, useState} from 'react';
import {useWords} from '../language/useWords';
import type {Scope} from './rows';
import styles from './SearchDialog.module.css';
import {slashSlot} from './shortcut';
import {words} from './words';

type Props = {
  scope: Scope;
  onScope: (scope: Scope) => void;
  isStart: boolean;
  sections: number;
  allHref: string;
  onAll: (event: MouseEvent) => void;
};

const scopes: Scope[] = ['all', 'sections', 'concepts'];

/** What the keys do, what is shown, and the way to all results. */
export function SearchFooter({scope, onScope, isStart, sections, allHref, onAll}: Props): ReactNode {
  const {keys, only, scopes: names, all, onDevice} = useWords(words);
  return (
    <div className={styles.foot}>
      <p className={styles.keys} aria-hidden="true">
        <kbd>↑</kbd>
        <kbd>↓</kbd> {keys.move} <kbd>Enter</kbd> {keys.open}
      </p>
      {isStart ? (
        <SlashKey />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: buttons, not fields
        <div className={styles.scopes} role="group" aria-label={only}>
          {scopes.map((one) => (
            <button key={one} type="button" aria-pressed={one === scope} onClick={() => onScope(one)}>
              {names[one]}
            </button>
          ))}
        </div>
      )}
      <p className={styles.sum}>
        {isStart && onDevice}
        {!isStart && sections > 0 && (
          <a href={allHref} onClick={onAll} data-search-all>
            {all(sections)}
          </a>
        )}
      </p>
    </div>
  );
}

/** The one key that is no chord can be turned off; see shortcut.ts. */
function SlashKey(): ReactNode {
  const {slash} = useWords(words);
  const isBrowser = useIsBrowser();
  const [isOn, setOn] = useState(() => isBrowser && slashSlot.get() !== 'off');
  return (
    <label className={styles.slash}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({target}) => {
          setOn(target.checked);
          if (target.checked) slashSlot.del();
          else slashSlot.set('off');
        }}
      />{' '}
      {slash}
    </label>
  );
}
