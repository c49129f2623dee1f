import {type ReactNode, useState} from 'react';
import {isShown} from '../isShown';
import {useWords} from '../language/useWords';
import styles from './Enlarge.module.css';
import {Enlarged} from './Enlarged';
import {words} from './enlargeWords';

/** Opens the drawing of an exhibit, the one that this width shows, as large as the window. */
export function EnlargeButton(): ReactNode {
  const {enlarge} = useWords(words);
  const [drawing, setDrawing] = useState<SVGSVGElement>();
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={enlarge}
        aria-haspopup="dialog"
        data-enlarge
        onClick={({currentTarget}) => {
          const drawings = currentTarget.closest('figure')?.querySelectorAll<SVGSVGElement>('svg[data-layout]') ?? [];
          setDrawing([...drawings].find(isShown));
        }}
      >
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <path d="M11 3h4v4M15 3l-5 5M7 15H3v-4M3 15l5-5" />
        </svg>
      </button>
      {drawing && <Enlarged drawing={drawing} onClose={() => setDrawing(undefined)} />}
    </>
  );
}
