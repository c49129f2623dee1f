import type {ReactNode} from 'react';
import styles from './Advice.module.css';
import type {Place} from './topics';
import type {Phrases} from './words';

type Props = {
  places: readonly Place[];
  phrases: Phrases;
  lineOf?: ((path: string) => number | undefined) | undefined;
  onShow?: ((path: string) => void) | undefined;
};

/** The containers, volumes and fields a question is about, with their lines; where the text is at hand, a press shows them. */
export function Places({places, phrases, lineOf, onShow}: Props): ReactNode {
  return (
    <ul className={styles.places} aria-label={phrases.places}>
      {places.map(({field, name, code, isPath}) => {
        const line = lineOf?.(field);
        const text = (
          <>
            {name !== undefined && (
              <b className={styles.name} lang="en">
                {name}
              </b>
            )}
            {code !== undefined && !(isPath && line !== undefined) && <code lang="en">{code}</code>}
            {name === undefined && code === undefined && <span>{phrases.pod}</span>}
            {line !== undefined && <span className={styles.at}>{phrases.line(line)}</span>}
          </>
        );
        return (
          <li key={`${field} ${code}`}>
            {onShow ? (
              <button type="button" onClick={() => onShow(field)}>
                {text}
              </button>
            ) : (
              <span className={styles.place}>{text}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
