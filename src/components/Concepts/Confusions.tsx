import type {MouseEvent, ReactNode} from 'react';
import type {Language} from '../language/useWords';
import {useWording} from '../wording/useWording';
import styles from './Confusions.module.css';
import {type Concept, sideOf} from './concept';
import {WallAndFolder} from './WallAndFolder';
import {words} from './words';

type Props = {
  concept: Concept;
  language: Language;
  find: (id: string) => Concept | undefined;
  href: (id: string) => string;
  /** May take the click over; otherwise the link is followed. */
  onFollow?: (id: string, event: MouseEvent) => void;
};

const namespaces = ['linux-namespace', 'k8s-namespace'];

/** What the concept is not, and how to tell. */
export function Confusions({concept, language, find, href, onFollow}: Props): ReactNode {
  const {reword} = useWording();
  const others = concept.notToBeConfusedWith ?? [];
  if (others.length === 0) return null;
  return (
    <div className={styles.confusions}>
      {namespaces.includes(concept.id) && others.some(({id}) => namespaces.includes(id)) && <WallAndFolder />}
      <div>
        <p className={styles.title}>{words[language].notThis}</p>
        <ul>
          {others.map(({id, zh, en}) => {
            const other = find(id);
            if (!other) return null;
            const {name} = sideOf(other, language, reword);
            return (
              <li key={id} lang={language}>
                <a href={href(id)} onClick={(event) => onFollow?.(id, event)}>
                  {name}
                </a>
                {language === 'en' ? `: ${en}` : `：${reword(zh)}`}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
