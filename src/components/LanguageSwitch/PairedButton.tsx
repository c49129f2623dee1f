import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import {remember} from '../reading/choice';
import {pageNow} from '../reading/enter';
import {turning} from '../reading/later';
import {useReading} from '../reading/useReading';
import styles from './LanguageSwitch.module.css';
import {words} from './words';

/** Puts every block of the chapter beside its counterpart, and remembers that the reader wants it so. */
export function PairedButton(): ReactNode {
  const {paired: name} = useWords(words);
  const paired = useReading('paired');
  const busy = useReading('fetching') === 'busy';
  const press = () => {
    const page = pageNow();
    remember(!paired);
    if (page) void turning(({turn}) => turn(!paired, page));
  };
  return (
    <button
      type="button"
      className={styles.paired}
      aria-label={`中/EN: ${name}`}
      aria-pressed={paired}
      aria-busy={busy || undefined}
      onClick={press}
      data-paired
    >
      中/EN
    </button>
  );
}
