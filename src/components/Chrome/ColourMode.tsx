import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import styles from './ColourMode.module.css';
import {type ColourChoice, colourChoices, words} from './colourChoices';

/** What each choice looks like: half a disc, the sun, the moon. */
const icons: Record<ColourChoice, ReactNode> = {
  system: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 2v14a7 7 0 0 0 0-14Z" fillRule="evenodd" />,
  light: (
    <path
      d="M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      fillOpacity="0"
    />
  ),
  dark: <path d="M20.5 14.5A9 9 0 0 1 9.5 3.5a9 9 0 1 0 11 11Z" />,
};

/**
 * Goes round the choices of colours. All are in the page, each with its name, and the head of the page says which of them holds:
 * so what is seen and what is heard is right before any script of ours runs.
 */
export function ColourMode(): ReactNode {
  const names = useWords(words);
  return (
    <button type="button" className={styles.button} data-theme-switch>
      {colourChoices.map((choice) => (
        <span key={choice} data-choice={choice}>
          <svg width="24" height="24" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
            {icons[choice]}
          </svg>
          <span className="spoken">{names[choice]}</span>
        </span>
      ))}
    </button>
  );
}
