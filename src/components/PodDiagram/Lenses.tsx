import type {ReactNode} from 'react';
import {type Lens, lenses} from '../../diagram/lens';
import styles from './Lenses.module.css';
import type {Phrases} from './words';

type Props = {phrases: Phrases; lens: Lens; onLens: (lens: Lens) => void};

/** The buttons that choose what a figure is looked at for. */
export function Lenses({phrases, lens, onLens}: Props): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className={styles.segments} role="group" aria-label={phrases.lens}>
      {lenses.map((one) => (
        <button key={one} type="button" aria-pressed={one === lens} data-lens-button={one} onClick={() => onLens(one)}>
          {phrases.lenses[one]}
        </button>
      ))}
    </div>
  );
}
